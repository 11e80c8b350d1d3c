import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { Follows } from '../graphql/follows.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { may } from '../identity/scope.ts';
import { meetingById } from '../meetings/meeting.loaders.ts';
import { MeetingType } from '../meetings/meeting.type.ts';
import { ClaimType } from '../projects/claims/claim.type.ts';
import { ProjectType } from '../projects/project.type.ts';
import { latestOfMeeting } from './latest-claims.ts';
import { projectsOfMeeting } from './meeting-board.loaders.ts';
import { meetingBoard } from './meeting-board.service.ts';
import { MeetingBoardType } from './meeting-board.type.ts';

const meetingArg = { description: 'The meeting.' };

@Resolver(() => MeetingBoardType)
export class MeetingBoardResolver {
  @Query(() => MeetingBoardType, { description: 'What the hall sees of a meeting, as of now.' })
  async meetingBoard(
    @Arg('meeting', () => ID, meetingArg) meeting: string,
    @Ctx() ctx: Context,
  ): Promise<MeetingBoardType> {
    const id = parseIdOf('Meeting', meeting);
    const found =
      id && may(ctx.viewer, 'readBoard', id.town)
        ? await ctx.load(meetingById, { town: id.town, id: id.key })
        : undefined;
    if (!found) throw queryError(ctx.locale, 'NOT_FOUND', 'meetingNotFound');
    return meetingBoard(ctx, found);
  }

  @Follows(() => MeetingBoardType, {
    name: 'meetingBoard',
    description: 'What the hall sees of a meeting: the present state at once, then every newer one.',
    town: ({ meeting }) => parseIdOf('Meeting', meeting as string)?.town ?? null,
  })
  followMeetingBoard(
    @Arg('meeting', () => ID, meetingArg) meeting: string,
    @Ctx() ctx: Context,
  ): Promise<MeetingBoardType> {
    return this.meetingBoard(meeting, ctx);
  }

  @FieldResolver(() => [ProjectType], { description: 'The projects on the list that are on offer, in its order.' })
  async board(@Root() { meeting }: MeetingBoardType, @Ctx() ctx: Context): Promise<ProjectType[]> {
    const listed = await ctx.load(projectsOfMeeting, { town: meeting.townCode, id: meeting.key });
    return (listed ?? []).map(({ project }) => project);
  }

  @FieldResolver(() => [ClaimType], { description: 'The newest standing claims on the list, the newest first.' })
  latest(
    @Root() { meeting }: MeetingBoardType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many, 1–100.' })
    first: number | null,
    @Ctx() ctx: Context,
  ): Promise<ClaimType[]> {
    return latestOfMeeting(ctx, meeting.townCode, meeting.key, first ?? 10);
  }
}

@Resolver(() => MeetingType)
export class MeetingBoardOfMeetingResolver {
  @FieldResolver(() => MeetingBoardType, { description: 'What the hall sees of it.' })
  board(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<MeetingBoardType> {
    return meetingBoard(ctx, meeting);
  }
}
