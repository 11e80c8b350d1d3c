// npm run import -- divisions <code> <csv>: adds the neighbourhoods of a public division list to a town, or to every
// town of a district, city or province, and creates the towns that are not there. Works beside the running server.
// Ends with 2 when the input is at fault, with 130 when it was interrupted: run it again to go on.
import { systemClock } from '../server/src/clock.ts';
import { readConfig } from '../server/src/config.ts';
import { Database } from '../server/src/database/database.ts';
import { entities } from '../server/src/entities.ts';
import { DivisionsError } from '../server/src/exchange/divisions-error.ts';
import { Ledger } from '../server/src/ledger/ledger.ts';
import { InputError, readArguments } from './import/arguments.ts';
import { furnishTowns } from './import/furnish-towns.ts';
import { importTown } from './import/import-town.ts';
import { importTowns } from './import/import-towns.ts';
import { readTownLists } from './import/town-lists.ts';

function databaseLocation(): { url: string } | { folder: string } {
  try {
    return readConfig(process.env).location;
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  const towns = await readTownLists(given);
  const database = await Database.open({ location: databaseLocation(), entities });
  try {
    await database.migrate();
    const place = { database, ledger: new Ledger(database, systemClock), areaLabel: given.areaLabel };
    if (given.isFurnishing) await furnishTowns(place, towns);
    else if (given.code.length === 9) await importTown(place, towns);
    else await importTowns(place, towns);
  } finally {
    await database.close();
  }
}

main().catch((error) => {
  const isInput = error instanceof InputError || error instanceof DivisionsError;
  console.error(isInput ? error.message : error);
  process.exitCode = isInput ? 2 : 1;
});
