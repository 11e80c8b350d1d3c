import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTownNames } from './divisions.ts';

// From `src/exchange` as from `dist/exchange`, the package's root is two up.
const folder = join(import.meta.dirname, '../../example-data/divisions');

/** Where a division list that ships with the server is. */
export function divisionsFile(name: string): string {
  return join(folder, name);
}

/** Town code → name, by the list of towns that ships with the server. */
export async function shippedTownNames(): Promise<Map<string, string>> {
  return parseTownNames(await readFile(divisionsFile('shanghai-towns.csv'), 'utf8'));
}
