import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Database } from './database/database.ts';
import { entities } from './entities.ts';
import { servePages } from './pages.ts';
import { emptyDatabase, emptyPlace, onBothEngines } from './testing/engines.ts';
import { postGraphql, send } from './testing/http.ts';
import { startServer, type TestServer } from './testing/server.ts';
import { plantTown } from './testing/town-plan.ts';
import { readPositions } from './towns/positions.ts';

const town = '310000001';
const json = { 'content-type': 'application/json' };
const viewerRole = '{ viewer { role } }';
const signedOut = { data: { viewer: { role: 'SIGNED_OUT' } } };
/** What an answer must not hold: statements, tables, drivers, files. */
const inside = /select |insert |relation|no such|table|sqlite|postgres|driver|kysely|connect|\.ts|\bat /i;

describe('the server over HTTP', () => {
  let server: TestServer;
  let end: () => Promise<void>;

  beforeAll(async () => {
    const made = await emptyDatabase('sqlite');
    await plantTown(made.database, { code: town, accounts: [{ id: 'office', role: 'COORDINATOR' }] });
    server = await startServer(made.database);
    end = made.end;
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  const get = (path: string, headers: { [name: string]: string } = {}) => send(`${server.url}${path}`, { headers });
  const post = (body: string, headers: { [name: string]: string } = json) =>
    send(`${server.url}/graphql`, { method: 'POST', headers, body });
  const query = `/graphql?query=${encodeURIComponent(viewerRole)}`;

  test('answers a query by POST', async () => {
    const { status, body } = await postGraphql(server.url, { query: viewerRole });
    expect([status, body]).toEqual([200, signedOut]);
  });

  test('answers a query by GET to those whom no foreign page can have sent', async () => {
    for (const header of ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name']) {
      const { status, body } = await get(query, { [header]: 'application/json' });
      expect([status, body]).toEqual([200, signedOut]);
    }
    const variables = encodeURIComponent(JSON.stringify({ code: town }));
    const withVariables = `/graphql?query=${encodeURIComponent('query ($code: TownCode!) { town(code: $code) { name } }')}&variables=${variables}`;
    expect((await get(withVariables, json)).body).toEqual({ data: { town: null } });
  });

  test.for([
    ['a GET without a header', () => get(query)],
    ['a POST of plain text', () => post(JSON.stringify({ query: viewerRole }), { 'content-type': 'text/plain' })],
    ['a POST without a type', () => post(JSON.stringify({ query: viewerRole }), {})],
    ['a POST of a form', () => post(`query=${viewerRole}`, { 'content-type': 'application/x-www-form-urlencoded' })],
    [
      'a POST of a form in parts',
      () => post('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    ],
  ] as const)('refuses %s, which a page of another site could send in somebody’s name', async ([, request]) => {
    const { status, body } = await request();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.data).toBeUndefined();
  });

  test('lets no page of another site read an answer', async () => {
    for (const method of ['OPTIONS', 'POST', 'GET']) {
      const { headers } = await send(`${server.url}/graphql`, {
        method,
        headers: { ...json, origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
        ...(method === 'POST' ? { body: JSON.stringify({ query: viewerRole }) } : {}),
      });
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('does not write by GET', async () => {
    const mutation = `/graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`;
    const { status, headers } = await get(mutation, json);
    expect(status).toBe(405);
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('refuses a body of 300 kB, and takes one of 200 kB', async () => {
    const padded = (size: number) => JSON.stringify({ query: viewerRole, variables: { unused: 'x'.repeat(size) } });
    const { status, text } = await post(padded(300_000));
    expect(status).toBe(413);
    expect(text.length).toBeLessThan(500);
    expect((await post(padded(200_000))).body).toEqual(signedOut);
  });

  test.for([
    '{"query":',
    '',
    'query',
    '[]',
    '"query"',
    'null',
    '{}',
    '{"query":1}',
    '{"query":"{viewer{role}}","variables":[]}',
  ])('answers the body %j with 400', async (body) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    expect(text).not.toMatch(/\.ts|node_modules/);
  });

  test.for([
    ['{ viewer { role }', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ town(code: 310) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($code: TownCode!) { town(code: $code) { name } }', 'BAD_USER_INPUT'],
    ['query A { viewer { role } } query B { viewer { role } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('answers the operation “%s” with 400 and %s', async ([operation, code]) => {
    const { status, body } = await postGraphql(server.url, { query: operation as string });
    expect([status, body.errors[0].extensions.code]).toEqual([400, code]);
  });

  test('is alive, and ready', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await get('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  test.for(['/nothing', '/graphql/x', '/healthz/x', '/..%2f..%2fpackage.json', '/assets/nothing.js', '/.env'])(
    'has nothing at %s for a program',
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body).toMatchObject({ error: expect.stringMatching(/not found/i) });
    },
  );

  test.for(['//', '/elsewhere', 'http://', '*', '/graphql/', '/%'])(
    'ends an upgrade to %s, and lives on',
    async (path) => {
      const { hostname, port } = new URL(server.url);
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname);
        socket.on('error', () => {}).on('close', () => resolve());
        socket
          .resume()
          .write(
            `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
          );
      });
      expect((await get('/healthz')).status).toBe(200);
    },
  );
});

describe('the dashboard’s pages', () => {
  let folder: string;
  const app = Fastify();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongjian-pages-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>共建</title>');
    await writeFile(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
    for (const page of ['index.html', 'graphiql.html']) {
      await writeFile(join(folder, `${page}.gz`), gzipSync(await readFile(join(folder, page))));
    }
    await servePages(app, folder);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  test.for([
    ['/', '共建'],
    ['/screen', '共建'],
    ['/any/place', '共建'],
    ['/graphiql', 'GraphiQL'],
    ['/graphiql/', 'GraphiQL'],
  ])('show %s to a browser', async ([url, title]) => {
    const { statusCode, headers, body } = await app.inject({ url: url as string, headers: { accept: 'text/html' } });
    expect(statusCode).toBe(200);
    expect(body).toContain(title);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.for([
    ['/', '共建'],
    ['/screen', '共建'],
    ['/graphiql/', 'GraphiQL'],
  ])('go out compressed at %s to whoever takes that', async ([url, title]) => {
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip, br' };
    const { statusCode, headers: sent, rawPayload } = await app.inject({ url: url as string, headers });
    expect([statusCode, sent['content-encoding']]).toEqual([200, 'gzip']);
    expect(gunzipSync(rawPayload).toString()).toContain(title);
  });

  test('are there at / for a program that asks for nothing in particular, compressed or not', async () => {
    for (const headers of [
      {},
      { 'accept-encoding': 'gzip' },
      { accept: '*/*', 'accept-encoding': 'gzip, deflate, br' },
    ]) {
      expect((await app.inject({ url: '/', headers })).statusCode).toBe(200);
    }
  });

  test.for(['/', '/screen', '/graphiql', '/graphiql/'])('tell by HEAD what GET would give at %s', async (url) => {
    const headers = { accept: 'text/html' };
    const [head, get] = [await app.inject({ method: 'HEAD', url, headers }), await app.inject({ url, headers })];
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  test('are not what a program gets, nor what is sent there is answered with', async () => {
    for (const request of [
      { url: '/nothing', headers: { accept: 'application/json' } },
      { url: '/nothing', method: 'POST' as const, headers: { accept: 'text/html' } },
    ]) {
      const { statusCode, body } = await app.inject(request);
      expect([statusCode, JSON.parse(body)]).toEqual([404, { error: 'Not found' }]);
    }
  });
});

onBothEngines('a fault inside', (engine) => {
  let database: Database;
  let server: TestServer;
  let token: string;
  let end: () => Promise<void>;
  let logged: MockInstance<typeof console.error>;

  beforeAll(async () => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    ({ database, end } = await emptyDatabase(engine));
    await plantTown(database, { code: town, accounts: [{ id: 'office', role: 'COORDINATOR' }] });
    server = await startServer(database);
    token = await server.tokenFor(town, 'office');
    await database.writer.schema.alterTable('project').renameTo('taken_away').execute();
  });
  beforeEach(() => logged.mockClear());
  afterAll(async () => {
    logged.mockRestore();
    await server.close();
    await end();
  });

  const internal = [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
  const why = () => logged.mock.calls.map(([cause]) => String(cause)).join();

  test('is told to nobody but the log: over HTTP', async () => {
    const headers = { authorization: `Bearer ${token}` };
    const { status, text, body } = await postGraphql(
      server.url,
      { query: `{ projects(town: "${town}") { totalCount } }` },
      headers,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: null, errors: internal });
    expect(text).not.toMatch(inside);
    expect(why()).toMatch(/project/);
  });

  test('is told to nobody but the log: over a websocket', async () => {
    for (const operation of ['subscription { adoption', '{ adoption']) {
      const query = `${operation}(town: "${town}") { revision } }`;
      const answer = await server.follow(query, {}, token).until(() => true);
      expect(answer.errors).toMatchObject(internal);
      expect(JSON.stringify(answer)).not.toMatch(inside);
    }
    expect(why()).toMatch(/project/);
  });

  test('leaves the rest of the answer whole', async () => {
    const { data, errors } = await server.ask<{ viewer: object; node: object | null }>(
      '{ viewer { role } node(id: "UHJvamVjdDozMTAwMDAwMDE6YQ") { id } }',
      {},
      token,
    );
    expect(data).toEqual({ viewer: { role: 'COORDINATOR' }, node: null });
    expect(errors).toMatchObject(internal);
  });
});

onBothEngines('without its database', (engine) => {
  let database: Database;
  let server: TestServer;
  let logged: MockInstance<typeof console.error>;

  beforeAll(async () => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const place = await emptyPlace(engine);
    database = await Database.open({ location: place.location, entities, report: () => {} });
    await database.migrate();
    server = await startServer(database);
    expect((await send(`${server.url}/readyz`)).status).toBe(200);
    // Connections open at their first use; each must have been open to be gone.
    await Promise.all(Array.from({ length: 12 }, () => database.snapshot((reader) => readPositions(reader, [town]))));
    if (engine === 'sqlite') await database.close();
    await place.remove();
  });
  afterAll(async () => {
    await server.close();
    if (engine === 'postgresql') await database.close();
    logged.mockRestore();
  });

  test('the server is alive, but not ready', async () => {
    expect((await send(`${server.url}/healthz`)).status).toBe(200);
    expect(await send(`${server.url}/readyz`)).toMatchObject({ status: 503, body: { status: 'database away' } });
  });

  test.for<[string, { [name: string]: string }]>([
    ['nobody is signed in', {}],
    ['somebody is', { authorization: 'Bearer gj_token' }],
  ])('the server says that there is a fault, and not which, where %s', async ([, headers]) => {
    const { status, text, body } = await postGraphql(server.url, { query: viewerRole }, headers);
    expect(status).toBe(500);
    expect(body.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(text).not.toMatch(inside);
  });

  test('a websocket is told no more', async () => {
    const told = await new Promise<string>((resolve) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      const authorization = 'Bearer gj_token';
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })));
      socket.on('close', (code, reason) => resolve(`${code} ${reason}`));
    });
    expect(told).toBe('4500 Internal server error');
  });
});
