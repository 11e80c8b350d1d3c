import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import {
  JoinJointBranchResult,
  ProposeJointBranchResult,
  RenewJointInvitationResult,
  TurnJointBranchResult,
} from '../organisations/organisation.results.ts';
import { joinJointBranch } from './join-joint-branch.service.ts';
import {
  JoinJointBranchInput,
  ProposeJointBranchInput,
  RenewJointInvitationInput,
  TurnJointBranchInput,
} from './joint-branch.inputs.ts';
import { proposeJointBranch, renewJointInvitation } from './propose-joint-branch.service.ts';
import { turnJointBranch } from './turn-joint-branch.service.ts';

@Resolver()
export class JointBranchMutationsResolver {
  @Mutation(() => ProposeJointBranchResult, {
    description: 'Sets a joint branch (联合党支部) up on this side and invites another town to join it by a code.',
  })
  proposeJointBranch(
    @Arg('input', () => ProposeJointBranchInput, { description: 'The branch, and the town that may join.' })
    input: ProposeJointBranchInput,
    @Ctx() ctx: Context,
  ) {
    return proposeJointBranch(ctx, input);
  }

  @Mutation(() => RenewJointInvitationResult, {
    description: 'Gives the open invitation to a joint branch a new code, in place of the old one.',
  })
  renewJointInvitation(
    @Arg('input', () => RenewJointInvitationInput, { description: 'Which joint branch.' })
    input: RenewJointInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return renewJointInvitation(ctx, input);
  }

  @Mutation(() => JoinJointBranchResult, {
    description: 'Joins a joint branch by the code that the other town has told.',
  })
  joinJointBranch(
    @Arg('input', () => JoinJointBranchInput, { description: 'The code, and the seat on this side.' })
    input: JoinJointBranchInput,
    @Ctx() ctx: Context,
  ) {
    return joinJointBranch(ctx, input);
  }

  @Mutation(() => TurnJointBranchResult, {
    description: 'Rotates the secretary of a joint branch (书记轮值), in both towns at once.',
  })
  turnJointBranch(
    @Arg('input', () => TurnJointBranchInput, { description: 'Which branch, and whose turn it is.' })
    input: TurnJointBranchInput,
    @Ctx() ctx: Context,
  ) {
    return turnJointBranch(ctx, input);
  }
}
