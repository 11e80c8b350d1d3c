import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

onBothEngines('a websocket', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database);
    const town = await plantTown(database, { code: '310000001', accounts: [{ id: 'leader', role: 'LEADER' }] });
    token = await server.tokenFor(town, 'leader');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  test('that was opened before its session ended is good for nothing after', async () => {
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
      onNonLazyError: () => {},
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    const ask = async () => {
      for await (const { data } of client.iterate({ query: '{ viewer { role } }' })) return data;
    };
    expect(await ask()).toEqual({ viewer: { role: 'LEADER' } });
    await server.ask('mutation { signOut { __typename } }', {}, token);
    await expect(ask()).rejects.toMatchObject({ code: 4403 });
    await client.dispose();
  });
});
