// The rows behind the coverage formulas, as of a day: a constant number of statements whatever the size of the town, each
// within the town's own range of an index. What has moved since an earlier day is told from where it was then.
import type { Reader } from '../database/database.ts';
import { offeredStages } from '../projects/project.entity.ts';
import { gridsOn } from '../territory/grids/grids-on.ts';
import { positionOf } from '../territory/grids/position.type.ts';
import { isThere, seatOn, unitSeatOn } from '../territory/seated-on.ts';
import { claimStands, shownOn, type TownDay } from './coverage-day.ts';
import type { CoverageFacts, GridFact, PostFact, StationFact, UnitFacts } from './coverage-facts.ts';

/** Everything that the formulas want to know. */
export async function readCoverageFacts(reader: Reader, when: TownDay): Promise<CoverageFacts> {
  const [grids, closed, organisations, posts, stations, paired, adopted] = await Promise.all([
    readGrids(reader, when),
    readClosedGrids(reader, when),
    readOrganisationSeats(reader, when),
    readPosts(reader, when),
    readStations(reader, when),
    readPairedSeats(reader, when),
    readAdoptedSeats(reader, when),
  ]);
  return { grids, closed, organisations, posts, stations, paired, adopted };
}

async function readGrids(reader: Reader, { town, day, today }: TownDay): Promise<GridFact[]> {
  const rows = await gridsOn(reader, town, day, today)
    .clearSelect()
    .select(['id', 'parent_id', 'level', 'name', 'path', 'households', 'latitude', 'longitude', 'opened_on'])
    .orderBy('path')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    parent: row.parent_id,
    level: row.level,
    name: row.name,
    path: row.path,
    households: row.households,
    position: positionOf(row),
    openedOn: row.opened_on,
  }));
}

/** Where a grid lies that is closed changes only with the grids above it. */
function readClosedGrids(reader: Reader, { town, day }: TownDay): Promise<CoverageFacts['closed'][number][]> {
  return reader
    .selectFrom('grid')
    .select(['id', 'parent_id as parent'])
    .where('town_code', '=', town)
    .where('closed_on', '<=', day)
    .execute();
}

/** The seats of party organisations; those in units have none here. */
async function readOrganisationSeats(reader: Reader, when: TownDay): Promise<string[]> {
  const rows = await reader
    .selectFrom('party_organisation')
    .select(seatOn(shownOn(when), 'PartyOrganisation', 'party_organisation').as('seat'))
    .where('town_code', '=', when.town)
    .where(isThere(when.day, 'founded_on', 'dissolved_on'))
    .execute();
  return rows.flatMap(({ seat }) => seat ?? []);
}

/** One row for each: micro-grids seldom have two posts of a role, so that sums by grid and role would be hardly fewer. */
async function readPosts(reader: Reader, when: TownDay): Promise<PostFact[]> {
  const rows = await reader
    .selectFrom('post')
    .leftJoin('post_holding', (join) =>
      join
        .onRef('post_holding.town_code', '=', 'post.town_code')
        .onRef('post_holding.post_id', '=', 'post.id')
        .on(isThere(when.day, 'post_holding.since', 'post_holding.until')),
    )
    .select(['post.role', 'post_holding.since as heldSince', 'post_holding.headcount'])
    .select(seatOn(shownOn(when), 'Post', 'post').as('grid'))
    .where('post.town_code', '=', when.town)
    .where(isThere(when.day, 'post.established_on', 'post.abolished_on'))
    .$narrowType<{ grid: string }>()
    .execute();
  // The embedded engine's rows are slow to look into; these are looked into often.
  return rows.map(({ grid, role, heldSince, headcount }) => ({ grid, role, heldSince, headcount }));
}

async function readStations(reader: Reader, when: TownDay): Promise<StationFact[]> {
  const stations = await reader
    .selectFrom('station')
    .select(['id', 'latitude', 'longitude'])
    .select(seatOn(shownOn(when), 'Station', 'station').as('seat'))
    .where('town_code', '=', when.town)
    .where(isThere(when.day, 'opened_on', 'closed_on'))
    .execute();
  const reaches = await reader
    .selectFrom('station_reach')
    .select(['station_id as station', 'grid_id as grid'])
    .where('town_code', '=', when.town)
    .where(isThere(when.day, 'since', 'until'))
    .execute();
  const reachesOf = Map.groupBy(reaches, ({ station }) => station);
  return stations.map((station) => ({
    seat: station.seat as string,
    position: positionOf(station),
    serves: (reachesOf.get(station.id) ?? []).map(({ grid }) => grid),
  }));
}

