import { IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SafeIntScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('PledgeInput', { description: 'What the unit promises with its claim.' })
export class PledgeInput {
  @IsOptional()
  @IsInt(sentence('amountRange'))
  @Min(0, sentence('amountRange'))
  @Max(100_000_000_000, sentence('amountRange'))
  @Field(() => SafeIntScalar, { nullable: true, description: 'Money, in cents (分).' })
  amountCents?: number | null;

  @IsOptional()
  @Min(0, sentence('volunteersRange'))
  @Max(100_000, sentence('volunteersRange'))
  @Field(() => Int, { nullable: true, description: 'Volunteers, as a count.' })
  volunteers?: number | null;

  @IsOptional()
  @MaxLength(500, sentence('inKindLength'))
  @Field(() => String, { nullable: true, description: 'What is given in kind, in at most 500 characters.' })
  inKind?: string | null;
}

@InputType('ClaimProjectInput', { description: 'A unit claims a project.' })
export class ClaimProjectInput extends WriteInput {
  @Field(() => ID, { description: 'The project to claim.' })
  project!: string;

  @Field(() => ID, { description: 'The unit that claims it. A representative claims only for the own unit.' })
  unit!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => PledgeInput, { nullable: true, description: 'What the unit promises, if anything.' })
  pledge?: PledgeInput | null;
}

@InputType('WithdrawClaimInput', { description: 'A claim is taken back.' })
export class WithdrawClaimInput extends WriteInput {
  @Field(() => ID, { description: 'The claim to withdraw; it must be ACTIVE.' })
  claim!: string;

  @IsOptional()
  @MaxLength(500, sentence('reasonLength'))
  @Field(() => String, { nullable: true, description: 'Why, in at most 500 characters.' })
  reason?: string | null;
}
