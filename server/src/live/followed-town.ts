import { type GraphQLSchema, getArgumentValues, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Operation } from '../graphql/execution.ts';
import { type FollowedTown, followsExtension } from '../graphql/follows.ts';

/**
 * The town whose revisions a subscription operation depends on, as the marker on its field says; null when the field
 * has no marker or its arguments name no town. Never throws: arguments that can't be read are told by executing.
 */
export function followedTown(schema: GraphQLSchema, { document, operationName, variables }: Operation): string | null {
  const operation = getOperationAST(document, operationName);
  const selection = operation?.selectionSet.selections[0];
  if (operation?.operation !== 'subscription' || selection?.kind !== Kind.FIELD) return null;
  const field = schema.getSubscriptionType()?.getFields()[selection.name.value];
  const townOf = field?.extensions[followsExtension] as FollowedTown | undefined;
  if (!field || !townOf) return null;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (!coerced.coerced) return null;
  try {
    return townOf(getArgumentValues(field, selection, coerced.coerced));
  } catch {
    return null;
  }
}
