import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { CloseMeetingInput, OpenMeetingInput, ScheduleMeetingInput } from './meeting.inputs.ts';
import { meetingById } from './meeting.loaders.ts';
import {
  CloseMeetingResult,
  MeetingClosed,
  MeetingOpened,
  MeetingScheduled,
  OpenMeetingResult,
  ScheduleMeetingResult,
  WrongMeetingStatus,
} from './meeting.results.ts';
import { MeetingType } from './meeting.type.ts';
import { closeMeeting, openMeeting } from './meeting-steps.service.ts';
import { scheduleMeeting } from './schedule-meeting.service.ts';

@Resolver()
export class MeetingMutationsResolver {
  @Mutation(() => ScheduleMeetingResult, { description: 'Puts a meeting with its list of projects on the calendar.' })
  scheduleMeeting(
    @Arg('input', () => ScheduleMeetingInput, { description: 'The meeting and its list.' }) input: ScheduleMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return scheduleMeeting(ctx, input);
  }

  @Mutation(() => OpenMeetingResult, { description: 'Opens claiming at a scheduled meeting.' })
  openMeeting(
    @Arg('input', () => OpenMeetingInput, { description: 'Which meeting.' }) input: OpenMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return openMeeting(ctx, input);
  }

  @Mutation(() => CloseMeetingResult, { description: 'Closes claiming at an open meeting.' })
  closeMeeting(
    @Arg('input', () => CloseMeetingInput, { description: 'Which meeting.' }) input: CloseMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return closeMeeting(ctx, input);
  }
}

/** The resolver of the field `meeting` of every result that has one. */
function meetingField(type: ClassType) {
  @Resolver(() => type)
  class MeetingFieldResolver {
    @FieldResolver(() => MeetingType, { description: 'The meeting as it is now.' })
    async meeting(
      @Root() { meetingOf }: { meetingOf: { town: string; key: string } },
      @Ctx() ctx: Context,
    ): Promise<MeetingType> {
      const meeting = await ctx.load(meetingById, { town: meetingOf.town, id: meetingOf.key });
      if (!meeting) throw queryError(ctx.locale, 'NOT_FOUND', 'meetingNotFound');
      return meeting;
    }
  }
  return MeetingFieldResolver;
}

export const meetingFieldResolvers = [MeetingScheduled, MeetingOpened, MeetingClosed, WrongMeetingStatus].map((type) =>
  meetingField(type as ClassType),
);
