// npm run import -- divisions <town code> <csv>: adds the neighbourhoods of a public division list to a town, and
// creates the town where there is none. Works beside the running server. Ends with 2 when the input is at fault.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../server/src/clock.ts';
import { readConfig } from '../server/src/config.ts';
import { Database } from '../server/src/database/database.ts';
import { entities } from '../server/src/entities.ts';
import { parseDivisions } from '../server/src/exchange/divisions.ts';
import { DivisionsError } from '../server/src/exchange/divisions-error.ts';
import { type DivisionsImported, importDivisions } from '../server/src/exchange/import-divisions.ts';
import { shippedTownName } from '../server/src/exchange/shipped-divisions.ts';
import { decodeText } from '../server/src/exchange/text-encoding.ts';
import { Ledger } from '../server/src/ledger/ledger.ts';
import { foundTown } from '../server/src/towns/found-town.ts';

const usage = 'usage: npm run import -- divisions <town code> <csv> [--name 镇名] [--area-label 片区]';

class InputError extends Error {}

interface Arguments {
  town: string;
  file: string;
  name: string | undefined;
  areaLabel: string;
}

function readArguments(): Arguments {
  const options = { name: { type: 'string' }, 'area-label': { type: 'string' } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${usage}`);
  }
  const [what, town, file, ...rest] = parsed.positionals;
  if (what !== 'divisions' || !town || !file || rest.length > 0) throw new InputError(usage);
  const { name, 'area-label': areaLabel = '片区' } = parsed.values;
  for (const [option, value] of Object.entries({ name, 'area-label': areaLabel })) {
    if (value?.trim() === '')
      throw new InputError(`field "--${option}": it is empty. Give it a value or leave it out.`);
  }
  return { town, file, name, areaLabel };
}

async function readList(file: string): Promise<string> {
  // npm starts a script in the project's folder and leaves the caller's in INIT_CWD.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    throw new InputError(`field "csv": ${(error as Error).message}. Give the path of a CSV file that can be read.`);
  }
}

function databaseLocation(): { url: string } | { folder: string } {
  try {
    return readConfig(process.env).location;
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

async function nameOf(database: Database, { town, name }: Arguments): Promise<string> {
  const existing = await database.reader.selectFrom('town').select('name').where('code', '=', town).executeTakeFirst();
  if (existing && name && existing.name !== name)
    console.log(`${town} is there already and keeps its name, ${existing.name}.`);
  const found = existing?.name ?? name ?? (await shippedTownName(town));
  if (!found) throw new InputError(`field "name": the name of ${town} is not known. Give it with --name.`);
  return found;
}

function tell(name: string, imported: DivisionsImported): void {
  const { status, listed, added, revision, vanished, renamed } = imported;
  console.log(
    status === 'imported'
      ? `${name}: ${added} of ${listed} neighbourhoods added, revision ${revision}.`
      : `${name}: all ${listed} neighbourhoods are there already; nothing was changed (revision ${revision}).`,
  );
  if (vanished.length > 0) console.log(`Not in the list, left open: ${vanished.map(told).join(', ')}`);
  if (renamed.length > 0) {
    const lines = renamed.map((one) => `${told(one)} (listed as ${one.listedName})`);
    console.log(`Listed under another name, left as they are: ${lines.join(', ')}`);
  }
}

function told({ code, name }: { code: string; name: string }): string {
  return `${code} ${name}`;
}

async function main(): Promise<void> {
  const given = readArguments();
  const { town, file, areaLabel } = given;
  const csv = await readList(file);
  parseDivisions(csv, town);
  const database = await Database.open({ location: databaseLocation(), entities });
  try {
    await database.migrate();
    const name = await nameOf(database, given);
    await foundTown(database, { code: town, name, areaLabel, isExample: false, at: systemClock().toISOString() });
    const actor = { id: 'import', role: 'OPERATOR' };
    tell(name, await importDivisions(database, new Ledger(database, systemClock), { town, csv, actor }));
  } finally {
    await database.close();
  }
}

main().catch((error) => {
  const isInput = error instanceof InputError || error instanceof DivisionsError;
  console.error(isInput ? error.message : error);
  process.exitCode = isInput ? 2 : 1;
});
