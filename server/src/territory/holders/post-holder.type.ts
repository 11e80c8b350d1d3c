import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';

@ObjectType('PostHolder', {
  implements: Node,
  description:
    'A person who holds posts or is a secretary: a display name and a work contact, and nothing else about them.',
  simpleResolvers: true,
})
export class PostHolderType extends Node {
  @Field(() => String, { description: 'The name that the town calls them by.' })
  name!: string;

  town!: string;
  key!: string;
  /** The contact in full: never a field; `contactFor` tells what of it may be seen. */
  storedContact!: string | null;
}
