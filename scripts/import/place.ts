import { systemClock } from '../../server/src/clock.ts';
import type { Database } from '../../server/src/database/database.ts';
import type { Ledger } from '../../server/src/ledger/ledger.ts';
import { foundTown } from '../../server/src/towns/found-town.ts';
import { InputError } from './arguments.ts';
import type { ListedTown } from './town-lists.ts';

/** Where towns are imported into. */
export interface Place {
  database: Database;
  ledger: Ledger;
  areaLabel: string;
}

export const actor = { id: 'import', role: 'OPERATOR' };

/** Creates the town unless it is there, and tells its name and whether it is an example. Throws `InputError`. */
export async function townIn(
  { database, areaLabel }: Place,
  { code, name }: ListedTown,
  isExample: boolean,
): Promise<{ name: string; isExample: boolean }> {
  const find = () =>
    database.reader.selectFrom('town').select(['name', 'is_example']).where('code', '=', code).executeTakeFirst();
  const there = await find();
  if (there) return { name: there.name, isExample: Boolean(there.is_example) };
  if (!name) {
    throw new InputError(
      `field "name": the name of ${code} is not known. Give it with --name, or a list with --towns.`,
    );
  }
  await foundTown(database, { code, name, areaLabel, isExample, at: systemClock().toISOString() });
  return { name, isExample };
}
