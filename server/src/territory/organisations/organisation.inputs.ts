import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';
import { NewHolderInput } from '../posts/post.inputs.ts';
import { OrganisationKindEnum, OrganisationSettingEnum } from './organisation.type.ts';
import type { OrganisationKind, OrganisationSetting } from './party-organisation.entity.ts';

/** The longest name of an organisation. */
export const longestName = 100;
/** The most members that an organisation is believed to have. */
const mostMembers = 1_000_000;

const dayDescription =
  'The day from which it is so: today or earlier, not before the organisation’s last change; today if left out.';
const seatDescription = 'Either this or `unit`.';

@InputType('FoundOrganisationInput', { description: 'A party organisation is founded.' })
export class FoundOrganisationInput extends WriteInput {
  @Field(() => OrganisationKindEnum, { description: 'How high it is.' })
  kind!: OrganisationKind;

  @Field(() => OrganisationSettingEnum, {
    nullable: true,
    defaultValue: 'REGULAR',
    description: 'Where and for what it works. A JOINT branch is proposed to the other town instead.',
  })
  setting?: OrganisationSetting | null;

  @IsName(longestName, sentence('organisationNameShape'))
  @Field(() => String, { description: 'Its name in full, 1–100 characters on one line.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: `The grid that it is seated in. ${seatDescription}` })
  grid?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit that it is seated in. Either this or `grid`.' })
  unit?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that it stands under; it must not be of a lower kind. None if left out.',
  })
  parent?: string | null;

  @IsOptional()
  @Min(0, sentence('membersRange'))
  @Max(mostMembers, sentence('membersRange'))
  @Field(() => Int, { nullable: true, description: 'How many members it has, if they were counted.' })
  members?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was founded, today or earlier; today if left out.',
  })
  on?: string | null;
}

@InputType('RenameOrganisationInput', { description: 'A party organisation gets another name.' })
export class RenameOrganisationInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisation!: string;

  @IsName(longestName, sentence('organisationNameShape'))
  @Field(() => String, { description: 'The new name in full, 1–100 characters on one line.' })
  name!: string;
}

@InputType('RegulariseOrganisationInput', { description: 'A party organisation in preparation becomes a regular one.' })
export class RegulariseOrganisationInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation; it must be in preparation (PREPARATORY).' })
  organisation!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it is regular: today or earlier, not before it was founded; today if left out.',
  })
  on?: string | null;
}

@InputType('MoveOrganisationInput', { description: 'A party organisation gets another seat.' })
export class MoveOrganisationInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisation!: string;

  @Field(() => ID, { nullable: true, description: `The grid that it is seated in from then on. ${seatDescription}` })
  grid?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit that it is seated in from then on. Either this or `grid`.',
  })
  unit?: string | null;

  @Field(() => DateScalar, { nullable: true, description: dayDescription })
  on?: string | null;
}

@InputType('PlaceOrganisationInput', { description: 'A party organisation is put under another one.' })
export class PlaceOrganisationInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisation!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The organisation that it stands under from now on: not of a lower kind, and not below it. None if left out.',
  })
  parent?: string | null;
}

@InputType('DissolveOrganisationInput', {
  description: 'A party organisation is dissolved, and its pairings end; a joint branch in both towns.',
})
export class DissolveOrganisationInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation; nothing may stand under it.' })
  organisation!: string;

  @Field(() => DateScalar, { nullable: true, description: dayDescription })
  on?: string | null;
}

@InputType('CountMembersInput', {
  description: 'The members of a party organisation were counted; of a joint branch, those of both towns together.',
})
export class CountMembersInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisation!: string;

  @IsInt(sentence('membersRange'))
  @Min(0, sentence('membersRange'))
  @Max(mostMembers, sentence('membersRange'))
  @Field(() => Int, { description: 'How many they are, as a count and never a list.' })
  members!: number;
}

@InputType('NameSecretaryInput', { description: 'A party organisation gets a secretary, or has none from now on.' })
export class NameSecretaryInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation; a joint branch only while it is the town’s turn.' })
  organisation!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Somebody who holds or held posts already. Without this and `newHolder` there is no secretary.',
  })
  holder?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => NewHolderInput, { nullable: true, description: 'Somebody new. Either this or `holder`.' })
  newHolder?: NewHolderInput | null;
}
