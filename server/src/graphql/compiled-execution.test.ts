import { parse } from 'graphql';
import { afterAll, beforeAll, expect, type MockInstance, test, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { signedOut, type Viewer } from '../identity/viewer.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { manyQueries } from '../testing/many-queries.ts';
import { plantPopulousTown } from '../testing/populous-town.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { CompiledExecution } from './compiled-execution.ts';
import { Context } from './context.ts';
import { Execution, type Operation } from './execution.ts';
import { createSchema } from './schema.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const town = '310000001';
const corpus = manyQueries(town);
onBothEngines('compiled queries', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let leader: Viewer;
  let logged: MockInstance<typeof console.error>;
  const schema = createSchema();
  const ways = { compiled: new Execution(schema), plain: new Execution(schema, { compiled: false }) };

  beforeAll(async () => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    ({ database, end } = await emptyDatabase(engine));
    await plantPopulousTown(database, town);
    server = await startServer(database, clock);
    const { sessions } = server.app.services;
    leader = await sessions.viewerOf(await server.tokenFor(town, 'leader'));
  });
  afterAll(async () => {
    logged.mockRestore();
    await server.close();
    await end();
  });

  async function answer(way: keyof typeof ways, operation: Operation, viewer: Viewer) {
    const context = new Context(server.app.services, viewer, 'en', database.reader, '', () => {});
    return JSON.stringify(await ways[way].answer(operation, context));
  }

  test.for(corpus)('give the same bytes as graphql-js: $name', async ({ text, variables }) => {
    const operation = { document: parse(text), variables: variables as Operation['variables'] };
    for (const viewer of [leader, signedOut]) {
      const plain = await answer('plain', operation, viewer);
      await answer('compiled', operation, viewer); // the first time is not compiled yet
      expect(await answer('compiled', operation, viewer)).toBe(plain);
    }
  });

  test('do so by themselves wherever nothing is refused', async () => {
    const compiling = new CompiledExecution(schema);
    let whole = 0;
    for (const { name, text, variables } of corpus) {
      const document = parse(text);
      const contextValue = new Context(server.app.services, leader, 'en', database.reader, '', () => {});
      const answerOnce = () =>
        compiling.execute({
          schema,
          document,
          variableValues: variables,
          contextValue: contextValue.over(database.reader),
        });
      const { data, errors } = await answerOnce();
      const before = compiling.fallbacks;
      await answerOnce();
      const isWhole = data != null && !errors;
      if (isWhole) whole += 1;
      if (isWhole) expect([name, compiling.fallbacks]).toEqual([name, before]);
    }
    expect(whole).toBeGreaterThan(25);
    expect(corpus.length - whole).toBeGreaterThan(8);
  });

  test('tell of a fault inside what graphql-js tells of it, and the log its cause', async () => {
    await database.writer.schema.alterTable('claim').renameTo('taken_away').execute();
    const text = '{\n  viewer { role }\n  claims(town: "310000001") { nodes { kind } } }';
    const operation = { document: parse(text), variables: {} };
    const plain = await answer('plain', operation, leader);
    await answer('compiled', operation, leader);
    logged.mockClear();
    expect(await answer('compiled', operation, leader)).toBe(plain);
    expect(plain).toContain('"locations":[{"line":3,"column":3}],"path":["claims"]');
    expect(logged.mock.calls.map(([cause]) => String(cause)).join()).toMatch(/claim/);
    await database.writer.schema
      .alterTable('taken_away' as never)
      .renameTo('claim')
      .execute();
  });
});
