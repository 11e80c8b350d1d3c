// Reads the public lists of statistical division codes. Pure: knows neither the database nor what is in it.
import type { NeighbourhoodKind } from '../territory/grid.entity.ts';
import { readRows } from './division-rows.ts';
import { DivisionsError } from './divisions-error.ts';

/** A neighbourhood as a division list has it. */
export interface ListedNeighbourhood {
  code: string;
  name: string;
  kind: NeighbourhoodKind;
}

const committee = {
  village: /(?:村民委员会|村委员会|村委会)$/,
  residential: /(?:居民委员会|居委会)$/,
};

/** The neighbourhoods of one town, in the list's order; its other towns are passed over. Throws `DivisionsError`. */
export function parseDivisions(csv: string, town: string): ListedNeighbourhood[] {
  checkTownCode(town);
  const rows = readRows(csv, ['code', 'name'], ['streetCode']);
  const lineOf = new Map<string, number>();
  const listed: ListedNeighbourhood[] = [];
  for (const { line, values } of rows) {
    const { code, name, streetCode } = values;
    if (!/^\d{12}$/.test(code)) {
      const remedy =
        'A neighbourhood has a code of 12 digits; format the column as text before saving the list as CSV.';
      throw new DivisionsError('bad-code', line, 'code', `“${code}”`, remedy);
    }
    const isOurs = code.startsWith(town);
    if (streetCode !== '' && (streetCode === town) !== isOurs) {
      const remedy = 'A neighbourhood’s code begins with its town’s; correct one of the two.';
      throw new DivisionsError('contradiction', line, 'streetCode', `“${streetCode}” beside the code ${code}`, remedy);
    }
    if (!isOurs) continue;
    const earlier = lineOf.get(code);
    if (earlier !== undefined) {
      const remedy = `Line ${earlier} has it already; leave one of the two out.`;
      throw new DivisionsError('duplicate-code', line, 'code', code, remedy);
    }
    lineOf.set(code, line);
    const neighbourhood = { code, ...readName(name) };
    if (neighbourhood.name === '') {
      throw new DivisionsError('no-name', line, 'name', `“${name}”`, 'Give the neighbourhood a name.');
    }
    listed.push(neighbourhood);
  }
  if (listed.length === 0) {
    const remedy = 'Check the town code, or take the list that has this town.';
    throw new DivisionsError('no-rows', null, 'code', `none of ${rows.length} rows begins with ${town}`, remedy);
  }
  return listed;
}

/**
 * The display name and kind from the list's name: what follows the place's own name is dropped, but a village stays
 * one by name (民主村村委会 and 民主村委会 → 民主村, 东林居委会 → 东林).
 */
export function readName(listName: string): { name: string; kind: NeighbourhoodKind } {
  if (!committee.village.test(listName)) {
    return { name: listName.replace(committee.residential, ''), kind: 'RESIDENTIAL' };
  }
  const name = listName.replace(committee.village, '');
  return { name: name === '' || /(?:村|社区)$/.test(name) ? name : `${name}村`, kind: 'VILLAGE' };
}

/** The name of a town in a list of towns, or undefined where the list doesn't have it. Throws `DivisionsError`. */
export function townNameIn(csv: string, town: string): string | undefined {
  checkTownCode(town);
  return readRows(csv, ['code', 'name']).find(({ values }) => values.code === town)?.values.name;
}

function checkTownCode(town: string): void {
  if (/^\d{9}$/.test(town)) return;
  const remedy = 'Give the town’s statistical division code of 9 digits, for instance 310116101.';
  throw new DivisionsError('town-code', null, 'town code', `“${town}”`, remedy);
}
