import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { claimById } from '../claims/claim.loaders.ts';
import { ClaimType } from '../claims/claim.type.ts';
import { projectById } from '../project.loaders.ts';
import { ProjectType } from '../project.type.ts';
import { addEvidence } from './add-evidence.service.ts';
import { AddEvidenceInput } from './evidence.inputs.ts';
import { evidenceById, evidenceOfClaim, evidenceOfProject, picturesOfEvidence } from './evidence.loaders.ts';
import { AddEvidenceResult, EvidenceAdded } from './evidence.results.ts';
import { EvidenceType, PictureType } from './evidence.type.ts';
import { EvidenceConnection } from './evidence-connection.ts';

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => ProjectType, { description: 'The project.' })
  project(@Root() { town, projectKey }: EvidenceType, @Ctx() ctx: Context): Promise<ProjectType> {
    return projectById(ctx, town, projectKey);
  }

  @FieldResolver(() => ClaimType, { nullable: true, description: 'The claim that it was done for, if for one alone.' })
  claim(@Root() { town, claimKey }: EvidenceType, @Ctx() ctx: Context): Promise<ClaimType | undefined> | null {
    return claimKey === null ? null : ctx.load(claimById, { town, id: claimKey });
  }

  @FieldResolver(() => [PictureType], { description: 'Pictures of it, in the order that was given to them.' })
  pictures(@Root() { town, key }: EvidenceType, @Ctx() ctx: Context): Promise<PictureType[] | undefined> {
    return ctx.load(picturesOfEvidence, { town, id: key });
  }

  @Mutation(() => AddEvidenceResult, {
    description: 'Tells what was done on a project or for a claim (上传成果), with figures and pictures.',
  })
  addEvidence(
    @Arg('input', () => AddEvidenceInput, { description: 'What was done, and on what.' }) input: AddEvidenceInput,
    @Ctx() ctx: Context,
  ) {
    return addEvidence(ctx, input);
  }
}

@Resolver(() => ProjectType)
export class ProjectEvidenceResolver {
  @FieldResolver(() => EvidenceConnection, { description: 'What was done on it (成果), the latest first.' })
  evidence(@Root() { town, key }: ProjectType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', town);
    return evidenceOfProject(ctx, { town, id: key }, args);
  }
}

@Resolver(() => ClaimType)
export class ClaimEvidenceResolver {
  @FieldResolver(() => EvidenceConnection, { description: 'What was done for it (成果), the latest first.' })
  evidence(@Root() { town, key }: ClaimType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', town);
    return evidenceOfClaim(ctx, { town, id: key }, args);
  }
}

export const EvidenceAddedResolver = resultField('evidence', EvidenceType, 'The evidence.', (ctx, key) =>
  rowAt(ctx, evidenceById, key, 'nothingFound'),
)(EvidenceAdded);
