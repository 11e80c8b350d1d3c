import { type ListedNeighbourhood, parseDivisions } from '../exchange/divisions.ts';
import type { AreaOfTown } from '../exchange/place-divisions.ts';
import type { ExampleTown } from './example-town.ts';
import { type PlannedMicroGrid, planAreas, planHouseholds, planMicroGrids } from './plan-grids.ts';
import { planSeasons } from './plan-season.ts';
import { planSeries } from './plan-series.ts';
import { planUnits } from './plan-units.ts';
import type { Row, SeasonPlan } from './rows.ts';

/** All that an example town holds; the same in every run. */
export interface TownPlan {
  town: ExampleTown;
  csv: string;
  listed: ListedNeighbourhood[];
  areas: AreaOfTown[];
  /** Neighbourhood code → households. */
  households: Map<string, number>;
  microGrids: PlannedMicroGrid[];
  units: Row<'unit'>[];
  seasons: SeasonPlan[];
}

export function planTown(town: ExampleTown, csv: string): TownPlan {
  const listed = parseDivisions(csv, town.code);
  const households = planHouseholds(town, listed);
  const units = planUnits(town, listed);
  return {
    town,
    csv,
    listed,
    areas: planAreas(town, listed),
    households,
    microGrids: planMicroGrids(town, listed, households),
    units,
    seasons: planSeasons(town, planSeries(town, listed), units),
  };
}
