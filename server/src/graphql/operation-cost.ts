// How many values an answer may hold, told before it is computed: lists multiply what is below them.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { defaultPageSize, maxPageSize } from './keyset.ts';

/** The length of a list without pages. */
const assumedLength = 10;

/** Lists without pages that are long by their nature, by type and field. */
const longLists: { readonly [field: string]: number } = {
  'Meeting.attendance': 50,
  'MeetingReport.unclaimed': 100,
  'PairingNetwork.edges': 300,
  'PairingNetwork.nodes': 300,
};

/** What a field of the query itself costs besides its values: most of them count over a whole town. */
const rootCost = 1_000;

/** What a field that asks about the schema costs, whatever lists it stands in. */
const schemaFieldCost = 100;

/** What is dear by itself: the whole schema has megabytes, and a sign-in takes a slow hash. Nobody needs three at once. */
const dearFields: { readonly [name: string]: number } = { __schema: 60_000, __type: 10_000, signIn: 70_000 };

export type Variables = { readonly [name: string]: unknown };

/** The cost of an operation with these variables, which are taken as they were sent. */
export type Cost = (variables: Variables) => number;

/** How the cost of a valid operation is told. Fragments are written out: `document-size.ts` bounds how far. */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const defaults = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Number(defaultValue.value));
  }

  function costOfSelection(set: SelectionSetNode, type: GraphQLNamedType | undefined): Cost {
    const costs = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return costOfField(selection, type);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? findFragment(document, selection.name.value) : selection;
      const condition = fragment.typeCondition;
      return costOfSelection(fragment.selectionSet, condition ? schema.getType(condition.name.value) : type);
    });
    return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
  }

  function costOfField(node: FieldNode, type: GraphQLNamedType | undefined): Cost {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const below = node.selectionSet && costOfSelection(node.selectionSet, field && getNamedType(field.type));
    if (!field) {
      const own = node.name.value === '__typename' ? 1 : (dearFields[node.name.value] ?? schemaFieldCost);
      return (variables) => own + (below?.(variables) ?? 0);
    }
    const isRoot = type === schema.getQueryType() || type === schema.getSubscriptionType();
    const isMutation = type === schema.getMutationType();
    const own = isRoot ? rootCost : isMutation ? (dearFields[node.name.value] ?? 1) : 1;
    if (!below) return () => own;
    const length = lengthOf(field, type?.name ?? '', node, defaults);
    return (variables) => own + length(variables) * below(variables);
  }

  return costOfSelection(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** How many things one value of the field holds: a page's size, the length of a list, or one. */
function lengthOf(
  field: GraphQLField<unknown, unknown>,
  type: string,
  node: FieldNode,
  defaults: ReadonlyMap<string, unknown>,
): Cost {
  if (field.args.some(({ name }) => name === 'first')) {
    const sizes = ['first', 'last'].map((name) => {
      const value = node.arguments?.find((one) => one.name.value === name)?.value;
      if (value?.kind === Kind.VARIABLE) {
        const variable = value.name.value;
        return (variables: Variables) =>
          Object.hasOwn(variables, variable) ? variables[variable] : defaults.get(variable);
      }
      const written =
        value?.kind === Kind.INT ? Number(value.value) : field.args.find((one) => one.name === name)?.defaultValue;
      return () => written;
    });
    return (variables) => {
      const asked = sizes.map((size) => size(variables)).find((size) => typeof size === 'number') ?? defaultPageSize;
      return Math.min(Math.max(asked, 1), maxPageSize);
    };
  }
  const isInPage = type.endsWith('Connection'); // a page's size has been counted already
  const isList = isListType(getNullableType(field.type)) && !isInPage;
  const length = isList ? (longLists[`${type}.${field.name}`] ?? assumedLength) : 1;
  return () => length;
}

function findFragment(document: DocumentNode, name: string) {
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) return one;
  }
  throw new Error(`a valid document has the fragment ${name}`);
}
