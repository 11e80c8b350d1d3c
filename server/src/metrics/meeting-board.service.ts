import { townDate } from '../clock.ts';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import type { MeetingType } from '../meetings/meeting.type.ts';
import { isMemberDuring } from '../members/membership.ts';
import { projects, toProject } from '../projects/project.loaders.ts';
import type { ProjectType } from '../projects/project.type.ts';
import { seasonById } from '../projects/season.loaders.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { daysOf } from './adoption.service.ts';
import { claimCounts, projectRates, unitsRate } from './adoption-formulas.ts';
import { readClaims, readProjects, readUnits } from './adoption-rows.ts';
import type { MeetingBoardType } from './meeting-board.type.ts';
import { claimsByMinute } from './time-series.ts';

/** The board of a meeting, all of one revision. */
export async function meetingBoard(ctx: Context, meeting: MeetingType): Promise<MeetingBoardType> {
  const { reader } = ctx;
  const town = await ctx.load(townByCode, meeting.town);
  if (!town) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
  const season = await seasonById(ctx, meeting.town, meeting.seasonKey);
  const [listed, seasonClaims, units] = await Promise.all([
    readProjects(reader, meeting.town, { season: season.key, meeting: meeting.key }),
    readClaims(reader, meeting.town, season.key),
    readUnits(reader, meeting.town),
  ]);
  const onList = new Set(listed.map(({ id }) => id));
  const claims = seasonClaims.filter(({ project }) => onList.has(project));
  const days = daysOf(season, townDate(ctx.services.clock()));
  const members = units.filter((unit) => isMemberDuring(days, unit));
  return {
    meeting,
    revision: town.revision,
    at: town.committedAt,
    ...projectRates(listed, claims),
    units: unitsRate(members, claims),
    claims: claimCounts(claims),
    claimsByMinute: claimsByMinute(claims.filter((claim) => claim.meeting === meeting.key)),
  };
}

/** The projects on a meeting's list, in its order. */
export async function listedProjects(ctx: Context, { town, key }: MeetingType): Promise<ProjectType[]> {
  const rows = await projects(ctx.reader, town)
    .innerJoin('meeting_project', (join) =>
      join
        .onRef('meeting_project.town_code', '=', 'project.town_code')
        .onRef('meeting_project.project_id', '=', 'project.id'),
    )
    .where('meeting_project.meeting_id', '=', key)
    .orderBy('meeting_project.position')
    .orderBy('project.id')
    .execute();
  return rows.map(toProject);
}
