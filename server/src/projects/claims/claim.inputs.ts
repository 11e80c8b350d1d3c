import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsProse } from '../../graphql/plain-text.ts';
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
  @IsProse(0, 500, sentence('inKindLength'))
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
  @IsProse(0, 500, sentence('reasonLength'))
  @Field(() => String, { nullable: true, description: 'Why, in at most 500 characters.' })
  reason?: string | null;
}

@InputType('FulfilClaimInput', { description: 'What a claim promised has been done.' })
export class FulfilClaimInput extends WriteInput {
  @Field(() => ID, { description: 'The claim; it must be ACTIVE.' })
  claim!: string;

  @IsOptional()
  @IsProse(1, 500, sentence('claimNoteShape'))
  @Field(() => String, { nullable: true, description: 'What was done, in 1–500 characters.' })
  note?: string | null;
}

@InputType('HandOverClaimInput', {
  description: 'A claim goes from one unit to another, with its slot and its pledge.',
})
export class HandOverClaimInput extends WriteInput {
  @Field(() => ID, { description: 'The claim; it must be ACTIVE.' })
  claim!: string;

  @Field(() => ID, { description: 'The unit that carries on; it must be a member without a claim on the project.' })
  unit!: string;

  @IsProse(1, 500, sentence('handOverReasonShape'))
  @Field(() => String, { description: 'Why, in 1–500 characters.' })
  reason!: string;
}

@InputType('ChangePledgeInput', { description: 'What a claim promises is changed.' })
export class ChangePledgeInput extends WriteInput {
  @Field(() => ID, { description: 'The claim; it must be ACTIVE.' })
  claim!: string;

  @ValidateNested()
  @Field(() => PledgeInput, {
    description: 'The whole pledge as it is from now on; what is left out is promised no more.',
  })
  pledge!: PledgeInput;
}

@InputType('ReportClaimProgressInput', { description: 'A unit tells how far its part of a project has come.' })
export class ReportClaimProgressInput extends WriteInput {
  @Field(() => ID, { description: 'The claim; it must be ACTIVE.' })
  claim!: string;

  @Min(0, sentence('percentRange'))
  @Max(100, sentence('percentRange'))
  @Field(() => Int, { description: 'How far it has come, 0–100 percent. At 100 the claim still is to be fulfilled.' })
  percent!: number;

  @IsOptional()
  @IsProse(1, 500, sentence('claimNoteShape'))
  @Field(() => String, { nullable: true, description: 'What was done, in 1–500 characters.' })
  note?: string | null;
}
