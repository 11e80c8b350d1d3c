import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { townNameIn } from './divisions.ts';

// From `src/exchange` as from `dist/exchange`, the package's root is two up.
const folder = join(import.meta.dirname, '../../example-data/divisions');

/** Where a division list that ships with the server is. */
export function divisionsFile(name: string): string {
  return join(folder, name);
}

/** The name of a town by the lists that ship with the server, or undefined where they don't have it. */
export async function shippedTownName(town: string): Promise<string | undefined> {
  return townNameIn(await readFile(divisionsFile('shanghai-towns.csv'), 'utf8'), town);
}
