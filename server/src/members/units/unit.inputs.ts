import { Field, ID, InputType } from 'type-graphql';
import { IsName, IsProse } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';
import { DatedInput } from '../../territory/dated.inputs.ts';
import type { UnitKind } from './unit.entity.ts';
import { UnitKindEnum } from './unit.type.ts';

const IsUnitName = () => IsName(100, sentence('unitNameShape'));

@InputType('EnrolUnitInput', { description: 'A unit joins, or is registered as a partner.' })
export class EnrolUnitInput extends WriteInput {
  @IsUnitName()
  @Field(() => String, { description: 'Its name in full, 1–100 characters; no other unit of the town has it.' })
  name!: string;

  @Field(() => UnitKindEnum, { description: 'What kind of body it is.' })
  kind!: UnitKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'The grid where it is at home; left out when that lies outside of the town, which only those may tell who answer for the whole town.',
  })
  home?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it became a member, today or earlier; left out for a partner that is none (合作单位).',
  })
  joinedOn?: string | null;
}

@InputType('RenameUnitInput', { description: 'A unit is called something else.' })
export class RenameUnitInput extends WriteInput {
  @Field(() => ID, { description: 'The unit, member or partner.' })
  unit!: string;

  @IsUnitName()
  @Field(() => String, { description: 'Its new name in full, 1–100 characters; no other unit of the town has it.' })
  name!: string;
}

@InputType('MoveUnitInput', { description: 'A unit is at home in another grid.' })
export class MoveUnitInput extends DatedInput {
  @Field(() => ID, { description: 'The unit, member or partner.' })
  unit!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The grid where it is at home from then on; left out when that lies outside of the town.',
  })
  home?: string | null;
}

@InputType('AdmitPartnerInput', { description: 'A partner becomes a member.' })
export class AdmitPartnerInput extends DatedInput {
  @Field(() => ID, { description: 'The partner.' })
  unit!: string;
}

@InputType('EndMembershipInput', { description: 'A unit leaves.' })
export class EndMembershipInput extends DatedInput {
  @Field(() => ID, { description: 'The unit, a member or a partner.' })
  unit!: string;

  @IsProse(1, 200, sentence('unitLeavingReason'))
  @Field(() => String, { description: 'Why, 1–200 characters.' })
  reason!: string;
}
