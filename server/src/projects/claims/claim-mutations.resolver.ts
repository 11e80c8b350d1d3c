import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { ClaimProjectInput, WithdrawClaimInput } from './claim.inputs.ts';
import { claimById } from './claim.loaders.ts';
import {
  AlreadyClaimed,
  ClaimAccepted,
  ClaimProjectResult,
  ClaimWithdrawn,
  ProjectFull,
  WithdrawClaimResult,
} from './claim.results.ts';
import { claimProject } from './claim.service.ts';
import { ClaimType } from './claim.type.ts';
import { withdrawClaim } from './withdrawal.service.ts';

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
}

const claimDescription = { description: 'The claim.' };

@Resolver(() => ClaimAccepted)
export class ClaimAcceptedResolver {
  @FieldResolver(() => ClaimType, claimDescription)
  claim(@Root() { claimOf }: ClaimAccepted, @Ctx() ctx: Context): Promise<ClaimType> {
    return claimAt(ctx, claimOf);
  }
}

@Resolver(() => ClaimWithdrawn)
export class ClaimWithdrawnResolver {
  @FieldResolver(() => ClaimType, claimDescription)
  claim(@Root() { claimOf }: ClaimWithdrawn, @Ctx() ctx: Context): Promise<ClaimType> {
    return claimAt(ctx, claimOf);
  }
}

@Resolver(() => AlreadyClaimed)
export class AlreadyClaimedResolver {
  @FieldResolver(() => ClaimType, { description: 'The claim that stands.' })
  claim(@Root() { claimOf }: AlreadyClaimed, @Ctx() ctx: Context): Promise<ClaimType> {
    return claimAt(ctx, claimOf);
  }
}

@Resolver(() => ProjectFull)
export class ProjectFullResolver {
  @FieldResolver(() => ProjectType, { description: 'The project, with who stands behind it now.' })
  project(@Root() { projectOf }: ProjectFull, @Ctx() ctx: Context): Promise<ProjectType> {
    return projectById(ctx, projectOf.town, projectOf.key);
  }
}

async function claimAt(ctx: Context, { town, key }: { town: string; key: string }): Promise<ClaimType> {
  const claim = await ctx.load(claimById, { town, id: key });
  if (!claim) throw queryError(ctx.locale, 'NOT_FOUND', 'claimNotFound');
  return claim;
}
