import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from '../graphql/execution.ts';
import { type FollowedTown, followsExtension, gaplessExtension } from '../graphql/follows.ts';

/** What a subscription follows. */
export interface Followed {
  /** The town whose revisions it depends on. */
  town: string;
  /** Whether each result goes on where the one before ended, instead of taking its place. */
  isGapless: boolean;
}

/**
 * What a subscription operation follows, as the marker on its field says; null when the field has no marker or its
 * arguments name no town. Never throws: arguments that can't be read are told by executing.
 */
export function followedBy(schema: GraphQLSchema, operation: Operation): Followed | null {
  const found = followedField(schema, operation);
  const { document, operationName, variables } = operation;
  const definition = getOperationAST(document, operationName);
  const townOf = found?.field.extensions[followsExtension] as FollowedTown | undefined;
  if (!found || !definition || !townOf) return null;
  const coerced = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {});
  if (!coerced.coerced) return null;
  try {
    const town = townOf(getArgumentValues(found.field, found.node, coerced.coerced));
    return town === null ? null : { town, isGapless: found.field.extensions[gaplessExtension] === true };
  } catch {
    return null;
  }
}

/** The one field of a subscription operation; null for another kind of operation. */
export function followedField(
  schema: GraphQLSchema,
  { document, operationName }: Operation,
): { field: GraphQLField<unknown, unknown>; node: FieldNode } | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') return null;
  const node = rootField(document, operation.selectionSet);
  const field = node && schema.getSubscriptionType()?.getFields()[node.name.value];
  return node && field ? { node, field } : null;
}

/** The field may stand in a fragment; validation has ruled out cycles and a second field. */
function rootField(document: DocumentNode, { selections: [first] }: SelectionSetNode): FieldNode | null {
  if (!first || first.kind === Kind.FIELD) return first ?? null;
  if (first.kind === Kind.INLINE_FRAGMENT) return rootField(document, first.selectionSet);
  const fragment = document.definitions.find(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === first.name.value,
  );
  return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootField(document, fragment.selectionSet) : null;
}
