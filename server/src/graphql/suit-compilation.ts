import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { byTypename } from './by-typename.ts';
import type { Connection } from './connection.ts';

/**
 * Says plainly what graphql-js finds out by itself, and compiled queries don't. Lists are counted by a function, which
 * is called only where somebody asks; and the type of a value is known at once, where type-graphql makes a promise of it.
 */
export function suitCompilation(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = byTypename.resolveType;
    const total = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().totalCount : undefined;
    if (total) total.resolve = (connection: Connection<unknown>) => connection.totalCount();
  }
  return schema;
}
