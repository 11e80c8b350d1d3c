import { Field, Int, ObjectType } from 'type-graphql';

/** What every write that was accepted is answered with. */
@ObjectType()
export abstract class AcceptedWrite {
  @Field(() => Int, { description: 'The town’s revision that this made.' })
  revision!: number;
}
