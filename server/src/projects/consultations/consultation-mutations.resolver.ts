import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { rowAt } from '../../graphql/row-key.ts';
import { HoldCoordinationInput, HoldHearingInput, HoldReviewInput } from './consultation.inputs.ts';
import { consultationById } from './consultation.loaders.ts';
import {
  ConsultationHeld,
  HoldCoordinationResult,
  HoldHearingResult,
  HoldReviewResult,
} from './consultation.results.ts';
import { ConsultationType } from './consultation.type.ts';
import { holdConsultation } from './hold-consultation.service.ts';

@Resolver()
export class ConsultationMutationsResolver {
  @Mutation(() => HoldHearingResult, {
    description: 'Records a hearing (听证会) on a draft. A town may require an agreed one before a project is offered.',
  })
  holdHearing(
    @Arg('input', () => HoldHearingInput, { description: 'On what, when, with how many, and what was decided.' })
    input: HoldHearingInput,
    @Ctx() ctx: Context,
  ) {
    return holdConsultation(ctx, 'HEARING', input);
  }

  @Mutation(() => HoldCoordinationResult, {
    description: 'Records a coordination (协调会) on a project that is offered or under way.',
  })
  holdCoordination(
    @Arg('input', () => HoldCoordinationInput, { description: 'On what, when, with how many, and what was decided.' })
    input: HoldCoordinationInput,
    @Ctx() ctx: Context,
  ) {
    return holdConsultation(ctx, 'COORDINATION', input);
  }

  @Mutation(() => HoldReviewResult, {
    description:
      'Records a review (评议会) of a project that is under way or completed. A town may require one before completion.',
  })
  holdReview(
    @Arg('input', () => HoldReviewInput, { description: 'Of what, when, with how many, and how it was rated.' })
    input: HoldReviewInput,
    @Ctx() ctx: Context,
  ) {
    return holdConsultation(ctx, 'REVIEW', input);
  }
}

export const ConsultationHeldResolver = resultField('consultation', ConsultationType, 'The consultation.', (ctx, key) =>
  rowAt(ctx, consultationById, key, 'nothingFound'),
)(ConsultationHeld);
