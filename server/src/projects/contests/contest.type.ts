import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('Contest', {
  implements: Node,
  description: 'A contest for the best projects and places of a season (争先创优).',
  simpleResolvers: true,
})
export class ContestType extends Node {
  @Field(() => String, { description: 'Its name, for instance 红色先锋评选.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day from which entries are taken.' })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed; null while it is open.' })
  closedOn!: string | null;

  town!: string;
  key!: string;
  seasonKey!: string;
}

@ObjectType('ContestCounts', {
  description: 'How many entries came at least to each stage; none is taken out again.',
  simpleResolvers: true,
})
export class ContestCountsType {
  @Field(() => Int, { description: 'All entries that were ever collected (征集).' })
  collected!: number;

  @Field(() => Int, { description: 'Those that were shortlisted, recommended ones too (入围).' })
  shortlisted!: number;

  @Field(() => Int, { description: 'Those that were recommended (推荐).' })
  recommended!: number;
}
