// What there was until some day: the rows behind the answer since when a grid is blank. Asked for blanks only, never for
// rates. A constant number of statements, each within the town's own range of an index.
import { townDate } from '../clock.ts';
import type { Reader } from '../database/database.ts';
import { offeredStages } from '../projects/project.entity.ts';
import { positionOf } from '../territory/grids/position.type.ts';
import { latestDay } from '../territory/latest-day.ts';
import type { SeatedType } from '../territory/reseating.entity.ts';
import { type Departure, earliestDay, type GridStanding, type Stay, staysOf } from './blank-stays.ts';
import type { Position } from './distance.ts';

/** Tells where a thing of a type was before it came to its present seat. */
export type DeparturesOf = (type: SeatedType, id: string) => readonly Departure[];

/** All places in the tree that grids of the town ever had. */
export async function readStandings(reader: Reader, town: string): Promise<GridStanding[]> {
  const past = reader
    .selectFrom('grid_past')
    .select(['grid_id as grid', 'level', 'parent_id as parent', 'since'])
    .where('town_code', '=', town);
  const present = reader
    .selectFrom('grid')
    .select(['id as grid', 'level', 'parent_id as parent', 'since'])
    .where('town_code', '=', town);
  return present.unionAll(past).execute();
}

/** All moves of things of the town from one seat to another. */
export async function readDepartures(reader: Reader, town: string): Promise<DeparturesOf> {
  const rows = await reader
    .selectFrom('reseating')
    .select(['subject_type as type', 'subject_id as id', 'from_grid_id as from', 'on_date as on'])
    .where('town_code', '=', town)
    .orderBy('subject_type')
    .orderBy('subject_id')
    .orderBy('on_date')
    .execute();
  const departures = Map.groupBy(
    rows.map((row) => ({ ...row, from: row.from ?? '' })),
    ({ type, id }) => `${type} ${id}`,
  );
  return (type, id) => departures.get(`${type} ${id}`) ?? [];
}

/** Where organisations ever were. */
export async function readOrganisationStays(
  reader: Reader,
  town: string,
  departuresOf: DeparturesOf,
): Promise<(Stay & { organisation: string })[]> {
  const rows = await reader
    .selectFrom('party_organisation')
    .select(['id', 'grid_id as grid', 'founded_on as from', 'dissolved_on as until'])
    .where('town_code', '=', town)
    .execute();
  return rows.flatMap(({ id, grid, ...time }) =>
    staysOf({ grid: grid ?? '', ...time }, departuresOf('PartyOrganisation', id)).map((stay) => ({
      ...stay,
      organisation: id,
    })),
  );
}

export interface StationHistory {
  position: Position | null;
  openedOn: string;
  closedOn: string | null;
  stays: readonly Stay[];
  /** For how long it was recorded as serving neighbourhoods. */
  served: readonly Stay[];
}

/** Every station that ever was. */
export async function readStationHistories(
  reader: Reader,
  town: string,
  departuresOf: DeparturesOf,
): Promise<StationHistory[]> {
  const stations = await reader
    .selectFrom('station')
    .select(['id', 'grid_id', 'latitude', 'longitude', 'opened_on', 'closed_on'])
    .where('town_code', '=', town)
    .execute();
  const reaches = await reader
    .selectFrom('station_reach')
    .select(['station_id', 'grid_id as grid', 'since as from', 'until'])
    .where('town_code', '=', town)
    .execute();
  const reachesOf = Map.groupBy(reaches, ({ station_id }) => station_id);
  return stations.map((station) => ({
    position: positionOf(station),
    openedOn: station.opened_on,
    closedOn: station.closed_on,
    stays: staysOf(
      { grid: station.grid_id, from: station.opened_on, until: station.closed_on },
      departuresOf('Station', station.id),
    ),
    served: reachesOf.get(station.id) ?? [],
  }));
}

export interface PartyHistory {
  /** The party itself when it is a grid. */
  stays: readonly Stay[];
  organisation: string | null;
  signedOn: string;
  /** When the pairing lapsed or was ended, whichever was first. */
  until: string | null;
}

/** Every grid and organisation that ever was a party to a pairing. */
export async function readPartyHistories(
  reader: Reader,
  town: string,
  departuresOf: DeparturesOf,
): Promise<PartyHistory[]> {
  const rows = await reader
    .selectFrom('pairing')
    .innerJoin('pairing_party', (join) =>
      join
        .onRef('pairing_party.town_code', '=', 'pairing.town_code')
        .onRef('pairing_party.pairing_id', '=', 'pairing.id'),
    )
    .select(['pairing_party.id', 'pairing_party.grid_id as grid', 'pairing_party.organisation_id as organisation'])
    .select(['pairing.signed_on as signedOn', 'pairing.lapses_on as lapsesOn', 'pairing.ended_on as endedOn'])
    .where('pairing.town_code', '=', town)
    .where('pairing.mode', '!=', 'MENTORING')
    .execute();
  return rows.map(({ id, grid, organisation, signedOn, lapsesOn, endedOn }) => {
    const until = earliestDay([lapsesOn, endedOn]);
    const stays = grid ? staysOf({ grid, from: signedOn, until }, departuresOf('PairingParty', id)) : [];
    return { stays, organisation, signedOn, until };
  });
}

/** How long claims stood on projects on offer, each until it was withdrawn or the next season began, where they belong. */
export async function readAdoptedStays(reader: Reader, town: string, departuresOf: DeparturesOf): Promise<Stay[]> {
  const rows = await reader
    .selectFrom('project')
    .innerJoin('claim', (join) =>
      join.onRef('claim.town_code', '=', 'project.town_code').onRef('claim.project_id', '=', 'project.id'),
    )
    .innerJoin('season', (join) =>
      join.onRef('season.town_code', '=', 'project.town_code').onRef('season.id', '=', 'project.season_id'),
    )
    .select(['project.id', 'project.grid_id', 'claim.claimed_at', 'claim.withdrawn_at', 'season.begun_on'])
    .select((eb) =>
      eb
        .selectFrom('season as next')
        .select((next) => next.fn.min('next.begun_on').as('begun_on'))
        .whereRef('next.town_code', '=', 'season.town_code')
        .whereRef('next.begun_on', '>', 'season.begun_on')
        .as('next_begun_on'),
    )
    .where('project.town_code', '=', town)
    .where('project.stage', 'in', offeredStages)
    .execute();
  return rows.flatMap((row) => {
    const claimedOn = townDate(row.claimed_at);
    const withdrawnOn = row.withdrawn_at === null ? null : townDate(row.withdrawn_at);
    const time = { from: latestDay(claimedOn, row.begun_on), until: earliestDay([row.next_begun_on, withdrawnOn]) };
    return staysOf({ grid: row.grid_id, ...time }, departuresOf('Project', row.id));
  });
}
