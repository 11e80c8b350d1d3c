import { ClaimMeetingResolver } from './claim-meeting.resolver.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { MeetingMutationsResolver, meetingFieldResolvers } from './meeting-mutations.resolver.ts';

/** All that GraphQL shows of meetings. */
export const meetingResolvers = [
  MeetingResolver,
  ClaimMeetingResolver,
  MeetingMutationsResolver,
  ...meetingFieldResolvers,
] as const;
