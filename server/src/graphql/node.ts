import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Something with an id of its own.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'The global, opaque id; good for `node(id:)` as long as the thing exists.' })
  id!: string;

  __typename!: string;
}
