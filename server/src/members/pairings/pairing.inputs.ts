import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsName, IsProse } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence } from '../../graphql/write-input.ts';
import { DatedInput } from '../../territory/dated.inputs.ts';
import type { PairingMode } from './pairing.entity.ts';
import { PairingModeEnum } from './pairing.type.ts';

@InputType('PairingPartyInput', { description: 'One side of a pairing: exactly one of the five.' })
export class PairingPartyInput {
  @Field(() => ID, { nullable: true, description: 'A party organisation of the town.' })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: 'A unit of the town, member or not.' })
  unit?: string | null;

  @Field(() => ID, { nullable: true, description: 'A grid of the town.' })
  grid?: string | null;

  @Field(() => ID, { nullable: true, description: 'A post of the town, for MENTORING alone.' })
  post?: string | null;

  @IsOptional()
  @IsName(100, sentence('partyOutsideName'))
  @Field(() => String, { nullable: true, description: 'The name of a body outside of the town, 1–100 characters.' })
  outsideName?: string | null;
}

@InputType('SignPairingInput', { description: 'Two parties sign to build together.' })
export class SignPairingInput extends DatedInput {
  @Field(() => PairingModeEnum, { description: 'What kind of pairing it is.' })
  mode!: PairingMode;

  @IsProse(1, 500, sentence('pairingPromise'))
  @Field(() => String, { description: 'What the two promise each other, 1–500 characters.' })
  promise!: string;

  @ArrayMinSize(2, sentence('pairingTwoParties'))
  @ArrayMaxSize(2, sentence('pairingTwoParties'))
  @ValidateNested()
  @Field(() => [PairingPartyInput], { description: 'The two sides; at least one is of the town.' })
  parties!: PairingPartyInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is in force no more; left out when no time is set.',
  })
  lapsesOn?: string | null;
}

@InputType('EndPairingInput', { description: 'A pairing is ended before it lapses.' })
export class EndPairingInput extends DatedInput {
  @Field(() => ID, { description: 'The pairing; it must be in force.' })
  pairing!: string;

  @IsProse(1, 200, sentence('pairingReason'))
  @Field(() => String, { description: 'Why, 1–200 characters.' })
  reason!: string;
}

@InputType('RenewPairingInput', { description: 'A pairing is renewed before it lapses.' })
export class RenewPairingInput extends DatedInput {
  @Field(() => ID, { description: 'The pairing; it must be in force until that day at least.' })
  pairing!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is in force no more from now on, later than before; left out for no limit.',
  })
  lapsesOn?: string | null;
}

@InputType('RecordPairingDeedInput', { description: 'Something was done for a pairing.' })
export class RecordPairingDeedInput extends DatedInput {
  @Field(() => ID, { description: 'The pairing; it must have been in force on that day.' })
  pairing!: string;

  @IsProse(1, 500, sentence('pairingDone'))
  @Field(() => String, { description: 'What was done, 1–500 characters; no resident’s name or contact.' })
  done!: string;
}