/** The seats of grids and organisations that are parties to pairings in force. Mentoring is between two people's posts. */
async function readPairedSeats(reader: Reader, when: TownDay): Promise<string[]> {
  const rows = await reader
    .selectFrom('pairing')
    .innerJoin('pairing_party', (join) =>
      join
        .onRef('pairing_party.town_code', '=', 'pairing.town_code')
        .onRef('pairing_party.pairing_id', '=', 'pairing.id'),
    )
    .leftJoin('party_organisation', (join) =>
      join
        .onRef('party_organisation.town_code', '=', 'pairing_party.town_code')
        .onRef('party_organisation.id', '=', 'pairing_party.organisation_id')
        .on(isThere(when.day, 'party_organisation.founded_on', 'party_organisation.dissolved_on')),
    )
    .select([
      seatOn(shownOn(when), 'PairingParty', 'pairing_party').as('grid'),
      seatOn(shownOn(when), 'PartyOrganisation', 'party_organisation').as('seat'),
    ])
    .where('pairing.town_code', '=', when.town)
    .where('pairing.mode', '!=', 'MENTORING')
    .where(isThere(when.day, 'pairing.signed_on', 'pairing.ended_on'))
    .where(isThere(when.day, 'pairing.signed_on', 'pairing.lapses_on'))
    .execute();
  return rows.flatMap(({ grid, seat }) => grid ?? seat ?? []);
}

/** The seats of the current season's projects on offer that have a standing claim. */
async function readAdoptedSeats(reader: Reader, when: TownDay): Promise<string[]> {
  const { town, day } = when;
  const rows = await reader
    .selectFrom('project')
    .select(seatOn(shownOn(when), 'Project', 'project').as('seat'))
    .where('town_code', '=', town)
    .where('season_id', '=', (from) =>
      from
        .selectFrom('season')
        .select('season.id')
        .where('season.town_code', '=', town)
        .where('season.begun_on', '<=', day)
        .orderBy('season.begun_on', 'desc')
        .limit(1),
    )
    .where('stage', 'in', offeredStages)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('claim')
          .select('claim.id')
          .whereRef('claim.town_code', '=', 'project.town_code')
          .whereRef('claim.project_id', '=', 'project.id')
          .where(claimStands(day)),
      ),
    )
    .execute();
  return rows.flatMap(({ seat }) => seat ?? []);
}

/** The members of that day, and the units that an organisation was seated in or answered for. */
export async function readUnitCover(reader: Reader, when: TownDay): Promise<UnitFacts> {
  const members = await reader
    .selectFrom('unit')
    .select('id')
    .where('town_code', '=', when.town)
    .where(isThere(when.day, 'joined_on', 'left_on'))
    .execute();
  const seated = reader
    .selectFrom('party_organisation')
    .select(unitSeatOn(shownOn(when)).as('unit'))
    .where('town_code', '=', when.town)
    .where(isThere(when.day, 'founded_on', 'dissolved_on'));
  const covered = reader
    .selectFrom('unit_cover')
    .innerJoin('party_organisation', (join) =>
      join
        .onRef('party_organisation.town_code', '=', 'unit_cover.town_code')
        .onRef('party_organisation.id', '=', 'unit_cover.organisation_id'),
    )
    .select('unit_cover.unit_id as unit')
    .where('unit_cover.town_code', '=', when.town)
    .where(isThere(when.day, 'unit_cover.since', 'unit_cover.until'))
    .where(isThere(when.day, 'party_organisation.founded_on', 'party_organisation.dissolved_on'));
  const organised = await seated.unionAll(covered.$castTo<{ unit: string | null }>()).execute();
  return { members: members.map(({ id }) => id), organised: organised.flatMap(({ unit }) => unit ?? []) };
}
