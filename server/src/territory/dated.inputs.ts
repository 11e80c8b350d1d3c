import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.ts';
import { WriteInput } from '../graphql/write-input.ts';

/** What takes effect on a day. */
@InputType()
export abstract class DatedInput extends WriteInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it is so, today or earlier, not before the last change; today if left out.',
  })
  on?: string | null;
}
