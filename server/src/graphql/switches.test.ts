import { afterAll, beforeAll, expect, type MockInstance, test, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { postGraphql, send } from '../testing/http.ts';
import { manyQueries } from '../testing/many-queries.ts';
import { plantPopulousTown } from '../testing/populous-town.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const town = '310000001';

onBothEngines('with answers kept and queries compiled', (engine) => {
  let database: Database;
  let on: TestServer;
  let off: TestServer;
  let end: () => Promise<void>;
  const tokens: { [who: string]: string } = {};
  let logged: MockInstance<typeof console.error>;

  beforeAll(async () => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    ({ database, end } = await emptyDatabase(engine));
    await plantPopulousTown(database, town);
    on = await startServer(database, clock);
    off = await startServer(database, clock, 0, { keepAnswers: false, compiled: false });
    tokens.leader = await on.tokenFor(town, 'leader');
  });
  afterAll(async () => {
    logged.mockRestore();
    await Promise.all([on.close(), off.close()]);
    await end();
  });

  async function ask(
    server: TestServer,
    { text, variables }: { text: string; variables: object },
    method: string,
    who: string,
  ) {
    const headers: { [name: string]: string } = {
      'content-type': 'application/json',
      accept: '*/*',
      'accept-language': 'en',
    };
    if (tokens[who]) headers.authorization = `Bearer ${tokens[who]}`;
    const query = encodeURIComponent(text);
    const answered =
      method === 'POST'
        ? await postGraphql(server.url, { query: text, variables }, headers)
        : await send(
            `${server.url}/graphql?query=${query}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
            { headers },
          );
    const { date, ...told } = Object.fromEntries(answered.headers);
    return { status: answered.status, headers: told, text: answered.text };
  }

  test.for(manyQueries(town))('status, headers and bytes are what they are without: $name', async (query) => {
    for (const method of ['POST', 'GET']) {
      for (const who of ['leader', 'a stranger']) {
        const plain = await ask(off, query, method, who);
        for (const _ of ['computed', 'compiled', 'kept']) expect(await ask(on, query, method, who)).toEqual(plain);
        expect(await ask(off, query, method, who)).toEqual(plain);
      }
    }
  });
});
