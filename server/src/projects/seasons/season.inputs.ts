import { Field, ID, InputType } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';

@InputType('BeginSeasonInput', { description: 'A season is begun (开启年度); the one before must be closed.' })
export class BeginSeasonInput extends WriteInput {
  @IsName(30, sentence('seasonName'))
  @Field(() => String, {
    description: 'Its name, 1–30 characters, for instance 2027年度. No two seasons have the same.',
  })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it runs: today or earlier, not before the last one ended; today if left out.',
  })
  begunOn?: string | null;
}

@InputType('CloseSeasonInput', {
  description: 'A season is closed (关闭年度): it takes no claims any more, and its figures stand still.',
})
export class CloseSeasonInput extends WriteInput {
  @Field(() => ID, { description: 'The season.' })
  season!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last day: today or earlier, not before its last claim; today if left out.',
  })
  on?: string | null;
}

@InputType('SetOpenPoolInput', { description: 'The day is set from which unclaimed projects are in the open pool.' })
export class SetOpenPoolInput extends WriteInput {
  @Field(() => ID, { description: 'The season.' })
  season!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From this day on, at most two years from its beginning; left out, there is no open pool.',
  })
  on?: string | null;
}
