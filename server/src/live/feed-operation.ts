import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { Operation } from '../graphql/execution.ts';
import type { FeedStart } from '../ledger/feed-window.ts';
import { followedField } from './followed-town.ts';

/** The arguments that say where to go on, each with the variable that stands in its place. */
const starts = { after: 'gongjianAfter', epoch: 'gongjianEpoch' } as const;

/** An operation that can be asked for any window of a feed. */
export interface FeedOperation {
  /** Where the client wants to begin. */
  start: FeedStart;
  /** The operation from there on. */
  at(start: FeedStart): Operation;
  /** What is the same for everybody who reads the same feed, wherever they are in it. */
  shared: Operation;
}

const rewritten = new WeakMap<DocumentNode, DocumentNode>();

/**
 * Takes the position out of an operation on a feed, so that all who follow it share one, and puts any other in. The
 * operation must be one whose variables can be read.
 */
export function toFeedOperation(schema: GraphQLSchema, operation: Operation): FeedOperation | null {
  const { document, operationName, variables } = operation;
  const found = followedField(schema, operation);
  const definition = getOperationAST(document, operationName);
  if (!found || !definition) return null;
  const coerced = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {});
  if (!coerced.coerced) return null;
  const { after = null, epoch = null } = getArgumentValues(found.field, found.node, coerced.coerced);
  let feed = rewritten.get(document);
  if (!feed) {
    feed = withStartAsVariables(document, found.node);
    rewritten.set(document, feed);
  }
  const names = variablesOf(feed);
  const others = Object.fromEntries(Object.entries(variables ?? {}).filter(([name]) => names.has(name)));
  return {
    start: { after, epoch } as FeedStart,
    shared: { document: feed, operationName, variables: others },
    at: (start) => ({
      document: feed,
      operationName,
      variables: { ...others, [starts.after]: start.after, [starts.epoch]: start.epoch },
    }),
  };
}

/** The document with variables of ours in the field's arguments, and without those that nobody uses any more. */
function withStartAsVariables(document: DocumentNode, field: FieldNode): DocumentNode {
  const others = (field.arguments ?? []).filter(({ name }) => !(name.value in starts));
  const ours: ArgumentNode[] = Object.entries(starts).map(([name, variable]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  }));
  const changed = visit(document, {
    Field: (node) => (node === field ? { ...node, arguments: [...others, ...ours] } : undefined),
  });
  const used = variablesOf(changed);
  const ourVariables: VariableDefinitionNode[] = Object.values(starts).map((variable) => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Int' } },
  }));
  return visit(changed, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [
        ...(node.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
        ...ourVariables,
      ],
    }),
  });
}

/** The variables that a document uses, wherever. */
function variablesOf(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
}
