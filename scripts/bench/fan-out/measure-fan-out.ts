// One state to many followers: messages per second of server processor time, against a bare ws server that writes one
// prebuilt frame of the same size; how late they come; and what a follower costs in memory. The server has one core to
// itself, the followers have the other.

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toGlobalId } from '../../../server/src/graphql/ids.ts';
import { startChildServer } from '../child-server.ts';
import type { Comparison, Figure, Measured } from '../comparison.ts';
import { makeFurnishedTowns, meeting, townCodes } from '../furnished-towns.ts';
import { percentile } from '../percentile.ts';
import { onSqlite } from '../place.ts';
import { cpuSeconds, pin, residentKb } from '../process-cost.ts';
import type { Run } from '../run.ts';
import { startMeasuredServer } from '../server-process.ts';
import { claimNowAndThen } from './claim-now-and-then.ts';
import { followedQuery } from './followed.ts';
import type { FollowersReport } from './followers.ts';
import { type Followers, startFollowers } from './start-followers.ts';

const serverCore = 0;
const followersCore = 1;
const roundEveryMs = 100;
const rawFile = join(import.meta.dirname, 'raw-server.ts');

const sizes = {
  full: { followers: 1_000, many: 5_000, updates: 100 },
  short: { followers: 1_000, many: 1_000, updates: 40 },
};

/** Measures on the embedded engine: what is measured begins after the database. */
export async function measureFanOut({ rounds, isShort, progress }: Run): Promise<Measured> {
  const size = isShort ? sizes.short : sizes.full;
  const ours = { sharedIds: [] as number[], ownIds: [] as number[], whole: [] as number[] };
  const raw: number[] = [];
  const figures: Figure[] = [];
  let bytes = 0;
  await onSqlite(async (location) => {
    const [town = ''] = townCodes(1);
    const { coordinator, screen } = await makeFurnishedTowns(location, [town]);
    const server = await startMeasuredServer(location);
    await pin(server.pid, serverCore);
    const operation = {
      token: screen,
      query: followedQuery,
      variables: { meeting: toGlobalId('Meeting', town, meeting) },
    };
    const follow = (count: number, hasOwnIds: boolean) =>
      startFollowers({ url: server.url, count, operation: { ...operation, hasOwnIds } }, followersCore);
    const drive = () =>
      claimNowAndThen(
        { url: server.url, token: coordinator, town },
        { updates: size.updates, perSecond: 1_000 / roundEveryMs },
      );
    try {
      // 1. A warm-up, which does not count.
      await measured(await follow(size.followers, false), server.pid, drive);
      for (let round = 1; round <= rounds; round++) {
        // 2. What the claims and the answers cost by themselves: one follower. The same with many followers, whose frames can be shared, or not.
        const alone = await measured(await follow(1, false), server.pid, drive);
        const shared = await measured(await follow(size.followers, false), server.pid, drive);
        const own = await measured(await follow(size.followers, true), server.pid, drive);
        bytes = shared.report.bytes;
        ours.whole.push(shared.report.messages / shared.cpuS);
        ours.sharedIds.push(shared.report.messages / (shared.cpuS - alone.cpuS));
        ours.ownIds.push(own.report.messages / (own.cpuS - alone.cpuS));
        // 3. The bare server, with as many rounds.
        raw.push(await measureRaw(bytes, size.followers, size.updates));
        progress(
          `fan-out: round ${round} shared ids ${ours.sharedIds.at(-1)?.toFixed(0)}, own ids ${ours.ownIds.at(-1)?.toFixed(0)}, raw ${raw.at(-1)?.toFixed(0)} messages per CPU second`,
        );
      }
      // 4. Many more: how late they hear, and what each costs.
      const beforeKb = await residentKb(server.pid);
      const many = await follow(size.many, false);
      const perFollowerKb = ((await residentKb(server.pid)) - beforeKb) / size.many;
      const { report, accepted } = await measured(many, server.pid, drive);
      const lateMs = latenessMs(report, accepted);
      const among = `${size.many.toLocaleString('en')} followers`;
      figures.push(
        { path: `accepted → follower, ${among}, p50`, unit: 'ms', value: percentile(lateMs, 0.5), target: null },
        {
          path: `accepted → follower, ${among}, p99`,
          unit: 'ms',
          value: percentile(lateMs, 0.99),
          target: { atMost: 150 },
        },
        { path: `memory per follower, ${among}`, unit: 'KB', value: perFollowerKb, target: { atMost: 30 } },
      );
    } finally {
      await server.stop();
    }
  });
  const limit = { name: `raw ws, one frame of ${bytes} bytes`, figures: raw };
  const path = `fan-out to ${size.followers.toLocaleString('en')}`;
  const unit = '/CPU s';
  const comparisons: Comparison[] = [
    { path: `${path}, shared ids`, unit, ours: ours.sharedIds, limit, target: { atLeast: 0.75 } },
    { path: `${path}, own ids`, unit, ours: ours.ownIds, limit, target: { atLeast: 0.5 } },
    { path: `${path}, with the claims and answers themselves`, unit, ours: ours.whole, limit, target: null },
  ];
  return { comparisons, figures };
}

interface Cost {
  report: FollowersReport;
  cpuS: number;
  accepted: Map<number, number>;
}

/** What it costs the process to serve these followers while `drive` runs. They leave in the end. */
async function measured(followers: Followers, pid: number, drive: () => Promise<Map<number, number>>): Promise<Cost> {
  await followers.report();
  const before = await cpuSeconds(pid);
  const accepted = await drive();
  await wait(5 * roundEveryMs);
  const cpuS = (await cpuSeconds(pid)) - before;
  const report = await followers.report();
  await followers.leave();
  await wait(5 * roundEveryMs);
  return { report, cpuS, accepted };
}

/** Messages per second of processor time, of the bare server. */
async function measureRaw(bytes: number, count: number, updates: number): Promise<number> {
  const raw = await startChildServer(rawFile, [String(bytes)], serverCore);
  const pid = raw.child.pid as number;
  try {
    const followers = await startFollowers({ url: raw.url, count, operation: null }, followersCore);
    const { report, cpuS } = await measured(followers, pid, async () => {
      for (let update = 0; update < updates; update++) {
        raw.child.stdin?.write('\n');
        await wait(roundEveryMs);
      }
      return new Map();
    });
    return report.messages / cpuS;
  } finally {
    await raw.stop();
  }
}

function latenessMs({ arrivals }: FollowersReport, accepted: Map<number, number>): number[] {
  return arrivals.flatMap(([revision, at]) => {
    const acceptedAt = accepted.get(revision);
    return acceptedAt === undefined ? [] : [at - acceptedAt];
  });
}
