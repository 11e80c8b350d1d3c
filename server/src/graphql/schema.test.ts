import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  graphqlSync,
  type IntrospectionQuery,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  printType,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from './schema.ts';

const schema = createSchema();
const excerpt = readFileSync(new URL('contract-excerpt.graphql', import.meta.url), 'utf8');

/** One line for everything that a definition promises, such as `Query.town(code:): TownCode!`. */
function promises(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name) return [];
    const type = definition.name.value;
    const lines = [`${definition.kind} ${type}`];
    if ('interfaces' in definition) {
      for (const one of definition.interfaces ?? []) lines.push(`${type} implements ${one.name.value}`);
    }
    if ('types' in definition) for (const one of definition.types ?? []) lines.push(`${type} may be ${one.name.value}`);
    if ('values' in definition) for (const one of definition.values ?? []) lines.push(`${type}.${one.name.value}`);
    if ('fields' in definition) {
      for (const field of definition.fields ?? []) {
        const name = `${type}.${field.name.value}`;
        lines.push(`${name}: ${print(field.type)}`);
        if (!('arguments' in field)) continue;
        for (const arg of field.arguments ?? []) {
          const byDefault = arg.defaultValue ? ` = ${print(arg.defaultValue)}` : '';
          lines.push(`${name}(${arg.name.value}:): ${print(arg.type)}${byDefault}`);
        }
      }
    }
    return lines;
  });
}

function promisesOf(one: GraphQLSchema): string[] {
  const types = Object.values(one.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return promises(parse(types.map(printType).join('\n')));
}

const wanted = promises(parse(excerpt));
const kept = new Set(promisesOf(schema));

describe('the schema', () => {
  test('is a valid one', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('keeps every name and shape of the contract', () => {
    expect(wanted.length).toBeGreaterThan(250);
    expect(wanted.filter((promise) => !kept.has(promise))).toEqual([]);
  });

  test('describes everything that a reader can meet', () => {
    expect(undescribed()).toEqual([]);
  });

  test('asks for an idempotency key in every mutation but those of the session', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const keyless = fields.filter(({ args }) => {
      const input = schema.getType(args[0]?.type.toString().replace(/!$/, '') ?? '');
      return !isInputObjectType(input) || input.getFields().key?.type.toString() !== 'String!';
    });
    expect(keyless.map(({ name }) => name).sort()).toEqual(['signIn', 'signOut']);
  });

  test('answers every mutation by a union of outcomes', () => {
    for (const { name, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(type.toString()).toBe(`${name[0]?.toUpperCase()}${name.slice(1)}Result!`);
    }
  });

  test('calls every refusal a Failure', () => {
    const failures = schema.getImplementations(schema.getType('Failure') as never).objects.map(({ name }) => name);
    // What was written tells its revision; sessions are no town's writes.
    const isOutcome = (type: GraphQLObjectType) =>
      'revision' in type.getFields() || ['SignedIn', 'SignedOut'].includes(type.name);
    for (const { type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const union = schema.getType(type.toString().replace(/!$/, '')) as never;
      for (const one of schema.getPossibleTypes(union)) {
        expect([one.name, failures.includes(one.name)]).toEqual([one.name, !isOutcome(one)]);
      }
    }
  });

  const connections = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Connection'));

  test.for(connections.map(({ name }) => name))(
    'has in %s a list in pages, with its rows bare and with cursors',
    (name) => {
      const list = name.replace('Connection', '');
      const item = list === 'Ledger' ? 'LedgerEntry' : list;
      const connection = [`edges: [${list}Edge!]!`, `nodes: [${item}!]!`, 'pageInfo: PageInfo!', 'totalCount: Int!'];
      expect([...kept].filter((line) => line.startsWith(`${name}.`))).toEqual(
        connection.map((line) => `${name}.${line}`),
      );
      expect(kept).toContain(`${list}Edge.cursor: String!`);
      expect(kept).toContain(`${list}Edge.node: ${item}!`);
    },
  );

  test('lets every list in pages be read from both ends', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
    );
    const lists = fields.filter(({ type }) => type.toString().endsWith('Connection!'));
    expect(lists.length).toBeGreaterThanOrEqual(connections.length);
    for (const { name: list, args } of lists) {
      // In the ledger a revision is the place.
      const place = list === 'ledger' ? 'Int' : 'String';
      const paging = args.filter(({ name }) => ['first', 'after', 'last', 'before'].includes(name));
      expect(paging.map(({ name, type }) => `${name}: ${type}`).sort()).toEqual([
        `after: ${place}`,
        `before: ${place}`,
        'first: Int',
        'last: Int',
      ]);
    }
  });
});

/** Everything without a description that says something. */
function undescribed(): string[] {
  const { data } = graphqlSync({ schema, source: getIntrospectionQuery() });
  const { types } = (data as unknown as IntrospectionQuery).__schema;
  const found: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if ((description ?? '').trim().length < 10) found.push(name);
  };
  const roots = ['Query', 'Mutation', 'Subscription'];
  for (const type of types.filter(({ name }) => !name.startsWith('__'))) {
    if (!roots.includes(type.name)) check(type.name, type.description);
    if (type.kind === 'ENUM')
      for (const value of type.enumValues) check(`${type.name}.${value.name}`, value.description);
    if (type.kind === 'INPUT_OBJECT')
      for (const one of type.inputFields) check(`${type.name}.${one.name}`, one.description);
    if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') continue;
    for (const field of type.fields) {
      check(`${type.name}.${field.name}`, field.description);
      for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name}:)`, arg.description);
    }
  }
  return found;
}
