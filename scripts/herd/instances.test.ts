// Three server processes on one PostgreSQL, a thousand pages spread over them without sticky sessions, writes on all three:
// whatever happens to one of them, to the database or to what they tell each other, every page ends on the same revision,
// no picture goes back, and no feed has a gap.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../server/src/graphql/ids.ts';
import { Api } from '../meeting/api.ts';
import { Herd } from './herd.ts';
import { type Instances, startInstances, town } from './instances.ts';
import { type SteadyWriter, writeSteadily } from './steady-writer.ts';

const pictures = 900;
const feeds = 100;
const writeEveryMs = 150;

let instances: Instances;
let herd: Herd;
let writers: SteadyWriter[] = [];

beforeAll(async () => {
  instances = await startInstances(3, 3);
  herd = new Herd({ visit: { urls: instances.urls, token: instances.leader, town }, pictures, feeds });
  await herd.untilAllRight(await instances.position());
});
afterAll(async () => {
  await stopWriting();
  await herd?.end();
  await instances?.end();
});

/** Every instance has a desk of its own, where claims are made and withdrawn. */
function startWriting(): void {
  writers = instances.urls.map((url, index) => {
    const id = (type: string) => toGlobalId(type, town, `d${index}`);
    return writeSteadily(new Api(url, instances.coordinator), id('Unit'), id('Project'), writeEveryMs);
  });
}

/** Waits until so many more writes are in the database. */
async function untilWritten(more: number): Promise<void> {
  const { revision } = await instances.position();
  while ((await instances.position()).revision < revision + more) await sleep(50);
}

async function stopWriting(): Promise<void> {
  await Promise.all(writers.map((writer) => writer.stop()));
  writers = [];
}

/** Each step starts, stops or waits for whole processes. */
const stepMs = 60_000;

/** With nothing written any more, everybody stands where the database stands, and nobody has been told anything wrong. */
async function expectAllAlike(what: string): Promise<void> {
  const stoppedAt = performance.now();
  await stopWriting();
  const position = await instances.position();
  await herd.untilAllRight(position);
  const { exact, complaints } = await herd.census(position);
  console.log(
    `${what}: all at ${position.epoch}.${position.revision}, ${Math.round(performance.now() - stoppedAt)} ms later`,
  );
  expect(complaints).toEqual([]);
  expect(exact).toBe(herd.size);
}

test('writes on every instance reach everybody', { timeout: stepMs }, async () => {
  startWriting();
  await untilWritten(20);
  await expectAllAlike('writes on all');
});

test('one instance dies, another does nothing for ten seconds', { timeout: stepMs }, async () => {
  startWriting();
  await Promise.all([
    instances.kill(0).then(() => instances.start(0)),
    (async () => {
      instances.freeze(1);
      await sleep(10_000);
      instances.thaw(1);
    })(),
  ]);
  await expectAllAlike('one killed, one frozen');
});

test('the database is restarted', { timeout: stepMs }, async () => {
  startWriting();
  await untilWritten(3);
  await instances.restartPostgres();
  await untilWritten(10);
  await expectAllAlike('database restarted');
});

test('the connections by which instances hear of each other are cut', { timeout: stepMs }, async () => {
  startWriting();
  await untilWritten(3);
  await instances.cutListeners();
  await untilWritten(10);
  await expectAllAlike('listeners cut');
});

test('an older state is restored from a backup: everybody starts afresh', { timeout: stepMs }, async () => {
  const before = await instances.position();
  await instances.restore();
  startWriting();
  await untilWritten(10);
  await expectAllAlike('restored');
  const after = await instances.position();
  expect(after.epoch).toBe(before.epoch + 1);
  expect(after.revision).toBeLessThan(before.revision);
});
