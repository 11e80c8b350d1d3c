import { type Config, isLoopback } from '../config.ts';
import type { Services } from '../graphql/context.ts';
import { screenLifetimeMs } from '../identity/sessions.ts';

/** An example town that is there, with a fresh token for its wall. */
export interface ReadyExample {
  town: string;
  name: string;
  prefix: string;
  screenToken: string;
}

/**
 * Loads the example towns if this server has or wants them, and lets their walls in. Whether it has them is remembered
 * in the database: a load that was interrupted goes on, whatever the host is by then, unless EXAMPLE says off.
 */
export async function prepareExample({ database, ledger, sessions, clock }: Services, config: Config) {
  const towns = await database.reader.selectFrom('town').select(['code', 'is_example']).execute();
  const isWanted =
    config.example ?? (towns.length === 0 ? isLoopback(config.host) : towns.some((town) => Boolean(town.is_example)));
  if (!isWanted) return [];
  // Only now: it brings a dictionary of pronunciations with it, which a server of real towns need not hold.
  const { exampleTowns, loadExampleTowns } = await import('./load.ts');
  await loadExampleTowns({ database, ledger, clock, progress: printProgress });
  return Promise.all(
    exampleTowns.map(async ({ code, name, accountPrefix }): Promise<ReadyExample> => {
      const account = await database.reader
        .selectFrom('account')
        .select('id')
        .where('town_code', '=', code)
        .where('role', '=', 'SCREEN')
        .executeTakeFirstOrThrow();
      const screenToken = await sessions.start(code, account.id, screenLifetimeMs);
      return { town: code, name, prefix: accountPrefix, screenToken };
    }),
  );
}

function printProgress(step: string, done: number, total: number): void {
  if (process.stdout.isTTY)
    process.stdout.write(`\r\u001b[K示例数据 ${done}/${total} ${step}${done === total ? '\n' : ''}`);
  else console.log(`示例数据 ${done}/${total} ${step}`);
}
