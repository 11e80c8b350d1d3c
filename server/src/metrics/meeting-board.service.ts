import { townDate } from '../clock.ts';
import type { TownKey } from '../graphql/batches.ts';
import type { Batch, Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import type { MeetingType } from '../meetings/meeting.type.ts';
import { isMemberDuring } from '../members/units/membership.ts';
import { seasonById } from '../projects/seasons/season.loaders.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { daysOf } from './adoption.service.ts';
import { claimCounts, projectRates, unitsRate } from './adoption-formulas.ts';
import { claimsOfSeason, offeredOfMeeting, unitsOfTown } from './meeting-board.loaders.ts';
import type { MeetingBoardType } from './meeting-board.type.ts';
import { claimsByMinute } from './time-series.ts';

/** The board of a meeting, all of one revision. */
export async function meetingBoard(ctx: Context, meeting: MeetingType): Promise<MeetingBoardType> {
  const town = await ctx.load(townByCode, meeting.townCode);
  if (!town) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
  const season = await seasonById(ctx, meeting.townCode, meeting.seasonKey);
  const [listed, seasonClaims, units] = await Promise.all([
    loadAll(ctx, offeredOfMeeting, { town: meeting.townCode, id: meeting.key }),
    loadAll(ctx, claimsOfSeason, { town: meeting.townCode, id: season.key }),
    loadAll(ctx, unitsOfTown, { town: meeting.townCode, id: meeting.townCode }),
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

async function loadAll<Row>(ctx: Context, batch: Batch<TownKey, Row[]>, key: TownKey): Promise<Row[]> {
  return (await ctx.load(batch, key)) ?? [];
}
