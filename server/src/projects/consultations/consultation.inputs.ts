import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsProse } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

/** What is recorded of each of the three. */
@InputType()
export abstract class ConsultationInput extends WriteInput {
  @Field(() => ID, { description: 'The project that it was about.' })
  project!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was held; today if left out.' })
  heldOn?: string | null;

  @Min(0, sentence('consultationCount'))
  @Max(100_000, sentence('consultationCount'))
  @Field(() => Int, { description: 'How many residents came.' })
  residents!: number;

  @Min(0, sentence('consultationCount'))
  @Max(100_000, sentence('consultationCount'))
  @Field(() => Int, { description: 'How many units were represented.' })
  units!: number;

  @Min(0, sentence('consultationCount'))
  @Max(100_000, sentence('consultationCount'))
  @Field(() => Int, { defaultValue: 0, description: 'How many others came.' })
  others!: number;

  @Field(() => Boolean, { description: 'Whether those who came agreed.' })
  isAgreed!: boolean;

  @IsProse(1, 1000, sentence('consultationDecision'))
  @Field(() => String, { description: 'What was decided, in 1–1,000 characters. No names of residents.' })
  decision!: string;
}

@InputType('HoldHearingInput', { description: 'A hearing was held: is the project wanted?' })
export class HoldHearingInput extends ConsultationInput {}

@InputType('HoldCoordinationInput', { description: 'A coordination was held: what stands in the project’s way?' })
export class HoldCoordinationInput extends ConsultationInput {
  @Field(() => ID, { nullable: true, description: 'The claim on the project that it was about, if about one.' })
  claim?: string | null;
}

@InputType('HoldReviewInput', {
  description: 'A review was held: was the project, or one unit’s part of it, done well?',
})
export class HoldReviewInput extends ConsultationInput {
  @Field(() => ID, { nullable: true, description: 'The claim on the project that it was about, if about one.' })
  claim?: string | null;

  @IsOptional()
  @Min(1, sentence('consultationRating'))
  @Max(5, sentence('consultationRating'))
  @Field(() => Int, { nullable: true, description: 'How well it was done, from 1 to 5, if a rating was given.' })
  rating?: number | null;
}
