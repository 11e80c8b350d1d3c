// `graphql()` reads a document and gives it the types of the committed schema.
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './introspection.generated.d.ts';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { TownCode: string; Date: string; DateTime: string; SafeInt: number };
}>();

export type { FragmentOf, ResultOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
