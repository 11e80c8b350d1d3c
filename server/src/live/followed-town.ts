import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from '../graphql/execution.ts';
import { type FollowedTown, followsExtension } from '../graphql/follows.ts';

/**
 * The town whose revisions a subscription operation depends on, as the marker on its field says; null when the field
 * has no marker or its arguments name no town. Never throws: arguments that can't be read are told by executing.
 */
export function followedTown(schema: GraphQLSchema, { document, operationName, variables }: Operation): string | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') return null;
  const selection = rootField(document, operation.selectionSet);
  if (!selection) return null;
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

/** The one field of a subscription, which may stand in a fragment; validation has ruled out cycles and a second field. */
function rootField(document: DocumentNode, { selections: [first] }: SelectionSetNode): FieldNode | null {
  if (!first || first.kind === Kind.FIELD) return first ?? null;
  if (first.kind === Kind.INLINE_FRAGMENT) return rootField(document, first.selectionSet);
  const fragment = document.definitions.find(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === first.name.value,
  );
  return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootField(document, fragment.selectionSet) : null;
}
