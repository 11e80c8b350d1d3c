// A thousand pages whose server dies and is started again: all are right soon, and their coming back does not keep the
// new server busy for long.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type Hall, openHall, town } from '../browser/hall.ts';
import { longestAboveMs, sampleCpu } from './cpu.ts';
import { Herd } from './herd.ts';
import { writeSteadily } from './steady-writer.ts';

const followers = 1_000;
const rightWithinMs = 10_000;
const busyAtMostMs = 5_000;

async function claimable({ api }: Hall): Promise<{ project: string; unit: string }> {
  const { projects, units } = await api.ask<{ projects: Ids; units: Ids }>(
    `query ($town: TownCode!) {
      projects(town: $town, first: 1, adopted: false, stage: [OFFERED]) { nodes { id } }
      units(town: $town, first: 1, claiming: false) { nodes { id } } }`,
    { town },
  );
  return { project: projects.nodes[0]?.id as string, unit: units.nodes[0]?.id as string };
}

interface Ids {
  nodes: { id: string }[];
}

test('a herd comes back without trampling', { timeout: 120_000 }, async () => {
  const hall = await openHall();
  onTestFinished(hall.end);
  const { project, unit } = await claimable(hall);
  const token = new URLSearchParams(new URL(hall.wall).hash.slice(1)).get('token') as string;
  const herd = new Herd({ visit: { urls: [hall.url], token, town }, pictures: followers, feeds: 0 });
  onTestFinished(() => herd.end());
  const writer = writeSteadily(hall.api, unit, project, 100);
  onTestFinished(() => writer.stop());

  /** Waits until all of them hold what was written last at this moment. */
  async function allRight(sinceMs: number): Promise<number> {
    await herd.untilAllRight({ epoch: 1, revision: writer.revision() });
    return performance.now() - sinceMs;
  }

  await allRight(performance.now());
  const stopSteady = sampleCpu(hall.pid, 250);
  await sleep(4_000);
  const steady = mean((await stopSteady()).map(({ share }) => share));

  const killedAtMs = performance.now();
  await hall.kill();
  const stopSampling = sampleCpu(hall.pid, 250);
  await hall.start();
  const listeningAtMs = performance.now();
  const wanted = writer.revision();
  while (writer.revision() === wanted) await sleep(20);
  const rightAfterMs = await allRight(listeningAtMs);
  const rightSinceKillMs = performance.now() - killedAtMs;
  await sleep(Math.max(0, rightWithinMs - rightAfterMs));
  const samples = await stopSampling();
  // What the server does before it listens is its own work, not the herd's; it is printed all the same.
  const busyMs = longestAboveMs(
    samples.filter(({ atMs }) => atMs > listeningAtMs),
    2 * steady,
  );
  console.log(
    `${followers} followers: steady ${percent(steady)} of a processor; all right ${Math.round(rightAfterMs)} ms after the server ` +
      `listened, ${Math.round(rightSinceKillMs)} ms after it was killed; above twice its steady share for ${Math.round(busyMs)} ms (with its start ${Math.round(longestAboveMs(samples, 2 * steady))} ms)\n` +
      samples.map(({ atMs, share }) => `${Math.round(atMs - killedAtMs)}:${percent(share)}`).join(' '),
  );
  expect(rightAfterMs).toBeLessThan(rightWithinMs);
  expect(busyMs).toBeLessThanOrEqual(busyAtMostMs);
});

const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const percent = (share: number) => `${Math.round(share * 100)}%`;
