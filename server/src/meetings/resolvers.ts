import { AgendaMutationsResolver, MeetingAgendaResolver } from './agenda/agenda.resolver.ts';
import {
  AttendanceMutationsResolver,
  AttendanceResolver,
  MeetingAttendanceResolver,
} from './attendance/attendance.resolver.ts';
import { ClaimDoorResolver } from './claim-door/claim-door.resolver.ts';
import { ClaimMeetingResolver } from './claim-meeting.resolver.ts';
import { MeetingHallResolver } from './console/hall.resolver.ts';
import { MeetingWallResolver, WallMutationsResolver } from './console/wall.resolver.ts';
import {
  InvitationMutationsResolver,
  InvitationResolver,
  InvitationRevokedResolver,
  IssuedInvitationResolver,
  MeetingInvitationsResolver,
} from './invitations/invitation.resolver.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { MeetingMutationsResolver, meetingFieldResolvers } from './meeting-mutations.resolver.ts';
import { MeetingProjectsResolver } from './meeting-projects.resolver.ts';

/** All that GraphQL shows of meetings. */
export const meetingResolvers = [
  MeetingResolver,
  MeetingProjectsResolver,
  ClaimMeetingResolver,
  MeetingMutationsResolver,
  AgendaMutationsResolver,
  MeetingAgendaResolver,
  AttendanceMutationsResolver,
  MeetingAttendanceResolver,
  AttendanceResolver,
  WallMutationsResolver,
  MeetingWallResolver,
  MeetingHallResolver,
  InvitationMutationsResolver,
  MeetingInvitationsResolver,
  InvitationResolver,
  InvitationRevokedResolver,
  IssuedInvitationResolver,
  ClaimDoorResolver,
  ...meetingFieldResolvers,
] as const;
