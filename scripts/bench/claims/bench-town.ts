// A town with thousands of projects to claim, which the public API can't make.
import { Database } from '../../../server/src/database/database.ts';
import { insertRows } from '../../../server/src/database/insert-rows.ts';
import { entities } from '../../../server/src/entities.ts';
import { Sessions } from '../../../server/src/identity/sessions.ts';
import { Ledger, type Writing } from '../../../server/src/ledger/ledger.ts';
import { childPath } from '../../../server/src/territory/grids/grid-path.ts';
import { foundTown } from '../../../server/src/towns/found-town.ts';
import type { Location } from '../server-process.ts';
import { projectId, slotsPerProject, unitId, unitsPerTown } from './attempts.ts';

const hourMs = 3_600_000;
const clock = () => new Date();
const openedOn = '2020-01-01';

/** Migrates the database and makes towns of that many projects there, each with a session of a coordinator. */
export async function makeTowns(location: Location, codes: string[], projects: number): Promise<Map<string, string>> {
  const database = await Database.open({ location, entities });
  try {
    await database.migrate();
    const tokens = new Map<string, string>();
    for (const code of codes) tokens.set(code, await makeTown(database, code, projects));
    return tokens;
  } finally {
    await database.close();
  }
}

async function makeTown(database: Database, code: string, projects: number): Promise<string> {
  const ledger = new Ledger(database, clock);
  await foundTown(database, {
    code,
    name: `测试镇 ${code}`,
    areaLabel: '片区',
    isExample: false,
    at: clock().toISOString(),
  });
  await ledger.write(
    { town: code, actor: { id: 'bench', role: 'OPERATOR' }, mutation: 'bench', key: 'the-town', input: {} },
    async (writing) => {
      await fillTown(writing, projects);
      return { record: { kind: 'UNITS_IMPORTED', facts: { units: unitsPerTown }, outcome: {} } };
    },
  );
  const account = { town_code: code, id: 'coordinator', name: `bench-${code}`, display_name: '测试·协调员' };
  await database.writer
    .insertInto('account')
    .values({ ...account, role: 'COORDINATOR', password_hash: null, within_id: null, unit_id: null })
    .execute();
  return new Sessions(database, clock).start(code, 'coordinator', hourMs);
}

async function fillTown({ sql, town }: Writing, projects: number): Promise<void> {
  const [root, area] = [childPath(null, 1), childPath(childPath(null, 1), 1)];
  const grid = {
    town_code: town,
    kind: null,
    code: null,
    households: null,
    opened_on: openedOn,
    since: openedOn,
    closed_on: null,
  };
  await insertRows(sql, 'grid', [
    { ...grid, id: 'town', parent_id: null, level: 'TOWN', name: '测试镇', path: root },
    { ...grid, id: 'area', parent_id: 'town', level: 'AREA', name: '片区', path: area },
    { ...grid, id: 'east', parent_id: 'area', level: 'NEIGHBOURHOOD', name: '东村', path: childPath(area, 1) },
  ]);
  await insertRows(sql, 'season', [
    { town_code: town, id: 'before', name: '去年度', begun_on: '2025-01-01', closed_on: '2025-12-31' },
    { town_code: town, id: 'now', name: '本年度', begun_on: '2026-01-01', closed_on: null },
  ]);
  const member = { town_code: town, kind: 'OTHER', home_id: 'east', joined_on: openedOn, left_on: null } as const;
  await insertRows(
    sql,
    'unit',
    Array.from({ length: unitsPerTown }, (_, index) => {
      const id = unitId(index);
      return { ...member, id, name: `单位 ${id}`, sort_key: id };
    }),
  );
  const offered = { town_code: town, season_id: 'now', grid_id: 'east', category: 'CARE', stage: 'OFFERED' } as const;
  await insertRows(
    sql,
    'project',
    Array.from({ length: projects }, (_, index) => {
      const id = projectId(index);
      const own = { id, series_id: id, name: `项目 ${id}`, sort_key: id, name_key: id, need: null };
      return { ...offered, ...own, slots: slotsPerProject, standing_claims: 0, progress: 0 };
    }),
  );
}
