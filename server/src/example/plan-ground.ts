import type { ListedNeighbourhood } from '../exchange/divisions.ts';
import type { AreaOfTown } from '../exchange/place-divisions.ts';
import type { PlannedMicroGrid } from './plan-grids.ts';
import type { Row } from './rows.ts';
import type { TerritoryFigures } from './territory-figures.ts';

/** What a town's organisations, posts, stations and pairings are planned upon. */
export interface Ground {
  code: string;
  name: string;
  openedOn: string;
  areas: readonly AreaOfTown[];
  neighbourhoods: readonly ListedNeighbourhood[];
  microGrids: readonly PlannedMicroGrid[];
  units: readonly Row<'unit'>[];
  figures: TerritoryFigures;
}

/** The key of a planned micro-grid: its neighbourhood's code and its place there. */
export function microGridId({ neighbourhood, position }: PlannedMicroGrid): string {
  return `${neighbourhood}-${String(position).padStart(2, '0')}`;
}

/** The code of a neighbourhood by its name. Fails when the town has none of that name. */
export function codeOf({ name: town, neighbourhoods }: Ground, name: string): string {
  const found = neighbourhoods.find((one) => one.name === name);
  if (!found) throw new Error(`${town} has no neighbourhood ${name}`);
  return found.code;
}

/** The key of a unit by its name. Fails when the town has none of that name. */
export function unitIdOf({ name: town, units }: Ground, name: string): string {
  const found = units.find((one) => one.name === name);
  if (!found) throw new Error(`${town} has no unit ${name}`);
  return found.id;
}
