import { parseArgs } from 'node:util';

const usage = `usage: npm run import -- divisions <code> <csv> [options]
  <code>               a town’s division code (9 digits), or the beginning of many: 310116 a district, 31 a province
  --name 镇名          the name of a town that is in no list of towns
  --towns csv          a list of towns with their names (columns code, name); Shanghai’s is known
  --area-label 片区    what the towns call their areas
  --furnish            fill the towns with generated grids, organisations, posts and stations, as example data`;

/** What the caller gave is at fault; the message says what and how to mend it. */
export class InputError extends Error {}

export interface Arguments {
  /** A division code of 2, 4, 6 or 9 digits. */
  code: string;
  file: string;
  name: string | undefined;
  towns: string | undefined;
  areaLabel: string;
  isFurnishing: boolean;
}

/** Reads the command line. Throws `InputError`. */
export function readArguments(argv: readonly string[]): Arguments {
  const options = {
    name: { type: 'string' },
    towns: { type: 'string' },
    'area-label': { type: 'string' },
    furnish: { type: 'boolean' },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${usage}`);
  }
  const [what, code, file, ...rest] = parsed.positionals;
  if (what !== 'divisions' || !code || !file || rest.length > 0) throw new InputError(usage);
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(code)) {
    const remedy = 'Give a town’s 9 digits, or the first 2, 4 or 6 of many.';
    throw new InputError(`field "code": “${code}” is no division code. ${remedy}`);
  }
  const { name, towns, 'area-label': areaLabel = '片区', furnish: isFurnishing = false } = parsed.values;
  for (const [option, value] of Object.entries({ name, towns, 'area-label': areaLabel })) {
    if (value?.trim() === '')
      throw new InputError(`field "--${option}": it is empty. Give it a value or leave it out.`);
  }
  if (name && code.length < 9) {
    throw new InputError('field "--name": it is for one town. Give many their names with --towns.');
  }
  return { code, file, name, towns, areaLabel, isFurnishing };
}
