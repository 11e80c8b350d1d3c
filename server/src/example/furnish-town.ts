import type { Database } from '../database/database.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { ListedNeighbourhood } from '../exchange/divisions.ts';
import { importDivisions } from '../exchange/import-divisions.ts';
import type { AreaOfTown } from '../exchange/place-divisions.ts';
import type { Ledger, Writing } from '../ledger/ledger.ts';
import { Random } from '../random.ts';
import { enterpriseNames } from './enterprise-names.ts';
import { type PlannedMicroGrid, planMicroGrids } from './plan-grids.ts';
import { planTerritory } from './plan-territory.ts';
import { planUnits } from './plan-units.ts';
import type { TerritoryFigures } from './territory-figures.ts';
import { writeMicroGrids } from './write-micro-grids.ts';
import { writeTerritory } from './write-territory.ts';

/** A town that exists, is an example, and of which only the neighbourhoods are known. */
export interface BareTown {
  code: string;
  name: string;
  listed: readonly ListedNeighbourhood[];
}

export interface Furnished {
  neighbourhoods: number;
  microGrids: number;
  organisations: number;
  posts: number;
}

const actor = { id: 'example', role: 'OPERATOR' };
const openedOn = '2019-01-01';
const areasPerTown = 6;
const unitsPerTown = 40;
/** 康桥镇's, which is what the density of everything else is taken from too. */
const microGridsPerTown = 251;

/**
 * Fills a town with generated micro-grids, organisations, posts, stations and pairings, as densely as 康桥镇 has them.
 * The same for a town in every run; done again, it changes nothing.
 */
export async function furnishTown(database: Database, ledger: Ledger, town: BareTown): Promise<Furnished> {
  const { code, name, listed } = town;
  const areas = planAreas(listed);
  await importDivisions(database, ledger, { town: code, listed, areas, actor, key: 'furnish-divisions', openedOn });
  const request = { town: code, actor, mutation: 'furnishTown', key: 'furnish-territory', input: { code } };
  const written = await ledger.write<Furnished, never>(request, async (writing) => {
    const { facts, kind } = await writeAll(writing, town, areas);
    return { record: { kind, subject: { type: 'Town', id: code }, facts: { ...facts }, outcome: facts } };
  });
  if (!('outcome' in written)) throw new Error(`${name} (${code}) could not be furnished: ${written.status}`);
  return written.outcome;
}

async function writeAll(writing: Writing, { code, name, listed }: BareTown, areas: AreaOfTown[]) {
  const random = new Random(`${code}:households`);
  const households = new Map(listed.map((one) => [one.code, random.whole(600, 2_600)]));
  const count = Math.max(microGridsPerTown, listed.length);
  const microGrids = planMicroGrids({ name: code, microGrids: count }, listed, households);
  const units = planUnits(
    {
      code,
      name: code,
      units: enterpriseNames(code, unitsPerTown).map((one) => ({ name: one, kind: 'PRIVATE_ENTERPRISE' as const })),
      joined: [[2019, unitsPerTown]],
      known: [],
    },
    listed,
  );
  const figures = figuresOf(code, listed, microGrids);
  const ground = { code, name, openedOn, areas, neighbourhoods: listed, microGrids, units, figures };
  const plan = planTerritory(ground, code);
  await writeMicroGrids(writing, households, microGrids);
  await insertRows(writing.sql, 'unit', units);
  const { kind } = await writeTerritory(writing, plan);
  const facts = {
    neighbourhoods: listed.length,
    microGrids: microGrids.length,
    organisations: plan.organisations.length,
    posts: plan.posts.length,
  };
  return { kind, facts };
}

/** Areas of as many neighbourhoods each, in the list's order; fewer areas where there are too few neighbourhoods. */
function planAreas(listed: readonly ListedNeighbourhood[]): AreaOfTown[] {
  const count = Math.min(areasPerTown, listed.length);
  return Array.from({ length: count }, (_, index) => ({
    id: `area-${index + 1}`,
    name: `第${'一二三四五六'[index]}片区`,
    codes: listed.filter((_one, place) => place % count === index).map((one) => one.code),
  }));
}

function figuresOf(
  code: string,
  listed: readonly ListedNeighbourhood[],
  { length }: readonly PlannedMicroGrid[],
): TerritoryFigures {
  const random = new Random(`${code}:figures`);
  const some = (least: number) => Math.round(length * (least + (1 - least) * random.fraction()));
  const parts = Math.round(length * 1.07);
  return {
    // Somewhere in the delta: nobody has told where.
    centre: { latitude: 30.7 + random.fraction(), longitude: 120.9 + random.fraction() },
    radiusM: 3_600,
    staffedOn: '2023-03-01',
    organisedMicroGrids: some(0.85),
    organisedUnits: { seated: Math.round(unitsPerTown * 0.7), covered: 8 },
    named: [],
    posts: {
      leaders: { established: length, filled: some(0.9) },
      fullTime: { established: length, filled: some(0.9) },
      partTime: { established: parts, filled: Math.min(parts, some(0.9)) },
      roster: 25 * length,
    },
    stations: { neighbourhoods: Math.ceil(listed.length * (0.7 + 0.3 * random.fraction())), restStops: [], others: [] },
    pairings: { known: [], neighbourhoods: Math.round(listed.length * 0.75) },
  };
}
