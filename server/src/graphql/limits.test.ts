import fc from 'fast-check';
import { getIntrospectionQuery, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../testing/engines.ts';
import { postGraphql } from '../testing/http.ts';
import { operationsOfDashboard, operationsOfScripts } from '../testing/page-documents.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';
import { sizeOfDocument } from './document-size.ts';
import { Documents } from './documents.ts';
import { limits } from './limits.ts';
import { KnownOperations } from './operation-facts.ts';
import { createSchema } from './schema.ts';

const town = '310000001';
const schema = createSchema();
const contract = `query ($town: TownCode!) {
  adoption(town: $town) { revision claims { total } byArea { area { name } projects { ratio } } latest { unit { name } } }
  projects(town: $town, first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes {
    id name slotsLeft grid { name parent { name } } claims { kind unit { id name } } } }
  units(town: $town, first: 100) { nodes { id name home { name } claims(first: 5) { nodes { kind status project { name } } } } } }`;
const measured = [
  ...operationsOfDashboard(),
  ...operationsOfScripts(),
  {
    name: 'the introspection of GraphiQL',
    text: getIntrospectionQuery({
      descriptions: true,
      oneOf: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
    }),
  },
  { name: 'a page made of the contract', text: contract },
].map(({ name, text }) => ({ name: name.replace(/\s+/g, ' ').slice(0, 60), text }));

describe('what our own pages and scripts ask for', () => {
  test('is known here', () => {
    expect(measured.length).toBeGreaterThan(15);
    expect(measured.map(({ name }) => name)).toEqual(expect.arrayContaining(['ScreenBoard', 'AdoptionPage']));
  });

  test.for(measured)('stays below half of every limit: $name', ({ text }) => {
    const document = parse(text);
    const facts = new KnownOperations(schema).factsOf(document, null);
    const words = print(document).match(/[\w$]+|[^\s\w]/g) ?? [];
    const found = {
      ...sizeOfDocument(document),
      length: text.length,
      tokens: words.length,
      cost: facts?.cost({}) ?? Number.NaN,
      variablesDepth: 3,
    };
    for (const [limit, most] of Object.entries(limits)) {
      expect([limit, found[limit as keyof typeof found] / most]).toEqual([
        limit,
        expect.toSatisfy((part) => part <= 0.5),
      ]);
    }
  });
});

describe('a hostile operation', () => {
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;

  beforeAll(async () => {
    const made = await emptyDatabase('sqlite');
    await plantTown(made.database, { code: town, accounts: [{ id: 'office', role: 'COORDINATOR' }] });
    server = await startServer(made.database);
    token = await server.tokenFor(town, 'office');
    end = made.end;
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  const times = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i)).join(' ');
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `project { claims { unit { claims(first: 100) { nodes { ${nested(levels - 1)} } } } } }`;
  const bomb = (levels: number) =>
    `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { viewer { role } }`;
  const deep = (levels: number): string => (levels === 0 ? 'name' : `parent { ${deep(levels - 1)} }`);

  const tooLarge: [string, string, keyof typeof limits, object?][] = [
    ['lists within lists within lists', `{ claims(town: "${town}", first: 100) { nodes { ${nested(2)} } } }`, 'cost'],
    [
      'the same by variables',
      `query ($n: Int) { claims(town: "${town}", first: $n) { nodes { project { claims { unit { claims(first: $n) { nodes { project { claims { unit { name } } } } } } } } } } }`,
      'cost',
      { n: 100 },
    ],
    [
      'the same by a variable’s default',
      `query ($n: Int = 100) { claims(town: "${town}", first: $n) { nodes { project { claims { unit { claims(last: $n) { nodes { project { claims { unit { name } } } } } } } } } } }`,
      'cost',
    ],
    [
      'the same by a variable that is called like a member of every object',
      `query ($constructor: Int = 100) { claims(town: "${town}", first: $constructor) { nodes { project { claims { unit { claims(last: $constructor) { nodes { project { claims { unit { name } } } } } } } } } } }`,
      'cost',
    ],
    [
      'the claims of everybody in a picture of pairings',
      `{ pairingNetwork(town: "${town}") { edges { pairing { parties { unit { claims(first: 100) { nodes { id } } } } } } } }`,
      'cost',
    ],
    [
      'the same from the ends of its lines',
      `{ pairingNetwork(town: "${town}") { nodes { party { unit { claims(first: 100) { nodes { project { claims { id } } } } } } } } }`,
      'cost',
    ],
    [
      'the claims of everybody who attends meetings',
      `{ meetings(town: "${town}", first: 40) { nodes { attendance { unit { claims(first: 100) { nodes { id } } } } } } }`,
      'cost',
    ],
    [
      'the claims of those behind what a meeting left unclaimed',
      `{ meetingReport(meeting: "x") { unclaimed { claims { unit { claims(first: 100) { nodes { id kind } } } } } } }`,
      'cost',
    ],
    ['the whole schema three times', `{ ${times(3, (i) => `a${i}: __schema { types { name } }`)} }`, 'cost'],
    [
      'three guesses of a password at once',
      `mutation { ${times(3, (i) => `a${i}: signIn(input: { name: "x", password: "y" }) { __typename }`)} }`,
      'cost',
    ],
    ['300 aliases', `{ ${times(300, (i) => `a${i}: adoption(town: "${town}") { revision }`)} }`, 'aliases'],
    ['200 aliases of what asks who asks', `{ ${times(200, (i) => `a${i}: viewer { role }`)} }`, 'aliases'],
    ['one field 1,000 times', `{ ${times(1000, () => '__typename')} }`, 'aliases'],
    ['one field 500 times in inline fragments', `{ ${times(500, () => '... { __typename }')} }`, 'aliases'],
    [
      'aliases within 40 fragments',
      `{ ${times(40, (i) => `...f${i}`)} } ${times(40, (i) => `fragment f${i} on Query { b${i}: __typename }`)}`,
      'aliases',
    ],
    ['fragments of fragments of fragments', bomb(12), 'fields'],
    ['a hundred of them', bomb(29), 'fields'],
    [
      'a hundred fragments',
      `{ ${times(100, (i) => `...f${i}`)} } ${times(100, (i) => `fragment f${i} on Query { __typename }`)}`,
      'fragments',
    ],
    [
      'one fragment in a hundred places',
      `{ ${times(100, () => '...f')} } fragment f on Query { __typename }`,
      'fragments',
    ],
    [
      'a hundred fragments in a row',
      `{ ...f0 } ${times(100, (i) => `fragment f${i} on Query { __typename ...f${i + 1} }`)} fragment f100 on Query { __typename }`,
      'fragments',
    ],
    ['a hundred fragments that are not there', `{ ${times(100, (i) => `...f${i}`)} }`, 'fragments'],
    ['20 levels', `{ grids(town: "${town}") { nodes { ${deep(20)} } } }`, 'depth'],
    ['1,000 levels', `{ grids(town: "${town}") { nodes { ${deep(1000)} } } }`, 'depth'],
    [
      'levels within fragments',
      `{ grids(town: "${town}") { nodes { ...g } } } fragment g on Grid { ${deep(8)} ...h } fragment h on Grid { ${deep(17)} }`,
      'depth',
    ],
    ['100 directives on one field', `{ viewer { role ${times(100, () => '@include(if: true)')} } }`, 'directives'],
    [
      'directives on 50 fragments',
      `{ viewer { role } ${times(25, () => '... @include(if: true) { ... @skip(if: false) { ...v } }')} } fragment v on Query { viewer { id } }`,
      'directives',
    ],
    ['5,000 words', `{ viewer { role } } # \n ${times(1700, (i) => `fragment f${i} on Viewer { role }`)}`, 'length'],
    ['4,001 words', `{ viewer(${times(1400, () => 'a:1')}) { role } }`, 'tokens'],
    ['3,900 brackets', `{ viewer(a: ${'['.repeat(3_900)}) { role } }`, 'depth'],
    ['5,000 braces', '{a'.repeat(5_000), 'tokens'],
    ['a text of 21,000 characters', `{ viewer { role } } # ${'x'.repeat(21_000)}`, 'length'],
    ['a name of 50,000 characters', `{ ${'x'.repeat(50_000)} }`, 'length'],
    [
      '60 times adoption under fragments’ names',
      `{ ${times(29, (i) => `a${i}: meetings(town: "${town}", first: 100) { nodes { board { board { name claims { kind } } } } }`)} }`,
      'cost',
    ],
    [
      'variables within variables',
      '{ viewer { role } }',
      'variablesDepth',
      { a: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) },
    ],
  ];

  test.for(tooLarge)('is refused: %s', async ([, query, limit, variables = {}]) => {
    const headers = { authorization: `Bearer ${token}` };
    const { status, body } = await postGraphql(server.url, { query, variables }, headers);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE', limit, most: limits[limit] });
    expect(body.errors[0].extensions.found).toBeGreaterThan(limits[limit]);
    const inEnglish = await postGraphql(server.url, { query, variables }, { ...headers, 'accept-language': 'en' });
    expect(inEnglish.body.errors[0].message).toMatch(/^[ -~]+$/);
    const overSocket = await server
      .follow(query, variables, token)
      .until(() => true)
      .catch((errors) => ({ errors }));
    expect(overSocket.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE', limit });
  });

  const malformed = [
    '{',
    '}',
    '{}',
    '{ }',
    '{ viewer }',
    '{ viewer { } }',
    '{ viewer { nothing } }',
    '{ viewer { role(a: 1) } }',
    '{ viewer { ...f } }',
    '{ ...f } fragment f on Query { ...f }',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    'fragment f on Query { viewer { role } }',
    '{ viewer { ...f } } fragment f on Nothing { role }',
    '{ viewer { ... on Town { name } } }',
    'query ($a: Nothing) { viewer { role } }',
    'query ($a: Town) { viewer { role } }',
    'query ($a: Int, $a: Int) { town(code: $a) { name } }',
    'query { town(code: $code) { name } }',
    '{ town { name } }',
    '{ town(code: null) { name } }',
    '{ town(code: ["1"]) { name } }',
    '{ town(code: "310000001", code: "310000001") { name } }',
    '{ viewer @nothing { role } }',
    '{ viewer @include { role } }',
    '{ viewer @include(if: 1) { role } }',
    '{ viewer { role @skip(if: true) @skip(if: true) } }',
    'subscription { adoption(town: "310000001") { revision } meetingBoard(meeting: "x") { revision } }',
    'mutation { nothing }',
    'type Town { id: ID }',
    'schema { query: Query }',
    'extend type Query { a: Int }',
    'query A { viewer { role } } query A { viewer { id } }',
    'query A { viewer { role } } { viewer { id } }',
    '{ a: viewer { role } a: town(code: "310000001") { name } }',
    '"""',
    '"',
    '#',
    ',',
    '\u0000',
    '\ufeff',
    '{ viewer { role } } \u0007',
    '{ viewer { role } } "unterminated',
    '{ viewer { role } } """unterminated',
    '{ town(code: "\\uD800") { name } }',
    '{ town(code: "\\u{110000}") { name } }',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    '{ __type { name } }',
    '{ constructor }',
    '{ __proto__ }',
    '{ viewer { __proto__ { a } } }',
    'query ($__proto__: Int) { viewer { role } }',
  ];

  test.for(malformed)('is answered by clean errors: %j', async (query) => {
    const { status, body, text } = await postGraphql(server.url, { query });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    for (const { message, extensions } of body.errors) {
      expect(message).toMatch(/./);
      expect(extensions.code).toMatch(/^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/);
    }
    expect(text).not.toMatch(/node_modules|\.ts\b|stack/);
  });

  test('made up at random never costs more than its text', () => {
    const documents = new Documents(schema);
    const part = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '...',
      ' on ',
      'Query',
      'viewer',
      'role',
      'f',
      'fragment ',
      '$a',
      ':',
      '"',
      '@include',
      'town',
      '[',
      ']',
      '!',
      '#',
      '\n',
      '1',
      'query ',
      'é',
      '\0',
      '|',
      '&',
      '=',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
        const prepared = documents.prepare(parts.join(' '));
        if ('errors' in prepared) {
          for (const { extensions } of prepared.errors) expect(extensions.code).toMatch(/^GRAPHQL_/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves the server as it was for others', async () => {
    expect((await server.ask('{ viewer { role } }', {}, token)).data).toEqual({ viewer: { role: 'COORDINATOR' } });
  });
});

describe('prepared documents', () => {
  test('are bounded by the memory that they take, whoever sends how many', () => {
    const documents = new Documents(schema);
    const padding = ' '.repeat(15_000);
    for (let index = 0; index < 100; index++) documents.prepare(`{ viewer { role } } #${index}${padding}`);
    const most = 64 * 1024 * 1024;
    expect(documents.bytes).toBeGreaterThan(0.9 * most);
    expect(documents.bytes).toBeLessThanOrEqual(most);
  });

  test('are parsed once for the same text', () => {
    const documents = new Documents(schema);
    const [first, second] = [documents.prepare('{ viewer { role } }'), documents.prepare('{ viewer { role } }')];
    expect(first).toHaveProperty('document');
    expect(second).toBe(first);
  });

  test('that are refused take no memory', () => {
    const documents = new Documents(schema);
    for (const text of ['{', '{ nothing }', '{a'.repeat(5_000)]) documents.prepare(text);
    expect(documents.bytes).toBe(0);
  });
});
