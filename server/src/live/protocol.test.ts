// graphql-transport-ws as its specification has it (enisdenjo/graphql-ws, PROTOCOL.md), provoked by raw sockets: every
// close code, and everything that a client may do wrong. A neighbour's subscription goes on through all of it.
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { claim, withdraw } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { opcodes, RawSocket } from '../testing/raw-socket.ts';
import { type Follower, startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const code = '310000001';
const subscription = `subscription { adoption(town: "${code}") { revision } }`;
const query = '{ viewer { role } }';
const subscribed = { id: 'a', type: 'subscribe', payload: { query: subscription } };

interface Seen {
  adoption: { revision: number };
}

const revisionIn = (payload: unknown) => (payload as { data?: Partial<Seen> } | undefined)?.data?.adoption?.revision;

onBothEngines('graphql-transport-ws', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;
  let coordinator: string;
  let neighbour: Follower<Seen>;
  const sockets: RawSocket[] = [];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, clock);
    await plantTown(database, {
      code,
      units: ['u'],
      projects: [{ id: 'p', slots: 1 }],
      accounts: [
        { id: 'leader', role: 'LEADER' },
        { id: 'coordinator', role: 'COORDINATOR' },
      ],
    });
    token = await server.tokenFor(code, 'leader');
    coordinator = await server.tokenFor(code, 'coordinator');
    neighbour = server.follow<Seen>(subscription, {}, token);
    await neighbour.until(() => true);
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.cut();
    await expectNeighbourUnharmed();
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** The neighbour hears of what is written now. */
  async function expectNeighbourUnharmed() {
    const made = await claim(server, coordinator, { town: code, project: 'p', unit: 'u' });
    const { revision = 0 } = await withdraw(server, coordinator, { claim: made.claim?.id as string });
    await neighbour.until(({ data }) => data?.adoption.revision === revision);
  }

  async function open(options?: Parameters<typeof RawSocket.open>[1]): Promise<RawSocket> {
    const socket = await RawSocket.open(server.url, options);
    sockets.push(socket);
    return socket;
  }

  async function opened(): Promise<RawSocket> {
    const socket = await open();
    await socket.init({ authorization: `Bearer ${token}` });
    return socket;
  }

  test('acknowledges, answers, follows, completes and ends an operation on request', async () => {
    const socket = await opened();
    socket.subscribe('q', query);
    expect(await socket.until(({ type }) => type === 'next')).toEqual({
      id: 'q',
      type: 'next',
      payload: { data: { viewer: { role: 'LEADER' } } },
    });
    await socket.until(({ id, type }) => id === 'q' && type === 'complete');
    socket.send(subscribed);
    await socket.until(({ id, type }) => id === 'a' && type === 'next');
    await expectNeighbourUnharmed();
    await socket.until(({ payload }) => revisionIn(payload) === 2);
    socket.send({ id: 'a', type: 'complete' });
    socket.send({ type: 'ping', payload: { at: 1 } });
    expect(await socket.until(({ type }) => type === 'pong')).toEqual({ type: 'pong', payload: { at: 1 } });
    const before = socket.messages.length;
    await expectNeighbourUnharmed();
    socket.send({ type: 'ping' });
    await socket.until((message) => message.type === 'pong' && !('payload' in message));
    expect(socket.messages.slice(before).filter(({ type }) => type !== 'pong')).toEqual([]);
  });

  test('an id is free again as soon as its operation was ended, and the second one goes on', async () => {
    const socket = await opened();
    for (let time = 0; time < 20; time++) {
      socket.send(subscribed);
      socket.send({ id: 'a', type: 'complete' });
    }
    socket.send(subscribed);
    await socket.until(({ id, type }) => id === 'a' && type === 'next');
    await expectNeighbourUnharmed();
    const newest = Math.max(...neighbour.received.map(({ data }) => data?.adoption.revision ?? 0));
    await socket.until(({ payload }) => revisionIn(payload) === newest);
    expect(socket.messages.filter(({ type }) => type === 'complete' || type === 'error')).toEqual([]);
  });

  test('an operation that can’t be answered is an error of that operation alone', async () => {
    const socket = await opened();
    socket.subscribe('syntax', '{');
    socket.subscribe('unknown', '{ nothing }');
    socket.subscribe('none', query.replace('{', 'query A {').concat(' query B { viewer { role } }'));
    for (const id of ['syntax', 'unknown', 'none']) {
      const { type, payload } = await socket.until((message) => message.id === id);
      expect([type, payload]).toEqual(['error', [expect.objectContaining({ message: expect.any(String) })]]);
    }
    socket.subscribe('right', query);
    await socket.until(({ id, type }) => id === 'right' && type === 'next');
  });

  /** What a client sends, and the code with which the server ends its socket. */
  const endings: [what: string, code: number, provoke: (socket: RawSocket) => unknown][] = [
    ['no JSON', 4400, (socket) => socket.frame('hello')],
    ['nothing', 4400, (socket) => socket.frame('')],
    ['a JSON text that is no object', 4400, (socket) => socket.frame('[1]')],
    ['null', 4400, (socket) => socket.frame('null')],
    ['binary garbage', 4400, (socket) => socket.frame(Buffer.alloc(512, 0xfe), { opcode: opcodes.binary })],
    ['a message without a type', 4400, (socket) => socket.send({ id: 'a' })],
    ['a message of an unknown type', 4400, (socket) => socket.send({ type: 'start', id: 'a' })],
    ['a message that only a server sends', 4400, (socket) => socket.send({ id: 'a', type: 'next', payload: {} })],
    ['an acknowledgement', 4400, (socket) => socket.send({ type: 'connection_ack' })],
    ['a subscription without an id', 4400, (socket) => socket.send({ type: 'subscribe', payload: { query } })],
    [
      'a subscription with an empty id',
      4400,
      (socket) => socket.send({ type: 'subscribe', id: '', payload: { query } }),
    ],
    ['a subscription without a payload', 4400, (socket) => socket.send({ type: 'subscribe', id: 'a' })],
    ['a query that is no text', 4400, (socket) => socket.send({ type: 'subscribe', id: 'a', payload: { query: 1 } })],
    [
      'variables that are no object',
      4400,
      (socket) => socket.send({ type: 'subscribe', id: 'a', payload: { query, variables: 'x' } }),
    ],
    ['a completion without an id', 4400, (socket) => socket.send({ type: 'complete' })],
    ['a ping whose payload is no object', 4400, (socket) => socket.send({ type: 'ping', payload: 'x' })],
    ['an operation before the handshake', 4401, (socket) => socket.send(subscribed)],
    [
      'a token that is good for nothing',
      4403,
      (socket) => socket.send({ type: 'connection_init', payload: { authorization: 'Bearer gj_no' } }),
    ],
    ['nothing at all', 4408, () => {}],
    ['a frame that is not masked', 1002, (socket) => socket.frame('{}', { isMasked: false })],
    ['a frame with bits of an extension', 1002, (socket) => socket.frame('{}', { reserved: 4 })],
    ['a frame of an unknown kind', 1002, (socket) => socket.frame('{}', { opcode: 3 })],
    ['a continuation of nothing', 1002, (socket) => socket.frame('{}', { opcode: opcodes.continuation })],
    ['a ping in parts', 1002, (socket) => socket.frame('', { opcode: opcodes.ping, isFinal: false })],
    ['a ping that is too long', 1002, (socket) => socket.frame('x'.repeat(200), { opcode: opcodes.ping })],
    ['a text that is not UTF-8', 1007, (socket) => socket.frame(Buffer.from([0xc3, 0x28]))],
    ['a huge message', 1009, (socket) => socket.frame('x'.repeat(1024 * 1024))],
    [
      'a huge message in small parts',
      1009,
      (socket) => {
        for (let part = 0; part < 1024; part++) {
          socket.frame('x'.repeat(1024), { opcode: part === 0 ? opcodes.text : opcodes.continuation, isFinal: false });
        }
      },
    ],
    [
      'a length beyond all memory',
      1009,
      (socket) => socket.bytes(Buffer.from([0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4])),
    ],
    [
      'a length that no number holds',
      1009,
      (socket) => socket.bytes(Buffer.from([0x81, 0xff, 255, 255, 255, 255, 255, 255, 255, 255, 1, 2, 3, 4])),
    ],
  ];

  test.each(endings)('%s ends the socket with %i', async (_what, expected, provoke) => {
    const socket = await open();
    provoke(socket);
    expect((await socket.closed).code).toBe(expected);
  });

  const endingsAfterHandshake: [what: string, code: number, provoke: (socket: RawSocket) => unknown][] = [
    ['a second handshake', 4429, (socket) => socket.send({ type: 'connection_init' })],
    [
      'an id that is in use',
      4409,
      (socket) => {
        socket.send(subscribed);
        socket.send(subscribed);
      },
    ],
    [
      'more messages than anybody types',
      1008,
      (socket) => {
        for (let message = 0; message < 2_000; message++) socket.send({ type: 'ping' });
      },
    ],
  ];

  test.each(endingsAfterHandshake)('%s ends the socket with %i', async (_what, expected, provoke) => {
    const socket = await opened();
    provoke(socket);
    expect((await socket.closed).code).toBe(expected);
  });

  test.each([null, 'graphql-ws', 'mqtt'])('the subprotocol %s is not spoken: 4406', async (protocol) => {
    const socket = await open({ protocol });
    expect((await socket.closed).code).toBe(4406);
  });

  test('a session that ends while its socket is open ends the socket with 4403 within a second', async () => {
    const socket = await open();
    const short = await server.tokenFor(code, 'leader');
    await socket.init({ authorization: `Bearer ${short}` });
    socket.send(subscribed);
    await socket.until(({ type }) => type === 'next');
    await server.ask('mutation { signOut { __typename } }', {}, short);
    expect((await socket.closed).code).toBe(4403);
  });

  test('a message may come in parts, with a ping between them', async () => {
    const socket = await opened();
    const [one, two] = ['{"id":"q","type":"subscribe",', `"payload":{"query":"${query}"}}`];
    socket.frame(one, { isFinal: false });
    socket.frame('', { opcode: opcodes.ping });
    socket.frame(two, { opcode: opcodes.continuation });
    await socket.until(({ id, type }) => id === 'q' && type === 'next');
    expect(socket.controls).toContain(opcodes.pong);
  });

  test('a client that says nothing more after its questions gets its answers, or its end', async () => {
    const socket = await opened();
    socket.send(subscribed);
    socket.connection.end();
    expect([1000, 1005, 1006]).toContain((await socket.closed).code);
  });

  test('a client that is cut off in the middle of a message is forgotten', async () => {
    const socket = await opened();
    socket.send(subscribed);
    await socket.until(({ type }) => type === 'next');
    socket.bytes(Buffer.from([0x81, 0xfe, 4, 0, 1, 2, 3, 4, 5]));
    socket.cut();
    await socket.closed;
  });

  test('what is no handshake gets no websocket', async () => {
    await expect(RawSocket.open(server.url, { protocol: 'x\r\nSec-WebSocket-Version: 7' })).rejects.toThrow(/400|426/);
  });
});

onBothEngines('the end of a server', (engine) => {
  test('is told to its sockets: a fault as 4500, a stop as 1001', async () => {
    const { database, end } = await emptyDatabase(engine);
    const server = await startServer(database, clock);
    const [waiting, asking] = [await RawSocket.open(server.url), await RawSocket.open(server.url)];
    await waiting.init();
    await sql`drop table session`.execute(database.writer);
    asking.send({ type: 'connection_init', payload: { authorization: 'Bearer gj_any' } });
    expect((await asking.closed).code).toBe(4500);
    await server.close();
    expect((await waiting.closed).code).toBe(1001);
    await end();
  });
});
