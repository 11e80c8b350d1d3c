// Organisations, stations, posts, pairings and alliances of the populous town, one for each of its units.
import type { Database } from '../database/database.ts';

/** Writes the rows as they are; the town's units and grids are there. */
export async function plantTerritory(database: Database, town: string, units: readonly string[]): Promise<void> {
  await plantOrganisations(database, town, units);
  await plantPlaces(database, town, units);
  await plantAlliances(database, town, units);
}

/** A committee with a joint branch under it for every name, in the units and in a grid by turns, each covering a unit. */
async function plantOrganisations(database: Database, town: string, names: readonly string[]): Promise<void> {
  const ofTown = { town_code: town, kind: 'BRANCH', setting: 'JOINT', founded_on: '2026-01-01' } as const;
  const branches = names.map((name, index) => ({
    ...ofTown,
    id: `branch-${name}`,
    name,
    sort_key: name,
    parent_id: 'committee',
    secretary_id: name,
    grid_id: index % 2 ? 'west' : null,
    unit_id: index % 2 ? null : name,
  }));
  const sql = database.writer;
  const people = names.map((id) => ({ town_code: town, id, name: id, sort_key: id, contact: '021-0000-0000' }));
  await sql.insertInto('post_holder').values(people).execute();
  await sql
    .insertInto('party_organisation')
    .values([{ ...ofTown, setting: 'REGULAR', id: 'committee', name: '党委', sort_key: 'dang wei', grid_id: 'town' }])
    .execute();
  await sql.insertInto('party_organisation').values(branches).execute();
  const groups = branches.map(({ id }) => ({
    ...ofTown,
    id: `group-of-${id}`,
    name: id,
    sort_key: id,
    parent_id: id,
    grid_id: 'east',
    dissolved_on: null,
  }));
  await sql.insertInto('party_organisation').values(groups).execute();
  const joint = { town_code: town, partner_town: '330000001', partner_town_name: '邻镇', has_secretary: true };
  const rhythm = { turn_since: '2026-01-01', session_every_months: 1, theme_day_every_months: 3 };
  const covered = branches.map(({ id, name }) => ({
    town_code: town,
    id,
    organisation_id: id,
    unit_id: name,
    since: '2026-01-01',
  }));
  await sql
    .insertInto('joint_branch')
    .values(branches.map(({ id }) => ({ ...joint, ...rhythm, organisation_id: id })))
    .execute();
  await sql.insertInto('unit_cover').values(covered).execute();
}

/** For every name a station that serves a neighbourhood, a post in a grid and one at the station, and a pairing of each kind of party. */
async function plantPlaces(database: Database, town: string, names: readonly string[]): Promise<void> {
  const sql = database.writer;
  const at = names.map((id) => ({ town_code: town, id, grid_id: 'east' }));
  const stations = at.map((row) => ({ ...row, name: row.id, sort_key: row.id, tier: 'OTHER' as const }));
  const opened = { services: '["议事"]', hours: '[]', opened_on: '2026-01-01' };
  const held = { established_on: '2026-01-01' };
  const posts = [
    ...at.map((row) => ({ ...row, ...held, role: 'PART_TIME' as const, station_id: null })),
    ...at.map((row) => ({
      ...row,
      ...held,
      id: `of-${row.id}`,
      role: 'STATION_DIRECTOR' as const,
      station_id: row.id,
    })),
  ];
  const modes = ['RESIDENT', 'MENTORING'] as const;
  const pairings = names.map((id, index) => ({
    town_code: town,
    id,
    mode: modes[index % 2] ?? 'RESIDENT',
    promise: '共建',
  }));
  const parties = names.flatMap((name, index) => {
    const [first, second] =
      index % 2
        ? [{ post_id: name }, { post_id: `of-${name}` }]
        : [{ unit_id: name }, { organisation_id: `branch-${name}` }];
    const none = { unit_id: null, organisation_id: null, post_id: null, town_code: town, pairing_id: name };
    return [
      { ...none, ...first, id: `${name}-1`, side: 1 },
      { ...none, ...second, id: `${name}-2`, side: 2 },
    ];
  });
  await sql
    .insertInto('station')
    .values(stations.map((row) => ({ ...row, ...opened })))
    .execute();
  await sql
    .insertInto('station_reach')
    .values(at.map((row) => ({ ...row, grid_id: 'west', station_id: row.id, since: '2026-01-01' })))
    .execute();
  await sql.insertInto('post').values(posts).execute();
  await sql
    .insertInto('post_holding')
    .values(
      posts.map(({ id }, index) => ({
        town_code: town,
        id,
        post_id: id,
        holder_id: names[index % 50] ?? null,
        since: '2026-01-01',
      })),
    )
    .execute();
  await sql
    .insertInto('pairing')
    .values(pairings.map((row) => ({ ...row, signed_on: '2026-01-01' })))
    .execute();
  await sql.insertInto('pairing_party').values(parties).execute();
  const ofPairing = names.map((id) => ({ town_code: town, id, pairing_id: id, on_date: '2026-02-01' }));
  await sql
    .insertInto('pairing_renewal')
    .values(ofPairing.map((row) => ({ ...row, lapsed_on_before: '2026-03-01', lapses_on: null })))
    .execute();
  await sql
    .insertInto('pairing_deed')
    .values(ofPairing.map((row) => ({ ...row, done: '走访' })))
    .execute();
}

/** For every name an alliance of its unit, its branch and a counted group; unit and branch fill its two seats. */
async function plantAlliances(database: Database, town: string, names: readonly string[]): Promise<void> {
  const sql = database.writer;
  const of = names.map((id) => ({ town_code: town, id }));
  const founded = { kind: 'SHOPS' as const, grid_id: 'east', founded_on: '2026-01-01' };
  await sql
    .insertInto('alliance')
    .values(of.map((row) => ({ ...row, ...founded, name: row.id, sort_key: row.id })))
    .execute();
  const bodies = of.flatMap((row) => {
    const within = { town_code: town, since: '2026-01-01', unit_id: null, organisation_id: null };
    return [
      { ...within, id: `unit-${row.id}`, of: row.id, unit_id: row.id },
      { ...within, id: `branch-${row.id}`, of: row.id, organisation_id: `branch-${row.id}` },
    ];
  });
  const none = { label: null, headcount: null };
  const groups = of.map((row) => ({ ...row, alliance_id: row.id, label: '商铺', headcount: 9, since: '2026-01-01' }));
  await sql
    .insertInto('alliance_member')
    .values([
      ...bodies.map(({ of: alliance_id, ...row }) => ({ ...row, ...none, alliance_id })),
      ...groups.map((row) => ({ ...row, unit_id: null, organisation_id: null })),
    ])
    .execute();
  const seats = bodies.map(({ id, of: alliance_id }, index) => ({
    ...{ town_code: town, id, alliance_id, title: '席', is_fixed: index % 2 === 0, position: index },
  }));
  await sql.insertInto('alliance_seat').values(seats).execute();
  await sql
    .insertInto('alliance_term')
    .values(bodies.map(({ of: _alliance, ...row }) => ({ ...row, seat_id: row.id })))
    .execute();
}
