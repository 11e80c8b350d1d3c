import { createUnionType, Field, ObjectType } from 'type-graphql';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { SignedIn, SignInRefused } from '../../identity/sign-in.type.ts';
import type { Locale } from '../../language/locale.ts';
import { say } from '../../language/messages.ts';
import { MeetingStep, WrongMeetingStatus } from '../meeting.results.ts';
import { IssuedInvitationType } from './invitation.type.ts';

@ObjectType('RepresentativesInvited', { description: 'The units have their codes.', simpleResolvers: true })
export class RepresentativesInvited extends MeetingStep {
  @Field(() => [IssuedInvitationType], { description: 'The new invitations, unit by unit as they were asked for.' })
  invitations!: IssuedInvitationType[];

  __typename!: 'RepresentativesInvited';
}

@ObjectType('InvitationRevoked', {
  description: 'The invitation is good for nothing any more, and whoever came in by it is signed out.',
  simpleResolvers: true,
})
export class InvitationRevoked extends MeetingStep {
  invitationOf!: RowKey;
  __typename!: 'InvitationRevoked';
}

@ObjectType('InvitationRedeemed', {
  implements: Failure,
  description: 'The invitation was used already, with another key; each is good once. The staff can issue another one.',
  simpleResolvers: true,
})
export class InvitationRedeemed extends Failure {}

export const InviteRepresentativesResult = createUnionType({
  name: 'InviteRepresentativesResult',
  description: 'The new invitations, or why there are none.',
  types: () => [RepresentativesInvited, WrongMeetingStatus, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const RevokeInvitationResult = createUnionType({
  name: 'RevokeInvitationResult',
  description: 'The revoked invitation, or why it was not revoked.',
  types: () => [InvitationRevoked, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const RedeemInvitationResult = createUnionType({
  name: 'RedeemInvitationResult',
  description: 'The session, or why there is none.',
  types: () => [SignedIn, InvalidInput, InvitationRedeemed, SignInRefused] as const,
  ...byTypename,
});

/** The refusals of a redemption, in the reader's language. Whether the meeting or the invitation is wrong is not told. */
export function invitationWrong(locale: Locale): SignInRefused {
  return { __typename: 'SignInRefused', code: FailureCode.BAD_CREDENTIALS, message: say(locale, 'invitationWrong') };
}

export function invitationRedeemed(locale: Locale): InvitationRedeemed {
  const message = say(locale, 'invitationRedeemed');
  return { __typename: 'InvitationRedeemed', code: FailureCode.INVITATION_REDEEMED, message };
}
