import { createUnionType, Field, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { Locale } from '../../language/locale.ts';
import { type MessageKey, say } from '../../language/messages.ts';
import type { ProjectStage } from '../project.entity.ts';
import { ProjectStageEnum } from '../project.type.ts';
import type { ConsultationKind } from './consultation.entity.ts';

@ObjectType('ConsultationHeld', { description: 'The consultation is recorded.', simpleResolvers: true })
export class ConsultationHeld extends AcceptedWrite {
  __typename!: 'ConsultationHeld';
  consultationOf!: RowKey;
}

@ObjectType('ConsultationNotDue', {
  implements: Failure,
  description: 'The project is at a stage that has no such consultation.',
  simpleResolvers: true,
})
export class ConsultationNotDue extends Failure {
  @Field(() => ProjectStageEnum, { description: 'The stage that the project is at.' })
  stage!: ProjectStage;
}

const outcomes = {
  description: 'The recorded consultation, or why it was not recorded.',
  types: () => [ConsultationHeld, ConsultationNotDue, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
};

export const HoldHearingResult = createUnionType({ name: 'HoldHearingResult', ...outcomes });
export const HoldCoordinationResult = createUnionType({ name: 'HoldCoordinationResult', ...outcomes });
export const HoldReviewResult = createUnionType({ name: 'HoldReviewResult', ...outcomes });

const sentences: { [kind in ConsultationKind]: MessageKey } = {
  HEARING: 'hearingNotDue',
  COORDINATION: 'coordinationNotDue',
  REVIEW: 'reviewNotDue',
};

/** The failure value, in the reader's language. */
export function consultationNotDue(
  locale: Locale,
  kind: ConsultationKind,
  { project, stage }: { project: string; stage: ProjectStage },
): ConsultationNotDue {
  const message = say(locale, sentences[kind], { project });
  return { __typename: 'ConsultationNotDue', code: FailureCode.CONSULTATION_NOT_DUE, message, stage };
}
