import { Arg, Args, ArgsType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { unitById } from '../../members/units/unit.loaders.ts';
import { UnitType } from '../../members/units/unit.type.ts';
import { MeetingType } from '../meeting.type.ts';
import { InviteRepresentativesInput, RedeemInvitationInput, RevokeInvitationInput } from './invitation.inputs.ts';
import { invitationById, invitationsOfMeeting } from './invitation.loaders.ts';
import {
  InvitationRevoked,
  InviteRepresentativesResult,
  RedeemInvitationResult,
  RevokeInvitationResult,
} from './invitation.results.ts';
import { InvitationConnection, InvitationType, IssuedInvitationType } from './invitation.type.ts';
import { inviteRepresentatives } from './invite-representatives.service.ts';
import { redeemInvitation } from './redeem-invitation.service.ts';
import { revokeInvitation } from './revoke-invitation.service.ts';

@ArgsType()
class InvitationsArgs extends PageArgs {}

@Resolver()
export class InvitationMutationsResolver {
  @Mutation(() => InviteRepresentativesResult, {
    description: 'Issues one-time codes with which units’ representatives come in to a meeting, without an account.',
  })
  inviteRepresentatives(
    @Arg('input', () => InviteRepresentativesInput, { description: 'Which units.' }) input: InviteRepresentativesInput,
    @Ctx() ctx: Context,
  ) {
    return inviteRepresentatives(ctx, input);
  }

  @Mutation(() => RevokeInvitationResult, { description: 'Revokes an invitation, used or not.' })
  revokeInvitation(
    @Arg('input', () => RevokeInvitationInput, { description: 'Which invitation.' }) input: RevokeInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return revokeInvitation(ctx, input);
  }

  @Mutation(() => RedeemInvitationResult, {
    description: 'Starts a representative’s session by an invitation; browsers hold it in a cookie.',
  })
  redeemInvitation(
    @Arg('input', () => RedeemInvitationInput, { description: 'The two codes.' }) input: RedeemInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return redeemInvitation(ctx, input);
  }
}

@Resolver(() => MeetingType)
export class MeetingInvitationsResolver {
  @FieldResolver(() => InvitationConnection, {
    description:
      'The invitations to it, by the names of units; for those who run meetings and those who read the ledger.',
  })
  invitations(@Root() meeting: MeetingType, @Args(() => InvitationsArgs) args: InvitationsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readInvitations', meeting.townCode);
    return invitationsOfMeeting(ctx, { town: meeting.townCode, id: meeting.key }, args);
  }
}

@Resolver(() => InvitationType)
export class InvitationResolver {
  @FieldResolver(() => UnitType, { description: 'The unit that is invited.' })
  unit(@Root() { town, unitKey }: InvitationType, @Ctx() ctx: Context): Promise<UnitType | undefined> {
    return ctx.load(unitById, { town, id: unitKey });
  }
}

@Resolver(() => IssuedInvitationType)
export class IssuedInvitationResolver {
  @FieldResolver(() => UnitType, { description: 'The unit that is invited.' })
  unit(@Root() { town, unitKey }: IssuedInvitationType, @Ctx() ctx: Context): Promise<UnitType | undefined> {
    return ctx.load(unitById, { town, id: unitKey });
  }
}

export const InvitationRevokedResolver = resultField(
  'invitation',
  InvitationType,
  'The invitation as it is now.',
  (ctx, key) => rowAt(ctx, invitationById, key, 'invitationNotFound'),
)(InvitationRevoked);
