import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';
import { longestName } from '../organisations/organisation.inputs.ts';

/** The seat in one's own town and the place under another organisation, for the town that proposes and the one that joins. */
@InputType()
abstract class JointBranchSeatInput extends WriteInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The grid of this town that it is seated in. Either this or `unit`.',
  })
  grid?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit of this town that it is seated in. Either this or `grid`.',
  })
  unit?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation of this town that it stands under. None if left out.',
  })
  parent?: string | null;
}

@InputType('ProposeJointBranchInput', {
  description: 'A joint branch (联合党支部) is set up on this side, and another town invited to join it.',
})
export class ProposeJointBranchInput extends JointBranchSeatInput {
  @IsName(longestName, sentence('organisationNameShape'))
  @Field(() => String, { description: 'Its name in full, 1–100 characters on one line.' })
  name!: string;

  @Field(() => TownCodeScalar, { description: 'The town that may join; whether it uses this server is not told.' })
  partnerTown!: string;

  @IsName(50, sentence('partnerNameShape'))
  @Field(() => String, { description: 'What that town is called, 1–50 characters; corrected when it joins.' })
  partnerName!: string;

  @IsOptional()
  @Min(0, sentence('membersRange'))
  @Max(1_000_000, sentence('membersRange'))
  @Field(() => Int, { nullable: true, description: 'How many members it has, those of both towns together.' })
  members?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether this town’s turn to name the secretary comes first.',
  })
  secretaryIsOurs?: boolean | null;

  @IsOptional()
  @Min(1, sentence('everyMonthsRange'))
  @Max(12, sentence('everyMonthsRange'))
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Every how many months it meets, 1–12.' })
  sessionEveryMonths?: number | null;

  @IsOptional()
  @Min(1, sentence('everyMonthsRange'))
  @Max(12, sentence('everyMonthsRange'))
  @Field(() => Int, { nullable: true, defaultValue: 3, description: 'Every how many months it has a theme day, 1–12.' })
  themeDayEveryMonths?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was founded, today or earlier; today if left out.',
  })
  on?: string | null;
}

@InputType('RenewJointInvitationInput', {
  description:
    'The code was lost or seen by others: the invitation gets a new one, and the old one is good for nothing.',
})
export class RenewJointInvitationInput extends WriteInput {
  @Field(() => ID, { description: 'The joint branch that the other town has not joined yet.' })
  organisation!: string;
}

@InputType('JoinJointBranchInput', { description: 'This town joins a joint branch that another one invited it to.' })
export class JoinJointBranchInput extends JointBranchSeatInput {
  @Field(() => String, { description: 'The code that the other town has told, however it is written.' })
  invitation!: string;

  @IsOptional()
  @IsName(longestName, sentence('organisationNameShape'))
  @Field(() => String, {
    nullable: true,
    description: 'What it is called in this town, 1–100 characters; as in the other town if left out.',
  })
  name?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which this town joined: today or earlier, not before it was founded; today if left out.',
  })
  on?: string | null;
}

@InputType('TurnJointBranchInput', { description: 'The secretary of a joint branch rotates (书记轮值).' })
export class TurnJointBranchInput extends WriteInput {
  @Field(() => ID, { description: 'The joint branch.' })
  organisation!: string;

  @Field(() => Boolean, {
    description: 'Whose turn it is from then on: with true this town’s, with false the other one’s.',
  })
  secretaryIsOurs!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the turn: today or earlier, not before the last one began; today if left out.',
  })
  on?: string | null;
}
