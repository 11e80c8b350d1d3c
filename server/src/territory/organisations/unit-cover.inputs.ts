import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';
import { WriteInput } from '../../graphql/write-input.ts';

@InputType('CoverUnitInput', {
  description: 'A party organisation answers for a unit from now on without being seated in it (覆盖).',
})
export class CoverUnitInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisation!: string;

  @Field(() => ID, { description: 'The unit; it must not be its seat, nor covered by it already.' })
  unit!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of it: today or earlier, not before it was covered last; today if left out.',
  })
  on?: string | null;
}

@InputType('EndUnitCoverInput', { description: 'A party organisation answers for a unit no more.' })
export class EndUnitCoverInput extends WriteInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisation!: string;

  @Field(() => ID, { description: 'The unit that it covers.' })
  unit!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day without it: today or earlier, not before it began; today if left out.',
  })
  on?: string | null;
}
