// One of everything that can be seated in a grid, as rows, for tests of what becomes of them.
import type { Database } from '../database/database.ts';

/**
 * Seats in the grid, under ids that begin with its own: a branch (`-branch`), three posts (`-leader` held, `-part-time`
 * vacant, `-roster` of that many), a station (`-station`) with its director (`-director`), the unit `unit`, a project
 * (`-project`), one that is completed (`-done`), and a pairing in force with an organisation outside (`-pairing`).
 */
export async function seatEverything(
  database: Database,
  town: string,
  grid: string,
  { unit, season, roster }: { unit: string; season: string; roster: number },
): Promise<void> {
  const since = '2021-01-01';
  const of = { town_code: town };
  const into = (table: string, ...rows: object[]) =>
    database.writer
      .insertInto(table as never)
      .values(rows.map((row) => ({ ...of, ...row })) as never)
      .execute();
  const id = (what: string) => `${grid}-${what}`;
  const seat = { grid_id: grid };
  await into('party_organisation', {
    ...{ id: id('branch'), ...seat, kind: 'BRANCH', setting: 'GRID', name: id('branch'), sort_key: id('branch') },
    founded_on: since,
  });
  const place = { latitude: 31, longitude: 121, services: '[]', hours: '[]' };
  await into('station', {
    ...{ id: id('station'), ...seat, ...place, name: id('station'), sort_key: id('station'), tier: 'REST_STOP' },
    opened_on: since,
  });
  const post = { ...seat, established_on: since };
  await into(
    'post',
    { ...post, id: id('leader'), station_id: null, role: 'LEADER' },
    { ...post, id: id('part-time'), station_id: null, role: 'PART_TIME' },
    { ...post, id: id('roster'), station_id: null, role: 'ROSTER' },
    { ...post, id: id('director'), station_id: id('station'), role: 'STATION_DIRECTOR' },
  );
  await into('post_holder', { id: id('holder'), name: '示例', sort_key: 'shi li', contact: null });
  await into(
    'post_holding',
    { id: id('held'), post_id: id('leader'), holder_id: id('holder'), headcount: null, since },
    { id: id('counted'), post_id: id('roster'), holder_id: null, headcount: roster, since },
  );
  await database.writer
    .updateTable('unit')
    .set({ home_id: grid })
    .where('town_code', '=', town)
    .where('id', '=', unit)
    .execute();
  const project = { ...seat, season_id: season, category: 'CARE', slots: 1, sort_key: id('project'), name_key: '' };
  await into(
    'project',
    { ...project, id: id('project'), series_id: id('project'), name: id('project'), stage: 'OFFERED' },
    { ...project, id: id('done'), series_id: id('done'), name: id('done'), stage: 'COMPLETED' },
  );
  await into('pairing', { id: id('pairing'), mode: 'RESIDENT', promise: '共建', signed_on: since });
  await into(
    'pairing_party',
    { id: id('party'), pairing_id: id('pairing'), side: 1, ...seat },
    { id: id('outside'), pairing_id: id('pairing'), side: 2, grid_id: null, outside_name: '镇外单位' },
  );
}

/** `type id` of everything that is seated in each grid now, ended things too. */
export async function seatsNow(database: Database, town: string): Promise<Map<string, string[]>> {
  const { reader } = database;
  const ofTown = (table: 'party_organisation' | 'post' | 'station' | 'project' | 'pairing_party') =>
    reader
      .selectFrom(table as 'station')
      .select(['id', 'grid_id'])
      .where('town_code', '=', town)
      .where('grid_id', 'is not', null)
      .execute();
  const homes = await reader
    .selectFrom('unit')
    .select(['id', 'home_id as grid_id'])
    .where('town_code', '=', town)
    .where('home_id', 'is not', null)
    .execute();
  const lists = await Promise.all(
    (['party_organisation', 'post', 'station', 'project', 'pairing_party'] as const).map(ofTown),
  );
  const seats = new Map<string, string[]>();
  for (const { id, grid_id } of [...lists.flat(), ...homes]) {
    seats.set(grid_id as string, [...(seats.get(grid_id as string) ?? []), id].sort());
  }
  return seats;
}

/** The ids of what was seated in the grid on a day and has been moved since, in the order of the ids. */
export async function movedOutSince(database: Database, town: string, on: string, grid: string): Promise<string[]> {
  const rows = await database.reader
    .selectFrom('reseating')
    .select(['subject_type', 'subject_id', 'from_grid_id'])
    .where('town_code', '=', town)
    .where('on_date', '>', on)
    .orderBy('on_date')
    .execute();
  const first = new Map(rows.reverse().map((row) => [`${row.subject_type} ${row.subject_id}`, row]));
  return [...first.values()]
    .filter((row) => row.from_grid_id === grid)
    .map((row) => row.subject_id)
    .sort();
}
