import { type ListedNeighbourhood, parseDivisions } from '../exchange/divisions.ts';
import type { AreaOfTown } from '../exchange/place-divisions.ts';
import type { ExampleTown } from './example-town.ts';
import { type AlliancesPlan, planAlliances } from './plan-alliances.ts';
import { type PlannedMicroGrid, planAreas, planHouseholds, planMicroGrids } from './plan-grids.ts';
import { planSeasons } from './plan-season.ts';
import { planSeries } from './plan-series.ts';
import { planTerritory, type TerritoryPlan } from './plan-territory.ts';
import { planUnits } from './plan-units.ts';
import type { Row, SeasonPlan } from './rows.ts';

/** All that an example town holds; the same in every run. */
export interface TownPlan {
  town: ExampleTown;
  openedOn: string;
  listed: ListedNeighbourhood[];
  areas: AreaOfTown[];
  /** Neighbourhood code → households. */
  households: Map<string, number>;
  microGrids: PlannedMicroGrid[];
  units: Row<'unit'>[];
  territory: TerritoryPlan;
  alliances: AlliancesPlan;
  seasons: SeasonPlan[];
}

export function planTown(town: ExampleTown, csv: string): TownPlan {
  const { code, name, territory: figures } = town;
  const openedOn = `${town.joined[0]?.[0]}-01-01`;
  const listed = parseDivisions(csv, code);
  const areas = planAreas(town, listed);
  const households = planHouseholds(town, listed);
  const microGrids = planMicroGrids(town, listed, households);
  const units = planUnits(town, listed);
  const grounded = { code, name, openedOn, areas, neighbourhoods: listed, microGrids, figures };
  // What stands today stands on units that are there today.
  const ground = { ...grounded, units: units.filter(({ left_on }) => left_on === null) };
  return {
    town,
    openedOn,
    listed,
    areas,
    households,
    microGrids,
    units,
    territory: planTerritory(ground, town.accountPrefix),
    alliances: planAlliances({ ...ground, units }, town.alliances),
    seasons: planSeasons(town, planSeries(town, listed), units, listed),
  };
}
