import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('Season', {
  implements: Node,
  description: 'The round in which projects are offered and claimed (年度).',
  simpleResolvers: true,
})
export class SeasonType extends Node {
  @Field(() => String, { description: 'Its name, for instance 2026年度.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day on which it was begun.' })
  begunOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed; null while it is open.' })
  closedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'From this day on its projects that no unit stands behind are in the open pool (开放池); null for never.',
  })
  openPoolOn!: string | null;

  town!: string;
  key!: string;
}
