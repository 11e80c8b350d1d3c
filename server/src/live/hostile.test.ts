// What strangers and broken clients do to a server by the dozen, and that a neighbour hardly notices: whatever is written,
// it hears of not much later than before, and the server's memory stays bounded. The server is a process of its own.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { Database } from '../database/database.ts';
import { entities } from '../entities.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { Sessions } from '../identity/sessions.ts';
import { Random } from '../random.ts';
import { emptyPlace, onBothEngines, type Place } from '../testing/engines.ts';
import { postGraphql, send } from '../testing/http.ts';
import { plantPopulousTown } from '../testing/populous-town.ts';
import { opcodes, RawSocket } from '../testing/raw-socket.ts';
import { type ServerProcess, startProcess } from '../testing/server-process.ts';

const town = '310000001';
const subscription = `subscription { adoption(town: "${town}") { revision claims { total } } }`;
const bulky = `{ projects(town: "${town}", first: 100) { nodes { id name need grid { name } claims { id unit { name } } } } }`;
const dayMs = 24 * 60 * 60 * 1000;

/** What the attacked server may hold of objects: beyond, it would end. What it grows by besides is buffers. */
const heapMb = 320;
const grownAtMostBytes = 400 * 1024 * 1024;

/**
 * How much later the neighbour may hear of a write than in a calm, usually and at worst. Alone on two cores it is 10 times
 * and half a second; the rest is for the other tests that run beside this one.
 */
const slowerAtMost = 30;
const worstAtMostMs = 3_000;

