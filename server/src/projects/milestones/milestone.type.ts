import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('Milestone', {
  implements: Node,
  description: 'A step of a project with a name (节点).',
  simpleResolvers: true,
})
export class MilestoneType extends Node {
  @Field(() => String, { description: 'What will have been done.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when it is to be reached, if a day was set.' })
  dueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was reached; null while it is ahead.' })
  reachedOn!: string | null;

  town!: string;
  key!: string;
  projectKey!: string;
}
