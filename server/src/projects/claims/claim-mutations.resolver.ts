import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { type RowKey, rowAt } from '../../graphql/row-key.ts';
import { projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { changePledge } from './change-pledge.service.ts';
import {
  ChangePledgeInput,
  ClaimProjectInput,
  FulfilClaimInput,
  HandOverClaimInput,
  ReportClaimProgressInput,
  WithdrawClaimInput,
} from './claim.inputs.ts';
import { claimById } from './claim.loaders.ts';
import {
  AlreadyClaimed,
  ChangePledgeResult,
  ClaimHandedOver,
  ClaimProjectResult,
  FulfilClaimResult,
  HandOverClaimResult,
  ProjectFull,
  ReportClaimProgressResult,
  resultsWithClaim,
  WithdrawClaimResult,
} from './claim.results.ts';
import { ClaimType } from './claim.type.ts';
import { claimProject } from './claim-project.service.ts';
import { fulfilClaim } from './fulfil-claim.service.ts';
import { handOverClaim } from './hand-over-claim.service.ts';
import { reportClaimProgress } from './report-claim-progress.service.ts';
import { withdrawClaim } from './withdraw-claim.service.ts';

@Resolver()
export class ClaimMutationsResolver {
  @Mutation(() => ClaimProjectResult, {
    description: 'Claims a project for a unit; whether it is new or a renewal (续认领), the server decides.',
  })
  claimProject(
    @Arg('input', () => ClaimProjectInput, { description: 'Which unit claims which project.' })
    input: ClaimProjectInput,
    @Ctx() ctx: Context,
  ) {
    return claimProject(ctx, input);
  }

  @Mutation(() => WithdrawClaimResult, { description: 'Takes an active claim back; its slot is free again.' })
  withdrawClaim(
    @Arg('input', () => WithdrawClaimInput, { description: 'Which claim, and why.' }) input: WithdrawClaimInput,
    @Ctx() ctx: Context,
  ) {
    return withdrawClaim(ctx, input);
  }

  @Mutation(() => FulfilClaimResult, {
    description:
      'Records that what a claim promised was done (完成认领). In a closed season too: the work may outlast the claiming.',
  })
  fulfilClaim(
    @Arg('input', () => FulfilClaimInput, { description: 'Which claim, and what was done.' }) input: FulfilClaimInput,
    @Ctx() ctx: Context,
  ) {
    return fulfilClaim(ctx, input);
  }

  @Mutation(() => HandOverClaimResult, {
    description: 'Hands an active claim over to another unit, which takes on its slot and its pledge (转交认领).',
  })
  handOverClaim(
    @Arg('input', () => HandOverClaimInput, { description: 'Which claim, to which unit, and why.' })
    input: HandOverClaimInput,
    @Ctx() ctx: Context,
  ) {
    return handOverClaim(ctx, input);
  }

  @Mutation(() => ChangePledgeResult, { description: 'Changes what an active claim promises (调整承诺).' })
  changePledge(
    @Arg('input', () => ChangePledgeInput, { description: 'Which claim, and the whole of its new pledge.' })
    input: ChangePledgeInput,
    @Ctx() ctx: Context,
  ) {
    return changePledge(ctx, input);
  }

  @Mutation(() => ReportClaimProgressResult, {
    description: 'Reports how far a unit’s part of a project has come (上报进度). In a closed season too.',
  })
  reportClaimProgress(
    @Arg('input', () => ReportClaimProgressInput, { description: 'Which claim, and how far it has come.' })
    input: ReportClaimProgressInput,
    @Ctx() ctx: Context,
  ) {
    return reportClaimProgress(ctx, input);
  }
}

const claimAt = (ctx: Context, key: RowKey) => rowAt(ctx, claimById, key, 'claimNotFound');

export const claimResultResolvers = [
  ...resultsWithClaim.map(resultField('claim', ClaimType, 'The claim as it is now.', claimAt)),
  resultField('claim', ClaimType, 'The claim that stands.', claimAt)(AlreadyClaimed),
  resultField('successor', ClaimType, 'The claim of the unit that carries on.', claimAt)(ClaimHandedOver),
  resultField('project', ProjectType, 'The project, with who stands behind it now.', (ctx, { town, key }) =>
    projectById(ctx, town, key),
  )(ProjectFull),
];