onBothEngines('a neighbour', (engine) => {
  let place: Place;
  let server: ServerProcess;
  let url: string;
  let leader: string;
  let coordinator: string;
  let attacker: string;
  let neighbour: RawSocket;
  let calmMs: number;
  let memoryBytes: number;
  let sockets: RawSocket[] = [];

  beforeAll(async () => {
    place = await emptyPlace(engine);
    const database = await Database.open({ location: place.location, entities });
    await database.migrate();
    await plantPopulousTown(database, town);
    const role = 'COORDINATOR' as const;
    const accounts = ['coordinator', 'attacker'].map((id) => ({
      town_code: town,
      id,
      name: id,
      display_name: id,
      role,
    }));
    await database.writer.insertInto('account').values(accounts).execute();
    const sessions = new Sessions(database, systemClock);
    leader = await sessions.start(town, 'leader', dayMs);
    coordinator = await sessions.start(town, 'coordinator', dayMs);
    attacker = await sessions.start(town, 'attacker', dayMs);
    await database.close();
    server = startProcess(place.location, { EXAMPLE: 'off' }, [`--max-old-space-size=${heapMb}`]);
    url = await server.listens();
    neighbour = await follow();
    await hearsAfterMs(5);
    calmMs = median(await hearsAfterMs(5));
    memoryBytes = residentBytes();
  });
  afterEach(async () => {
    for (const socket of sockets) socket.cut();
    sockets = [];
    await untilFollowers(1);
    expect(server.output()).not.toMatch(/\n\s+at /);
  });
  afterAll(async () => {
    await server?.end('SIGKILL');
    await place?.remove();
  });

  async function follow(): Promise<RawSocket> {
    const socket = await RawSocket.open(url);
    socket.answersPings = true;
    await socket.init({ authorization: `Bearer ${leader}` });
    socket.subscribe('n', subscription);
    await socket.until(({ type }) => type === 'next');
    return socket;
  }

  async function attackers(count: number): Promise<RawSocket[]> {
    const opened = await Promise.all(
      Array.from({ length: count }, async () => {
        const socket = await RawSocket.open(url);
        await socket.init({ authorization: `Bearer ${attacker}` });
        return socket;
      }),
    );
    sockets.push(...opened);
    return opened;
  }

  /** How long it takes, from a write's beginning, until the neighbour hears of it, so many times. */
  async function hearsAfterMs(times: number): Promise<number[]> {
    const took: number[] = [];
    for (let time = 0; time < times; time++) {
      const startedAt = performance.now();
      const revision = await write();
      await neighbour.until(({ payload }) => revisionIn(payload) >= revision);
      took.push(performance.now() - startedAt);
      await sleep(110); // so that the next write begins a round of its own
    }
    return took;
  }

  let claim: string | null = null;
  let writes = 0;

  /** A claim, or the withdrawal of the last one; returns the revision. */
  async function write(): Promise<number> {
    const key = `hostile-key-${++writes}`;
    const input = claim
      ? { key, claim }
      : { key, project: toGlobalId('Project', town, 'now-p007'), unit: toGlobalId('Unit', town, 'u001') };
    const query = claim
      ? 'mutation ($input: WithdrawClaimInput!) { written: withdrawClaim(input: $input) { ... on ClaimWithdrawn { revision claim { id } } } }'
      : 'mutation ($input: ClaimProjectInput!) { written: claimProject(input: $input) { ... on ClaimAccepted { revision claim { id } } } }';
    const { body } = await postGraphql(
      url,
      { query, variables: { input } },
      { authorization: `Bearer ${coordinator}` },
    );
    claim = claim ? null : body.data.written.claim.id;
    return body.data.written.revision;
  }

  async function untilFollowers(count: number): Promise<void> {
    for (;;) {
      const { text } = await send(`${url}/metrics`);
      if (text.includes(`gongjian_followers ${count}\n`)) return;
      await sleep(50);
    }
  }

  const residentBytes = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) * 1024;

  /** Not even the first write is heard of late: that is the one which stands behind everything that was just asked for. */
  async function expectUnharmed(): Promise<void> {
    const meanwhileMs = await hearsAfterMs(5);
    const grownBytes = residentBytes() - memoryBytes;
    const [worstMs, usualMs] = [Math.max(...meanwhileMs), median(meanwhileMs)];
    console.log(
      `${engine}: ${calmMs.toFixed(1)} ms calm, ${usualMs.toFixed(1)} ms meanwhile, ${worstMs.toFixed(1)} ms at worst; ${(grownBytes / 2 ** 20).toFixed(0)} MB more`,
    );
    expect(usualMs).toBeLessThan(slowerAtMost * calmMs);
    expect(worstMs).toBeLessThan(worstAtMostMs);
    expect(grownBytes).toBeLessThan(grownAtMostBytes);
  }

  test('of one who follows 10,000 times on a hundred sockets without reading', async () => {
    for (const socket of await attackers(100)) {
      for (let id = 0; id < 100; id++) socket.subscribe(`${id}`, subscription);
      socket.connection.pause();
    }
    await untilFollowers(10_001);
    await expectUnharmed();
  });

  test('of one who follows 10,000 times on one socket', async () => {
    const [socket] = (await attackers(1)) as [RawSocket];
    for (let id = 0; id < 10_000; id++) socket.subscribe(`${id}`, subscription);
    expect((await socket.closed).code).toBe(1008);
    await expectUnharmed();
  });

  test('of one who follows 500 different operations', async () => {
    for (const [index, socket] of (await attackers(10)).entries()) {
      for (let id = 0; id < 50; id++) {
        socket.subscribe(`${id}`, subscription.replace('revision', `revision a${index * 50 + id}: revision`));
      }
    }
    await expectUnharmed();
  });

  test('of those who ask for much and never read', async () => {
    for (const socket of await attackers(20)) {
      socket.connection.pause();
      for (let id = 0; id < 400; id++) socket.subscribe(`${id}`, bulky);
    }
    await expectUnharmed();
  });

  test('of those who send garbage, by the hundred', async () => {
    const random = new Random('garbage');
    const noise = (length: number) => Buffer.from(Array.from({ length }, () => random.whole(0, 255)));
    for (const socket of await attackers(100)) socket.bytes(noise(4_096));
    for (const socket of await attackers(100)) socket.frame(noise(2_048), { opcode: opcodes.binary });
    await expectUnharmed();
  });

  test('of those who announce more than they send, or send more than is read', async () => {
    for (const socket of await attackers(50))
      socket.bytes(Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 3, 255, 255, 1, 2, 3, 4]));
    for (const socket of await attackers(50)) socket.frame('x'.repeat(512 * 1024));
    await expectUnharmed();
  });

  test('of those who close their half and stay', async () => {
    for (const socket of await attackers(100)) {
      socket.subscribe('a', subscription);
      socket.connection.end();
    }
    await expectUnharmed();
  });

  test('of those who begin a handshake and never end it', async () => {
    const { hostname, port } = new URL(url);
    const begun = Array.from({ length: 300 }, () => connect(Number(port), hostname));
    for (const connection of begun) {
      connection.on('error', () => {});
      connection.write('GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n');
    }
    await expectUnharmed();
    for (const connection of begun) connection.destroy();
  });
});

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const revisionIn = (payload: unknown) =>
  (payload as { data?: { adoption?: { revision: number } } } | undefined)?.data?.adoption?.revision ?? -1;
