import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { RawSocket } from '../testing/raw-socket.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';
import { liveLimits } from './limits.ts';

const town = '310000001';
const adoption = (field: string) => `subscription { adoption(town: "${town}") { revision ${field} } }`;
const distinct = (index: number) => adoption(`a${index}: revision`);
const codeIn = (payload: unknown) => {
  const { errors = payload } = payload as { errors?: unknown };
  return (errors as { extensions?: { code: string } }[] | undefined)?.[0]?.extensions?.code;
};

test('halls are within the limits: a thousand sockets of one identity and of one address', () => {
  expect(liveLimits.socketsPerIdentity).toBeGreaterThanOrEqual(1_000);
  expect(liveLimits.socketsPerAddress).toBeGreaterThanOrEqual(1_000);
});

onBothEngines('a client', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let tokens: string[];
  const sockets: RawSocket[] = [];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    const limits = {
      ...liveLimits,
      socketsPerIdentity: 2,
      socketsPerAddress: 4,
      strangersPerAddress: 2,
      operationsPerSocket: 5,
      followedPerIdentity: 3,
      followedCostPerIdentity: 3_300,
      unreadBytesPerIdentity: 100_000,
    };
    server = await startServer(database, undefined, 0, { limits });
    await plantTown(database, {
      code: town,
      accounts: [
        { id: 'leader', role: 'LEADER' },
        { id: 'coordinator', role: 'COORDINATOR', within: 'east' },
        { id: 'screen', role: 'SCREEN' },
      ],
    });
    tokens = await Promise.all(['leader', 'coordinator', 'screen'].map((account) => server.tokenFor(town, account)));
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) {
      socket.cut();
      await socket.closed;
    }
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function connect(token: string | undefined): Promise<RawSocket> {
    const socket = await RawSocket.open(server.url);
    sockets.push(socket);
    socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    return socket;
  }
  const connected = async (token: string | undefined) => {
    const socket = await connect(token);
    await socket.until(({ type }) => type === 'connection_ack');
    return socket;
  };
  const answerTo = (socket: RawSocket, id: string) => socket.until((message) => message.id === id);

  test('may hold so many sockets, is told to come back for more, and may when one is closed', async () => {
    const [first] = [await connected(tokens[0]), await connected(tokens[0])];
    expect((await (await connect(tokens[0])).closed).code).toBe(1013);
    await connected(tokens[1]);
    first.cut();
    await expect
      .poll(async () =>
        (await connect(tokens[0]))
          .until(({ type }) => type === 'connection_ack')
          .then(
            () => true,
            () => false,
          ),
      )
      .toBe(true);
  });

  test('of one address may hold so many sockets, whoever it says it is', async () => {
    for (const token of [tokens[0], tokens[0], tokens[1], tokens[1]]) await connected(token);
    expect((await (await connect(tokens[2])).closed).code).toBe(1013);
  });

  test('whom nobody knows may hold fewer, and takes no place from those who sign in', async () => {
    const strangers = [
      await RawSocket.open(server.url),
      await RawSocket.open(server.url),
      await RawSocket.open(server.url),
    ];
    sockets.push(...strangers);
    const [, , third] = strangers;
    for (const socket of strangers) socket.send({ type: 'connection_init' });
    expect((await third?.closed)?.code).toBe(1013);
    await connected(tokens[0]);
  });

  test('that greets at length is not let in: what it says is kept for as long as it stays', async () => {
    const socket = await RawSocket.open(server.url);
    sockets.push(socket);
    socket.send({ type: 'connection_init', payload: { padding: Array.from({ length: 2_000 }, () => ({})) } });
    expect((await socket.closed).code).toBe(1009);
  });

  test('may follow so many distinct operations over all of its sockets, and any of them as often as it likes', async () => {
    const [one, other] = [await connected(tokens[0]), await connected(tokens[0])];
    for (const index of [1, 2]) one.subscribe(String(index), distinct(index));
    for (const index of [1, 2, 3]) other.subscribe(String(index), distinct(index));
    await Promise.all(['1', '2', '3'].map((id) => answerTo(other, id)));
    other.subscribe('4', distinct(4));
    expect(codeIn((await answerTo(other, '4')).payload)).toBe('TOO_MANY_OPERATIONS');
    one.subscribe('3', distinct(3));
    expect((await answerTo(one, '3')).payload).toMatchObject({ data: { adoption: { revision: 0 } } });
    other.send({ id: '3', type: 'complete' });
    one.send({ id: '3', type: 'complete' });
    await expect
      .poll(async () => {
        const id = `again-${sockets.length}-${Math.random()}`;
        other.subscribe(id, distinct(4));
        return codeIn((await answerTo(other, id)).payload);
      })
      .toBeUndefined();
  });

  test('may follow fewer operations if they are dear, and is told what they cost together', async () => {
    const socket = await connected(tokens[0]);
    const dear = (name: string) => adoption(`${name}: latest(first: 100) { id }`);
    for (const id of ['x', 'y']) {
      socket.subscribe(id, dear(id));
      expect((await answerTo(socket, id)).type).toBe('next');
    }
    socket.subscribe('z', dear('z'));
    const { payload } = await answerTo(socket, 'z');
    const extensions = { code: 'TOO_MANY_OPERATIONS', limit: 'followedCostPerIdentity', found: 3_306, most: 3_300 };
    expect(payload).toMatchObject({ errors: [{ extensions }] });
    // The same operation once more costs nothing.
    socket.subscribe('x again', dear('x'));
    expect((await answerTo(socket, 'x again')).type).toBe('next');
  });

  test('that lets much lie unread is answered nothing more, on none of its sockets, until it reads', async () => {
    const [silent, other] = [await connected(tokens[0]), await connected(tokens[0])];
    silent.connection.pause();
    // Each takes its turn when the one before was taken: the system keeps a few, the next one waits in the server.
    const asking = setInterval(() => silent.subscribe(`${performance.now()}`, getIntrospectionQuery()), 20);
    const isAnswered = async () => {
      const id = `${Math.random()}`;
      other.subscribe(id, '{ viewer { role } }');
      return codeIn((await answerTo(other, id)).payload) !== 'TOO_MANY_OPERATIONS';
    };
    await expect.poll(isAnswered, { timeout: 10_000 }).toBe(false);
    clearInterval(asking);
    silent.connection.resume();
    await expect.poll(isAnswered, { timeout: 10_000 }).toBe(true);
  });

  test('may run so many operations on one socket at once', async () => {
    const socket = await connected(tokens[2]);
    for (let index = 0; index < 5; index++) socket.subscribe(String(index), adoption(''));
    socket.subscribe('one more', adoption(''));
    const refusal = await answerTo(socket, 'one more');
    expect([refusal.type, codeIn(refusal.payload)]).toEqual(['error', 'TOO_MANY_OPERATIONS']);
  });

  test('whose viewer may see something else now has to come back for it', async () => {
    const socket = await connected(tokens[1]);
    socket.subscribe('a', adoption(''));
    await answerTo(socket, 'a');
    await database.writer
      .updateTable('account')
      .set({ within_id: 'west' })
      .where('town_code', '=', town)
      .where('id', '=', 'coordinator')
      .execute();
    expect((await socket.closed).code).toBe(4205);
  });
});
