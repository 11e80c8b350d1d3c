import { Field, ID, InterfaceType } from 'type-graphql';
import { byTypename } from './by-typename.ts';

@InterfaceType('Node', {
  description: 'Something with an id of its own.',
  ...byTypename,
})
export abstract class Node {
  @Field(() => ID, { description: 'The global, opaque id; good for `node(id:)` as long as the thing exists.' })
  id!: string;

  __typename!: string;
}
