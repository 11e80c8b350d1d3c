// Towns with all that a town has, which the public API can't make in bulk.
import { Database } from '../../server/src/database/database.ts';
import { insertRows } from '../../server/src/database/insert-rows.ts';
import { entities } from '../../server/src/entities.ts';
import { furnishTown } from '../../server/src/example/furnish-town.ts';
import { Sessions } from '../../server/src/identity/sessions.ts';
import { Ledger, type Writing } from '../../server/src/ledger/ledger.ts';
import { claimCodeOf } from '../../server/src/meetings/claim-code.ts';
import { foundTown } from '../../server/src/towns/found-town.ts';
import { openPool } from './claims/pg-pool.ts';
import type { Location } from './server-process.ts';

/** Shanghai has 6,509 neighbourhoods in 234 towns. */
const neighbourhoodsPerTown = 28;
const projectsPerTown = 120;
const unitsPerTown = 40;
const hourMs = 3_600_000;
const clock = () => new Date();

export const season = 'now';
export const meeting = 'hall';

/** A bearer for each kind of reader that the measurements play. */
export interface Tokens {
  coordinator: string;
  screen: string;
}

/** Migrates the database and makes these towns; returns the tokens of the first. Each has 251 micro-grids or so. */
export async function makeFurnishedTowns(location: Location, codes: readonly string[]): Promise<Tokens> {
  const database = await Database.open({ location, entities });
  try {
    await database.migrate();
    const ledger = new Ledger(database, clock);
    for (const code of codes) await makeTown(database, ledger, code);
    if ('url' in location) await analyse(location.url);
    const sessions = new Sessions(database, clock);
    const start = (account: string) => sessions.start(codes[0] as string, account, hourMs);
    return { coordinator: await start('coordinator'), screen: await start('screen') };
  } finally {
    await database.close();
  }
}

/** Town codes that look like a city's. */
export function townCodes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(310_100_001 + 1_000 * index));
}

async function makeTown(database: Database, ledger: Ledger, code: string): Promise<void> {
  const name = `镇${code}`;
  await foundTown(database, { code, name, areaLabel: '片区', isExample: true, at: clock().toISOString() });
  const listed = Array.from({ length: neighbourhoodsPerTown }, (_, index) => ({
    code: `${code}${String(index + 1).padStart(3, '0')}`,
    name: `第${index + 1}`,
    kind: 'RESIDENTIAL' as const,
  }));
  await furnishTown(database, ledger, { code, name, listed });
  await ledger.write(
    { town: code, actor: { id: 'bench', role: 'OPERATOR' }, mutation: 'bench', key: 'the-season', input: {} },
    async (writing) => {
      await fillSeason(writing, listed);
      return { record: { kind: 'SEASON_IMPORTED', facts: { season }, outcome: {} } };
    },
  );
  const account = { town_code: code, password_hash: null, within_id: null, unit_id: null };
  await insertRows(database.writer, 'account', [
    { ...account, id: 'coordinator', name: `coordinator-${code}`, display_name: '协调员', role: 'COORDINATOR' },
    { ...account, id: 'screen', name: `screen-${code}`, display_name: '大屏', role: 'SCREEN' },
  ]);
}

/** A season on whose every project two units stand, with room for one more, and an open meeting that lists them all. */
async function fillSeason({ sql, town, revision, at }: Writing, listed: readonly { code: string }[]): Promise<void> {
  await insertRows(sql, 'season', [
    { town_code: town, id: season, name: '本年度', begun_on: '2026-01-01', closed_on: null },
  ]);
  const projects = Array.from({ length: projectsPerTown }, (_, index) => ({
    town_code: town,
    id: projectId(index),
    season_id: season,
    series_id: `series-${index}`,
    grid_id: listed[index % listed.length]?.code as string,
    category: 'CARE' as const,
    stage: 'OFFERED' as const,
    name: `公益项目 ${index}`,
    sort_key: projectId(index),
    name_key: projectId(index),
    need: null,
    slots: 3,
    standing_claims: 2,
    progress: 0,
  }));
  await insertRows(sql, 'project', projects);
  await insertRows(sql, 'meeting', [
    {
      town_code: town,
      id: meeting,
      season_id: season,
      name: '联席会议',
      kind: 'JOINT',
      status: 'OPEN',
      held_on: at.slice(0, 10),
      exclusive_claiming: false,
      opened_at: at,
      closed_at: null,
      claim_code: claimCodeOf(`${town}:${meeting}`),
    },
  ]);
  await insertRows(
    sql,
    'meeting_project',
    projects.map(({ id }, index) => ({ town_code: town, meeting_id: meeting, project_id: id, position: index + 1 })),
  );
  await insertRows(
    sql,
    'claim',
    projects.flatMap(({ id }, index) =>
      [0, 1].map((place) => ({
        town_code: town,
        id: `${id}-${place}`,
        project_id: id,
        unit_id: unitId(index + place * 7),
        meeting_id: null,
        kind: 'NEW' as const,
        status: 'ACTIVE' as const,
        claimed_at: at,
        revision,
        pledged_cents: null,
        pledged_volunteers: 5,
        pledged_in_kind: null,
        withdrawn_at: null,
        withdrawn_reason: null,
      })),
    ),
  );
}

export function projectId(index: number): string {
  return `p-${String(index).padStart(3, '0')}`;
}

export function unitId(index: number): string {
  return `u-${String((index % unitsPerTown) + 1).padStart(3, '0')}`;
}

/** The planner knows the towns' sizes, as it does some minutes into real use. */
async function analyse(url: string): Promise<void> {
  const pool = openPool(url, 1);
  await pool.query('vacuum analyze').finally(() => pool.end());
}
