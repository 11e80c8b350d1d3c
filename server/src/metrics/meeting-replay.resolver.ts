import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { townDate } from '../clock.ts';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { entriesAfter, momentAt, momentOf, pictureAt, replaySpan } from '../meetings/replay/replay.ts';
import { timelineOf } from '../meetings/replay/timeline.ts';
import { boardOfPicture } from './meeting-board.service.ts';
import { MeetingBoardType } from './meeting-board.type.ts';
import { meetingIn } from './meeting-in.ts';
import { MeetingTimelineType } from './meeting-replay.type.ts';

const meetingArg = { description: 'The meeting.' };

@Resolver()
export class MeetingReplayResolver {
  @Query(() => MeetingBoardType, {
    nullable: true,
    description:
      'The board as it was at a moment of a meeting, rebuilt from the ledger alone (回放); its end if no moment is told. Null where the ledger does not tell of the opening: it has not been opened, or was imported. Not for screens.',
  })
  async meetingReplay(
    @Arg('meeting', () => ID, meetingArg) id: string,
    @Arg('at', () => DateTimeScalar, {
      nullable: true,
      description: 'The moment as a time; before the opening it is the opening, after the end it is the end.',
    })
    at: Date | null,
    @Arg('revision', () => Int, {
      nullable: true,
      description: 'The moment as a revision of the town, instead of a time.',
    })
    revision: number | null,
    @Ctx() ctx: Context,
  ): Promise<MeetingBoardType | null> {
    const meeting = await meetingIn(ctx, 'readRegister', id);
    if (at != null && revision != null) throw queryError(ctx.locale, 'BAD_USER_INPUT', 'momentChosen');
    const span = await replaySpan(ctx, meeting);
    if (!span) return null;
    const town = meeting.townCode;
    let moment = span.to;
    if (at != null) moment = await momentAt(ctx, town, span, at.toISOString());
    if (revision != null) moment = await momentOf(ctx, town, span, revision);
    const picture = await pictureAt(ctx, meeting, moment);
    return boardOfPicture(meeting, picture, moment, { day: townDate(moment.at), asWall: false });
  }

  @Query(() => MeetingTimelineType, {
    nullable: true,
    description:
      'The moments of a meeting to step through in its replay; null where there is no replay. Not for screens.',
  })
  async meetingTimeline(
    @Arg('meeting', () => ID, meetingArg) id: string,
    @Ctx() ctx: Context,
  ): Promise<MeetingTimelineType | null> {
    const meeting = await meetingIn(ctx, 'readRegister', id);
    const span = await replaySpan(ctx, meeting);
    if (!span) return null;
    const { from, to } = span;
    const opening = await pictureAt(ctx, meeting, from);
    const entries = await entriesAfter(ctx.reader, meeting.townCode, { from: from.revision, to: to.revision });
    return {
      from: from.at,
      to: to.at,
      firstRevision: from.revision,
      lastRevision: to.revision,
      minutes: timelineOf(opening, entries),
    };
  }
}
