import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ListedNeighbourhood, parseDivisionsWithin, parseTownNames } from '../../server/src/exchange/divisions.ts';
import { shippedTownNames } from '../../server/src/exchange/shipped-divisions.ts';
import { decodeText } from '../../server/src/exchange/text-encoding.ts';
import { type Arguments, InputError } from './arguments.ts';

/** A town that a list has, with its neighbourhoods; the name is undefined when no list of towns has it. */
export interface ListedTown {
  code: string;
  name: string | undefined;
  listed: ListedNeighbourhood[];
}

/** The towns that the caller means, with their neighbourhoods. Throws `InputError` or `DivisionsError`. */
export async function readTownLists({ code, file, name, towns }: Arguments): Promise<ListedTown[]> {
  const lists = parseDivisionsWithin(await readList(file, 'csv'), code);
  const names = towns ? parseTownNames(await readList(towns, '--towns')) : await shippedTownNames();
  return [...lists].map(([town, listed]) => ({ code: town, name: name ?? names.get(town), listed }));
}

async function readList(file: string, field: string): Promise<string> {
  // npm starts a script in the project's folder and leaves the caller's in INIT_CWD.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    throw new InputError(
      `field "${field}": ${(error as Error).message}. Give the path of a CSV file that can be read.`,
    );
  }
}
