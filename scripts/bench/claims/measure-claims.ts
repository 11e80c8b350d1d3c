// Claims per second: 50 clients on projects with 3 slots, through the whole server against the same work in bare SQL.
import type { Comparison, Measured } from '../comparison.ts';
import { onPostgresql, onSqlite } from '../place.ts';
import type { Run } from '../run.ts';
import { type Location, startMeasuredServer } from '../server-process.ts';
import { projectsFor } from './attempts.ts';
import { bareOnPostgresql } from './bare-postgresql.ts';
import { bareOnSqlite } from './bare-sqlite.ts';
import { claimStatements } from './bare-statements.ts';
import { makeTowns } from './bench-town.ts';
import { type Claimer, playRound, type Round } from './claimer.ts';
import { overGraphql } from './over-graphql.ts';
import { openPool } from './pg-pool.ts';
import { verifyTown } from './verify.ts';

export interface ClaimsRun {
  clients: number;
  rounds: number;
  attemptsPerRound: number;
  warmUpAttempts: number;
}

const runs = {
  full: { clients: 50, rounds: 5, attemptsPerRound: 3_000, warmUpAttempts: 1_000 },
  short: { clients: 50, rounds: 1, attemptsPerRound: 600, warmUpAttempts: 300 },
} as const satisfies { [name: string]: ClaimsRun };

export interface EngineClaims {
  whole: Round[];
  bare: Round[];
}

const towns = { whole: '310000001', bare: '310000002' };

/** Measures both engines, one after the other. Fails when a database does not hold what was accepted. */
export async function measureClaims({ isShort, progress }: Run): Promise<Measured> {
  const run = isShort ? runs.short : runs.full;
  const comparisons: Comparison[] = [];
  for (const on of [onSqlite, onPostgresql]) {
    const comparison = await on(async (location, engine) => {
      const { whole, bare } = await measureEngine(location, run, (line) => progress(`claims on ${engine}: ${line}`));
      return {
        path: `claims of ${run.clients} clients, ${engine}`,
        unit: 'accepted/s',
        ours: whole.map(acceptedPerSecond),
        limit: { name: 'bare SQL', figures: bare.map(acceptedPerSecond) },
        target: 'url' in location ? { atLeast: 0.6 } : null,
      };
    });
    comparisons.push(comparison);
  }
  return { comparisons, figures: [] };
}

/** Measures one engine, in an empty database of its own. Fails when it does not hold what was accepted. */
export async function measureEngine(
  location: Location,
  run: ClaimsRun,
  progress: (line: string) => void,
): Promise<EngineClaims> {
  // 1. Two towns alike, one for each way of claiming.
  const attempts = run.warmUpAttempts + run.rounds * run.attemptsPerRound;
  const tokens = await makeTowns(location, Object.values(towns), projectsFor(attempts));
  if ('url' in location) await analyse(location.url);

  // 2. The server in a process of its own, and the bare statements in this one.
  const server = await startMeasuredServer(location);
  const statementsOf = await claimStatements(location, towns.bare);
  const claimers = {
    whole: overGraphql(server.url, towns.whole, tokens.get(towns.whole) as string, run.clients),
    bare:
      'url' in location ? bareOnPostgresql(location.url, statementsOf) : bareOnSqlite(location.folder, statementsOf),
  };
  try {
    // 3. Rounds of each in turn, the first place changing hands; the warm-up does not count.
    const rounds = await playInTurn(claimers, run, progress);
    // 4. What was accepted is there.
    for (const way of ['whole', 'bare'] as const) {
      const accepted = rounds[way].reduce((sum, round) => sum + round.accepted, 0);
      await verifyTown(location, towns[way], accepted);
    }
    return { whole: rounds.whole.slice(1), bare: rounds.bare.slice(1) };
  } finally {
    await Promise.all([claimers.whole.end(), claimers.bare.end()]);
    await server.stop();
  }
}

async function playInTurn(
  claimers: { whole: Claimer; bare: Claimer },
  { clients, rounds, attemptsPerRound, warmUpAttempts }: ClaimsRun,
  progress: (line: string) => void,
): Promise<{ whole: Round[]; bare: Round[] }> {
  const played = { whole: [] as Round[], bare: [] as Round[] };
  for (let round = 0; round <= rounds; round++) {
    const isWarmUp = round === 0;
    const first = isWarmUp ? 0 : warmUpAttempts + (round - 1) * attemptsPerRound;
    for (const way of round % 2 === 0 ? (['whole', 'bare'] as const) : (['bare', 'whole'] as const)) {
      const result = await playRound(claimers[way], clients, first, isWarmUp ? warmUpAttempts : attemptsPerRound);
      played[way].push(result);
      progress(
        `${isWarmUp ? 'warm-up' : `round ${round}`} ${way} ${(result.accepted / result.seconds).toFixed(0)} accepted/s`,
      );
    }
  }
  return played;
}

function acceptedPerSecond({ accepted, seconds }: Round): number {
  return accepted / seconds;
}

/** The planner knows the towns' sizes, as it does some minutes into real use. */
async function analyse(url: string): Promise<void> {
  const pool = openPool(url, 1);
  await pool.query('vacuum analyze').finally(() => pool.end());
}
