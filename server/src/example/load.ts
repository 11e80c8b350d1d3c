import { readFile } from 'node:fs/promises';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { divisionsFile } from '../exchange/shipped-divisions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { foundTown } from '../towns/found-town.ts';
import type { ExampleTown } from './example-town.ts';
import { kangqiao } from './kangqiao.ts';
import { type Step, stepsOf } from './load-town.ts';
import { planTown } from './plan-town.ts';
import { zhujing } from './zhujing.ts';

export const exampleTowns: readonly ExampleTown[] = [zhujing, kangqiao];

export interface ExampleLoading {
  database: Database;
  ledger: Ledger;
  clock: Clock;
  /** Told after each step that is done; the step's name is in Chinese. What it throws ends the loading. */
  progress?: (step: string, done: number, total: number) => void;
}

/**
 * Fills the example towns. Interrupted anywhere and called again, it goes on where it was; when all is there, it changes
 * nothing. A town that was founded in earnest under one of their codes is left alone.
 */
export async function loadExampleTowns({ database, ledger, clock, progress }: ExampleLoading): Promise<void> {
  for (const { code, name, areaLabel } of exampleTowns) {
    await foundTown(database, { code, name, areaLabel, isExample: true, at: clock().toISOString() });
  }
  const steps: Step[] = [];
  for (const town of await withoutRealOnes(database, exampleTowns)) {
    const csv = await readFile(divisionsFile(town.list), 'utf8');
    steps.push(...stepsOf(database, ledger, planTown(town, csv)));
  }
  for (const [index, { name, run }] of steps.entries()) {
    await run();
    progress?.(name, index + 1, steps.length);
  }
}

async function withoutRealOnes(database: Database, towns: readonly ExampleTown[]): Promise<ExampleTown[]> {
  const founded = await database.reader.selectFrom('town').select(['code', 'is_example']).execute();
  const examples = new Set(founded.filter(({ is_example }) => is_example).map(({ code }) => code));
  return towns.filter(({ code }) => examples.has(code));
}
