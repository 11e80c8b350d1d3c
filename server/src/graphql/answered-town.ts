// Which town's revision an answer depends on. Nothing below a field of the query leads out of the town that it names.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { anewExtension } from './answered-anew.ts';
import { parseGlobalId } from './ids.ts';
import type { Variables } from './operation-cost.ts';
import { isTownCode } from './town-code.ts';

/** The one town that an operation is about with these variables; null when it is about several or none. */
export type TownOf = (variables: Variables) => string | null;

/** How a field of the query tells its town: by a required argument that is a town's code, or an id that carries it. */
export interface TownArgument {
  name: string;
  read: (value: string) => string | null;
}

/** How this field tells its town; undefined for one that is about none. */
export function townArgumentOf({ args }: GraphQLField<unknown, unknown>): TownArgument | undefined {
  for (const { name, type } of args) {
    if (!isNonNullType(type)) continue;
    if (getNamedType(type).name === 'TownCode') return { name, read: (code) => (isTownCode(code) ? code : null) };
    if (getNamedType(type).name === 'ID') return { name, read: (id) => parseGlobalId(id)?.town ?? null };
  }
  return undefined;
}

/** How a valid query tells its town; null for an operation that never does, or that has to be answered anew. */
export function compileTown(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): TownOf | null {
  if (operation.operation !== 'query' || holdsAnewField(schema, document)) return null;
  const fields = schema.getQueryType()?.getFields() ?? {};
  const defaults = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.STRING) defaults.set(variable.name.value, defaultValue.value);
  }
  const towns: TownOf[] = [];
  for (const node of rootFields(document, operation.selectionSet)) {
    if (node.name.value === '__typename') continue;
    const field = fields[node.name.value];
    const town = field && townArgumentOf(field);
    if (!town) return null;
    const value = node.arguments?.find(({ name }) => name.value === town.name)?.value;
    const given = (variables: Variables): unknown => {
      if (value?.kind !== Kind.VARIABLE) return value?.kind === Kind.STRING ? value.value : null;
      const name = value.name.value;
      return Object.hasOwn(variables, name) ? variables[name] : defaults.get(name);
    };
    towns.push((variables) => {
      const text = given(variables);
      return typeof text === 'string' ? town.read(text) : null;
    });
  }
  const [first, ...others] = towns;
  if (!first) return null;
  return (variables) => {
    const town = first(variables);
    return others.every((other) => other(variables) === town) ? town : null;
  };
}

function* rootFields(document: DocumentNode, { selections }: SelectionSetNode): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* rootFields(document, selection.selectionSet);
    else {
      for (const one of document.definitions) {
        const isMeant = one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value;
        if (isMeant) yield* rootFields(document, one.selectionSet);
      }
    }
  }
}

function holdsAnewField(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isFound = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        isFound ||= types.getFieldDef()?.extensions[anewExtension] === true;
      },
    }),
  );
  return isFound;
}
