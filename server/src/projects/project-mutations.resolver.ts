import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { resultField } from '../graphql/result-field.ts';
import { amendProject } from './amend-project.service.ts';
import { cancelProject } from './cancel-project.service.ts';
import { completeProject, reportProgress, startProject } from './carry-out-project.service.ts';
import { changeSlots } from './change-slots.service.ts';
import { collectNeed } from './collect-need.service.ts';
import { offerAgain } from './offer-again.service.ts';
import { offerProject } from './offer-project.service.ts';
import {
  AmendProjectInput,
  CancelProjectInput,
  ChangeSlotsInput,
  CollectNeedInput,
  CompleteProjectInput,
  OfferAgainInput,
  OfferProjectInput,
  ReportProgressInput,
  StartProjectInput,
} from './project.inputs.ts';
import { projectById } from './project.loaders.ts';
import {
  AmendProjectResult,
  CancelProjectResult,
  ChangeSlotsResult,
  CollectNeedResult,
  CompleteProjectResult,
  OfferAgainResult,
  OfferProjectResult,
  ReportProgressResult,
  resultsWithProject,
  StartProjectResult,
} from './project.results.ts';
import { ProjectType } from './project.type.ts';

const project = { description: 'Which project, and what is so from now on.' };

@Resolver()
export class ProjectMutationsResolver {
  @Mutation(() => CollectNeedResult, { description: 'Collects a need as the draft of a project (征集需求).' })
  collectNeed(
    @Arg('input', () => CollectNeedInput, { description: 'Whose need, and what it is.' }) input: CollectNeedInput,
    @Ctx() ctx: Context,
  ) {
    return collectNeed(ctx, input);
  }

  @Mutation(() => AmendProjectResult, { description: 'Puts right what was collected (修改).' })
  amendProject(@Arg('input', () => AmendProjectInput, project) input: AmendProjectInput, @Ctx() ctx: Context) {
    return amendProject(ctx, input);
  }

  @Mutation(() => OfferProjectResult, { description: 'Offers a draft to the units (发布项目).' })
  offerProject(@Arg('input', () => OfferProjectInput, project) input: OfferProjectInput, @Ctx() ctx: Context) {
    return offerProject(ctx, input);
  }

  @Mutation(() => ChangeSlotsResult, { description: 'Changes how many units may claim a project (调整名额).' })
  changeSlots(@Arg('input', () => ChangeSlotsInput, project) input: ChangeSlotsInput, @Ctx() ctx: Context) {
    return changeSlots(ctx, input);
  }

  @Mutation(() => StartProjectResult, { description: 'Begins the work on a project that a unit stands behind (启动).' })
  startProject(@Arg('input', () => StartProjectInput, project) input: StartProjectInput, @Ctx() ctx: Context) {
    return startProject(ctx, input);
  }

  @Mutation(() => ReportProgressResult, { description: 'Tells how far a project under way has come (上报进度).' })
  reportProgress(@Arg('input', () => ReportProgressInput, project) input: ReportProgressInput, @Ctx() ctx: Context) {
    return reportProgress(ctx, input);
  }

  @Mutation(() => CompleteProjectResult, { description: 'Completes a project under way (完成).' })
  completeProject(@Arg('input', () => CompleteProjectInput, project) input: CompleteProjectInput, @Ctx() ctx: Context) {
    return completeProject(ctx, input);
  }

  @Mutation(() => CancelProjectResult, { description: 'Takes back a project that no unit stands behind (撤销).' })
  cancelProject(@Arg('input', () => CancelProjectInput, project) input: CancelProjectInput, @Ctx() ctx: Context) {
    return cancelProject(ctx, input);
  }

  @Mutation(() => OfferAgainResult, {
    description: 'Carries a project of an earlier season into the current one (再次发布).',
  })
  offerAgain(
    @Arg('input', () => OfferAgainInput, { description: 'Which project, and what is another than then.' })
    input: OfferAgainInput,
    @Ctx() ctx: Context,
  ) {
    return offerAgain(ctx, input);
  }
}

export const projectResultResolvers = resultsWithProject.map(
  resultField('project', ProjectType, 'The project as it is now.', (ctx, { town, key }) => projectById(ctx, town, key)),
);
