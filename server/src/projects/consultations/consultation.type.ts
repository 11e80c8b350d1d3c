import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { ConsultationKind } from './consultation.entity.ts';

export const ConsultationKindEnum = enumOf<ConsultationKind>(
  'ConsultationKind',
  'The three consultations (三会) that go with a project.',
  {
    HEARING: 'Before it is offered: is it wanted? (听证会)',
    COORDINATION: 'While it is offered and carried out: what stands in its way? (协调会)',
    REVIEW: 'When it is carried out: was it done well? (评议会)',
  },
);

@ObjectType('Consultation', {
  implements: Node,
  description:
    'A hearing, coordination or review on a project or on what a claim brought about (三会). Who came is a count, never a list.',
  simpleResolvers: true,
})
export class ConsultationType extends Node {
  @Field(() => ConsultationKindEnum, { description: 'Which of the three it was.' })
  kind!: ConsultationKind;

  @Field(() => DateScalar, { description: 'The day on which it was held.' })
  heldOn!: string;

  @Field(() => Int, { description: 'How many residents came.' })
  residents!: number;

  @Field(() => Int, { description: 'How many units were represented.' })
  units!: number;

  @Field(() => Int, { description: 'How many others came.' })
  others!: number;

  @Field(() => Boolean, { description: 'Whether those who came agreed: to the project, to the way, to the result.' })
  isAgreed!: boolean;

  @Field(() => String, { description: 'What was decided.' })
  decision!: string;

  @Field(() => Int, { nullable: true, description: 'How well it was done, 1–5; for a review that gave a rating.' })
  rating!: number | null;

  town!: string;
  key!: string;
  projectKey!: string;
  claimKey!: string | null;
}
