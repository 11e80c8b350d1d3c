import { townDate } from '../clock.ts';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import type { MeetingType } from '../meetings/meeting.type.ts';
import type { MeetingPicture } from '../meetings/replay/meeting-picture.ts';
import { type Moment, pictureAt, replaySpan } from '../meetings/replay/replay.ts';
import { takePicture } from '../meetings/replay/take-picture.ts';
import { projectCategories } from '../projects/project.entity.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { byCategory, pledged } from './adoption-formulas.ts';
import { boardFigures } from './board-figures.ts';
import type { MeetingReportType } from './meeting-report.type.ts';
import { factsOf } from './picture-facts.ts';
import { byAcceptance, replayedProjects } from './replayed-projects.ts';

/** What a meeting came to: of its recorded close, or of the present where there is none. */
export async function meetingReport(ctx: Context, meeting: MeetingType): Promise<MeetingReportType> {
  const { picture, moment, isRecorded } = await pictureOfReport(ctx, meeting);
  const { projects, claims, members } = factsOf(picture, townDate(moment.at));
  const shown = await replayedProjects(ctx, meeting.townCode, projects, claims);
  const categories = new Set(projects.map(({ category }) => category));
  const rates = byCategory(
    projectCategories.filter((category) => categories.has(category)),
    { projects, claims, members, previousClaims: [] },
  );
  const promised = pledged(claims);
  const made = shown
    .flatMap(({ claimsThen = [] }) => claimsThen)
    .filter(({ meetingKey }) => meetingKey === meeting.key)
    .toSorted((one, other) => byAcceptance({ ...one, id: one.key }, { ...other, id: other.key }));
  return {
    meeting,
    isRecorded,
    ...moment,
    ...boardFigures(meeting.key, projects, claims, members),
    pledgedCents: promised.cents,
    pledgedVolunteers: promised.volunteers,
    byCategory: rates.map((rate) => ({ ...rate, list: shown.filter(({ category }) => category === rate.category) })),
    unclaimed: shown.filter(({ claimsThen = [] }) => claimsThen.length === 0),
    firstClaim: made[0] ?? null,
    lastClaim: made.at(-1) ?? null,
  };
}

async function pictureOfReport(
  ctx: Context,
  meeting: MeetingType,
): Promise<{ picture: MeetingPicture; moment: Moment; isRecorded: boolean }> {
  const span = meeting.status === 'CLOSED' ? await replaySpan(ctx, meeting) : null;
  if (span) {
    const { revision, at } = span.to;
    return { picture: await pictureAt(ctx, meeting, span.to), moment: { revision, at }, isRecorded: true };
  }
  const town = await ctx.load(townByCode, meeting.townCode);
  if (!town) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
  const picture = await takePicture(ctx.reader, meeting.townCode, { id: meeting.key, season_id: meeting.seasonKey });
  return { picture, moment: { revision: town.revision, at: town.committedAt }, isRecorded: false };
}
