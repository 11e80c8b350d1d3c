// Reads the public lists of statistical division codes. Pure: knows neither the database nor what is in it.
import type { NeighbourhoodKind } from '../territory/grids/grid.entity.ts';
import { readRows } from './division-rows.ts';
import { DivisionsError } from './divisions-error.ts';

/** A neighbourhood as a division list has it. */
export interface ListedNeighbourhood {
  code: string;
  name: string;
  kind: NeighbourhoodKind;
}

const townDigits = 9;

const committee = {
  village: /(?:村民委员会|村委员会|村委会)$/,
  residential: /(?:居民委员会|居委会)$/,
};

/** The neighbourhoods of one town, in the list's order; its other towns are passed over. Throws `DivisionsError`. */
export function parseDivisions(csv: string, town: string): ListedNeighbourhood[] {
  checkTownCode(town);
  return parseDivisionsWithin(csv, town).get(town) ?? [];
}

/**
 * The neighbourhoods of every town whose code begins with `within` (a province's 2 digits, a district's 6, a town's 9 …), by
 * town code, towns and neighbourhoods in the list's order. Never empty. Throws `DivisionsError`.
 */
export function parseDivisionsWithin(csv: string, within: string): Map<string, ListedNeighbourhood[]> {
  const rows = readRows(csv, ['code', 'name'], ['streetCode']);
  const lineOf = new Map<string, number>();
  const listed = new Map<string, ListedNeighbourhood[]>();
  for (const { line, values } of rows) {
    const { code, name, streetCode } = values;
    if (!/^\d{12}$/.test(code)) {
      const remedy =
        'A neighbourhood has a code of 12 digits; format the column as text before saving the list as CSV.';
      throw new DivisionsError('bad-code', line, 'code', `“${code}”`, remedy);
    }
    const town = code.slice(0, townDigits);
    if (streetCode !== '' && streetCode !== town && [town, streetCode].some((one) => one.startsWith(within))) {
      const remedy = 'A neighbourhood’s code begins with its town’s; correct one of the two.';
      throw new DivisionsError('contradiction', line, 'streetCode', `“${streetCode}” beside the code ${code}`, remedy);
    }
    if (!town.startsWith(within)) continue;
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
    const ofTown = listed.get(town);
    if (ofTown) ofTown.push(neighbourhood);
    else listed.set(town, [neighbourhood]);
  }
  if (listed.size === 0) {
    const remedy = 'Check the code, or take the list that has it.';
    throw new DivisionsError('no-rows', null, 'code', `none of ${rows.length} rows begins with ${within}`, remedy);
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

/** Town code → name, as a list of towns has them. Throws `DivisionsError`. */
export function parseTownNames(csv: string): Map<string, string> {
  return new Map(readRows(csv, ['code', 'name']).map(({ values: { code, name } }) => [code, name]));
}

function checkTownCode(town: string): void {
  if (new RegExp(`^\\d{${townDigits}}$`).test(town)) return;
  const remedy = 'Give the town’s statistical division code of 9 digits, for instance 310116101.';
  throw new DivisionsError('town-code', null, 'town code', `“${town}”`, remedy);
}
