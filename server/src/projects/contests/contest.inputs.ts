import { Field, ID, InputType } from 'type-graphql';
import { IsName, IsProse } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('OpenContestInput', { description: 'A contest is opened for the current season.' })
export class OpenContestInput extends WriteInput {
  @IsName(100, sentence('contestName'))
  @Field(() => String, { description: 'Its name, 1–100 characters on one line.' })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which entries are taken, today or earlier; today if left out.',
  })
  openedOn?: string | null;
}

@InputType('CloseContestInput', { description: 'A contest is closed for good.' })
export class CloseContestInput extends WriteInput {
  @Field(() => ID, { description: 'The contest; it must be open.' })
  contest!: string;
}

@InputType('EnterContestInput', { description: 'A grid enters something into a contest.' })
export class EnterContestInput extends WriteInput {
  @Field(() => ID, { description: 'The contest; it must be open.' })
  contest!: string;

  @Field(() => ID, { description: 'The grid that enters, most often a neighbourhood.' })
  grid!: string;

  @IsName(100, sentence('entryName'))
  @Field(() => String, { description: 'What is entered, 1–100 characters on one line.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The project that is entered, of that grid or of one below it; left out for anything else.',
  })
  project?: string | null;

  @IsProse(1, 1000, sentence('entryWhy'))
  @Field(() => String, { description: 'Why, 1–1,000 characters.' })
  why!: string;
}

@InputType('ShortlistEntryInput', { description: 'A collected entry is shortlisted.' })
export class ShortlistEntryInput extends WriteInput {
  @Field(() => ID, { description: 'The entry; it must be COLLECTED and its contest open.' })
  entry!: string;

  @IsProse(1, 1000, sentence('entryWhy'))
  @Field(() => String, { description: 'Why, 1–1,000 characters.' })
  why!: string;
}

@InputType('RecommendEntryInput', { description: 'A shortlisted entry is recommended.' })
export class RecommendEntryInput extends WriteInput {
  @Field(() => ID, { description: 'The entry; it must be SHORTLISTED and its contest open.' })
  entry!: string;

  @IsProse(1, 1000, sentence('entryWhy'))
  @Field(() => String, { description: 'Why, 1–1,000 characters.' })
  why!: string;
}
