import { townDate } from '../clock.ts';
import type { TownKey } from '../graphql/batches.ts';
import type { Batch, Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { wallOfMeeting } from '../meetings/console/wall.loaders.ts';
import type { MeetingType } from '../meetings/meeting.type.ts';
import type { MeetingPicture } from '../meetings/replay/meeting-picture.ts';
import { pictureByRevision } from '../meetings/replay/picture.loaders.ts';
import type { Moment } from '../meetings/replay/replay.ts';
import { isMemberDuring } from '../members/units/membership.ts';
import { seasonById } from '../projects/seasons/season.loaders.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { daysOf } from './adoption.service.ts';
import { boardFigures } from './board-figures.ts';
import { claimsOfSeason, offeredOfMeeting, unitsOfTown } from './meeting-board.loaders.ts';
import type { MeetingBoardType } from './meeting-board.type.ts';
import { factsOf } from './picture-facts.ts';

/**
 * The board of a meeting, all of one revision. As walls are to show it, it leaves out hidden rows, and stands still while
 * the console has frozen the walls; its revision goes on even then, because the wall's own state does.
 */
export async function meetingBoard(ctx: Context, meeting: MeetingType, asWall: boolean): Promise<MeetingBoardType> {
  const town = await ctx.load(townByCode, meeting.townCode);
  if (!town) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
  const moment = { revision: town.revision, at: town.committedAt };
  const frozen = asWall ? await frozenPicture(ctx, meeting) : null;
  if (frozen) return boardOfPicture(meeting, frozen.picture, moment, { day: townDate(frozen.at), asWall });

  const season = await seasonById(ctx, meeting.townCode, meeting.seasonKey);
  const [listed, claims, units] = await Promise.all([
    loadAll(ctx, offeredOfMeeting, { town: meeting.townCode, id: meeting.key }),
    loadAll(ctx, claimsOfSeason, { town: meeting.townCode, id: season.key }),
    loadAll(ctx, unitsOfTown, { town: meeting.townCode, id: meeting.townCode }),
  ]);
  const days = daysOf(season, townDate(ctx.services.clock()));
  const members = units.filter((unit) => isMemberDuring(days, unit));
  return { meeting, ...moment, ...boardFigures(meeting.key, listed, claims, members), asWall, picture: null };
}

/** The board that a picture shows, taken on a day of the town. */
export function boardOfPicture(
  meeting: MeetingType,
  picture: MeetingPicture,
  { revision, at }: Moment,
  { day, asWall }: { day: string; asWall: boolean },
): MeetingBoardType {
  const { projects, claims, members } = factsOf(picture, day);
  const figures = boardFigures(meeting.key, projects, claims, members);
  return { meeting, revision, at, ...figures, asWall, picture };
}

/** The picture that the meeting's walls are frozen in, with the moment of it; null while they are not. */
async function frozenPicture(
  ctx: Context,
  meeting: MeetingType,
): Promise<{ picture: MeetingPicture; at: string } | null> {
  const { mode, frozenAtRevision } = await wallOfMeeting(ctx, meeting);
  if (mode !== 'FROZEN' || frozenAtRevision === null) return null;
  return (await ctx.load(pictureByRevision, { town: meeting.townCode, id: String(frozenAtRevision) })) ?? null;
}

async function loadAll<Row>(ctx: Context, batch: Batch<TownKey, Row[]>, key: TownKey): Promise<Row[]> {
  return (await ctx.load(batch, key)) ?? [];
}
