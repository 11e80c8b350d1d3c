// What is seated directly in grids and not over. Organisations, posts and stations are this room's own; projects, units, pairings
// and alliances belong to rooms above, which need no code of theirs to have their seats changed: here their tables are asked.
import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { PostRole } from '../posts/post.entity.ts';
import { rememberSeats } from '../reseat.ts';
import type { SeatedType } from '../reseating.entity.ts';
import type { GridContent } from './grid.results.ts';
import type { Change } from './grid-rows.ts';

export interface SeatedThing {
  type: SeatedType;
  id: string;
  grid: string;
  name: string | null;
  /** Of a post. */
  role?: PostRole;
  /** Of a director's post: the station. */
  station?: string | null;
  /** Of a party: the pairing. */
  pairing?: string;
}

/** What a person calls it, and where the table keeps its grid. */
export const seatedIn = {
  PartyOrganisation: { content: 'ORGANISATION', table: 'party_organisation', column: 'grid_id' },
  Post: { content: 'POST', table: 'post', column: 'grid_id' },
  Station: { content: 'STATION', table: 'station', column: 'grid_id' },
  Project: { content: 'PROJECT', table: 'project', column: 'grid_id' },
  Unit: { content: 'UNIT', table: 'unit', column: 'home_id' },
  PairingParty: { content: 'PAIRING', table: 'pairing_party', column: 'grid_id' },
  Alliance: { content: 'ALLIANCE', table: 'alliance', column: 'grid_id' },
} as const satisfies { [type in SeatedType]: { content: GridContent; table: keyof Tables; column: string } };

/** Everything seated directly in these grids that is not over on the day. */
export async function thingsIn({ sql, town, on }: Change, grids: readonly string[]): Promise<SeatedThing[]> {
  const seatsOf = { organisations, posts, stations, projects, units, pairingParties, alliances };
  const things: SeatedThing[] = [];
  for (const read of Object.values(seatsOf)) things.push(...(await read(sql, town, [...grids], on)));
  return things;
}

/** Gives things another seat from the day on, and remembers the one that they had. */
export async function reseat(
  change: Change,
  things: readonly SeatedThing[],
  seatOf: (thing: SeatedThing) => string,
): Promise<void> {
  const moves = things.map((thing) => ({ ...thing, to: seatOf(thing) })).filter(({ grid, to }) => grid !== to);
  for (const group of Map.groupBy(moves, ({ type, to }) => `${type} ${to}`).values()) {
    const [{ type, to }] = group as [(typeof moves)[number]];
    const { table, column } = seatedIn[type];
    await change.sql
      .updateTable(table as 'post')
      .set({ [column]: to })
      .where('town_code', '=', change.town)
      .where(
        'id',
        'in',
        group.map(({ id }) => id),
      )
      .execute();
  }
  await rememberSeats(
    change.sql,
    change.town,
    change.on,
    moves.map(({ type, id, grid, to }) => ({ type, id, from: { grid, unit: null }, to: { grid: to, unit: null } })),
  );
}

type Sql = Kysely<Tables>;

async function organisations(sql: Sql, town: string, grids: string[]): Promise<SeatedThing[]> {
  const rows = await sql
    .selectFrom('party_organisation')
    .select(['id', 'name', 'grid_id'])
    .where('town_code', '=', town)
    .where('grid_id', 'in', grids)
    .where('dissolved_on', 'is', null)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, grid_id }) => ({ type: 'PartyOrganisation', id, name, grid: grid_id as string }));
}

async function posts(sql: Sql, town: string, grids: string[]): Promise<SeatedThing[]> {
  const rows = await sql
    .selectFrom('post')
    .select(['id', 'grid_id', 'role', 'station_id'])
    .where('town_code', '=', town)
    .where('grid_id', 'in', grids)
    .where('abolished_on', 'is', null)
    .orderBy('established_on')
    .orderBy('id')
    .execute();
  return rows.map(({ id, grid_id, role, station_id }) => {
    return { type: 'Post', id, name: null, grid: grid_id, role, station: station_id };
  });
}

async function stations(sql: Sql, town: string, grids: string[]): Promise<SeatedThing[]> {
  const rows = await sql
    .selectFrom('station')
    .select(['id', 'name', 'grid_id'])
    .where('town_code', '=', town)
    .where('grid_id', 'in', grids)
    .where('closed_on', 'is', null)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, grid_id }) => ({ type: 'Station', id, name, grid: grid_id }));
}

async function projects(sql: Sql, town: string, grids: string[]): Promise<SeatedThing[]> {
  const rows = await sql
    .selectFrom('project')
    .select(['id', 'name', 'grid_id'])
    .where('town_code', '=', town)
    .where('grid_id', 'in', grids)
    .where('stage', 'not in', ['COMPLETED', 'CLOSED'])
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, grid_id }) => ({ type: 'Project', id, name, grid: grid_id }));
}

async function units(sql: Sql, town: string, grids: string[], on: string): Promise<SeatedThing[]> {
  const rows = await sql
    .selectFrom('unit')
    .select(['id', 'name', 'home_id'])
    .where('town_code', '=', town)
    .where('home_id', 'in', grids)
    .where((eb) => eb.or([eb('left_on', 'is', null), eb('left_on', '>', on)]))
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, home_id }) => ({ type: 'Unit', id, name, grid: home_id as string }));
}

async function pairingParties(sql: Sql, town: string, grids: string[], on: string): Promise<SeatedThing[]> {
  const rows = await sql
    .selectFrom('pairing_party')
    .innerJoin('pairing', (join) =>
      join
        .onRef('pairing.town_code', '=', 'pairing_party.town_code')
        .onRef('pairing.id', '=', 'pairing_party.pairing_id'),
    )
    .select(['pairing_party.id', 'pairing_party.pairing_id', 'pairing_party.grid_id'])
    .where('pairing_party.town_code', '=', town)
    .where('pairing_party.grid_id', 'in', grids)
    .where((eb) => eb.or([eb('pairing.ended_on', 'is', null), eb('pairing.ended_on', '>', on)]))
    .where((eb) => eb.or([eb('pairing.lapses_on', 'is', null), eb('pairing.lapses_on', '>', on)]))
    .orderBy('pairing.signed_on')
    .orderBy('pairing_party.id')
    .execute();
  return rows.map(({ id, pairing_id, grid_id }) => {
    return { type: 'PairingParty', id, name: null, grid: grid_id as string, pairing: pairing_id };
  });
}

async function alliances(sql: Sql, town: string, grids: string[], on: string): Promise<SeatedThing[]> {
  const rows = await sql
    .selectFrom('alliance')
    .select(['id', 'name', 'grid_id'])
    .where('town_code', '=', town)
    .where('grid_id', 'in', grids)
    .where((eb) => eb.or([eb('dissolved_on', 'is', null), eb('dissolved_on', '>', on)]))
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, grid_id }) => ({ type: 'Alliance', id, name, grid: grid_id }));
}
