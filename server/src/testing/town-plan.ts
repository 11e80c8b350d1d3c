// A small town for tests: one area with two neighbourhoods, two seasons, a few units and projects, whatever a test needs.
import { townDate } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { AccountRole } from '../identity/account.entity.ts';
import { claimCodeOf } from '../meetings/claim-code.ts';
import { childPath } from '../territory/grids/grid-path.ts';

export interface TestTown {
  code: string;
  /** Grids below the two neighbourhoods, parents first. They are opened on 2020-01-01, as all others, unless told otherwise. */
  grids?: { id: string; parent: string; openedOn?: string; closedOn?: string; households?: number }[];
  seasons?: { id: string; begunOn: string; closedOn?: string }[];
  units?: string[];
  projects?: {
    id: string;
    slots: number;
    season?: string;
    series?: string;
    stage?: string;
    neighbourhood?: 'east' | 'west';
  }[];
  accounts?: { id: string; role: AccountRole; unit?: string; within?: 'east' | 'west' }[];
  meetings?: { id: string; status: string; exclusive?: boolean; projects: string[] }[];
}

const neighbourhoods = ['east', 'west'] as const;

/** Writes the town's rows as they are, without the ledger, and returns its code. */
export async function plantTown(database: Database, town: TestTown): Promise<string> {
  // In one transaction: a commit for every table would cost tests most of their time.
  await database.transaction(({ sql }) => plantRows(sql, town));
  return town.code;
}

async function plantRows(sql: Transaction['sql'], town: TestTown): Promise<void> {
  const { code } = town;
  const seasons = town.seasons ?? [{ id: 'now', begunOn: '2026-01-01' }];
  const into = (table: string, rows: object[]) =>
    rows.length === 0
      ? undefined
      : sql
          .insertInto(table as never)
          .values(rows as never)
          .execute();
  await into('town', [{ code, name: `镇${code}`, area_label: '片区', committed_at: '2026-01-01T00:00:00.000Z' }]);
  const root = childPath(null, 1);
  const area = childPath(root, 1);
  const grid = { town_code: code, opened_on: '2020-01-01', since: '2020-01-01' };
  await into('grid', [{ ...grid, id: 'town', level: 'TOWN', name: '镇', path: root }]);
  await into('grid', [{ ...grid, id: 'area', parent_id: 'town', level: 'AREA', name: '片区', path: area }]);
  await into(
    'grid',
    neighbourhoods.map((id, index) => ({
      ...grid,
      id,
      parent_id: 'area',
      level: 'NEIGHBOURHOOD',
      kind: 'RESIDENTIAL',
      name: id,
      path: childPath(area, index + 1),
    })),
  );
  await into('grid', placeGrids(town, area));
  await into(
    'season',
    seasons.map(({ id, begunOn, closedOn = null }) => ({
      town_code: code,
      id,
      name: id,
      begun_on: begunOn,
      closed_on: closedOn,
    })),
  );
  await into(
    'unit',
    (town.units ?? []).map((id) => ({
      town_code: code,
      id,
      name: id,
      sort_key: id,
      kind: 'OTHER',
      joined_on: '2020-01-01',
    })),
  );
  await into(
    'project',
    (town.projects ?? []).map(({ id, slots, season, series, stage, neighbourhood }) => ({
      town_code: code,
      id,
      season_id: season ?? seasons.at(-1)?.id,
      series_id: series ?? id,
      grid_id: neighbourhood ?? 'east',
      name: id,
      sort_key: id,
      name_key: id,
      category: 'CARE',
      stage: stage ?? 'OFFERED',
      slots,
    })),
  );
  for (const { id, status, exclusive = false, projects } of town.meetings ?? []) {
    await into('meeting', [
      {
        town_code: code,
        id,
        season_id: seasons.at(-1)?.id,
        name: id,
        kind: 'JOINT',
        status,
        held_on: townDate('2026-11-21T00:00:00Z'),
        exclusive_claiming: exclusive,
        claim_code: claimCodeOf(`${code}:${id}`),
      },
    ]);
    await into(
      'meeting_project',
      projects.map((project, index) => ({ town_code: code, meeting_id: id, project_id: project, position: index + 1 })),
    );
  }
  await into(
    'account',
    (town.accounts ?? []).map(({ id, role, unit = null, within = null }) => ({
      town_code: code,
      id,
      name: `${code}-${id}`,
      display_name: id,
      role,
      unit_id: unit,
      within_id: within,
    })),
  );
}

/** The rows of the grids below the neighbourhoods. */
function placeGrids({ code, grids = [] }: TestTown, area: string): object[] {
  const paths = new Map<string, string>(neighbourhoods.map((id, index) => [id, childPath(area, index + 1)]));
  const children = new Map<string, number>();
  return grids.map(({ id, parent, openedOn = '2020-01-01', closedOn = null, households = null }) => {
    const position = (children.get(parent) ?? 0) + 1;
    const parentPath = paths.get(parent);
    if (parentPath === undefined) throw new Error(`${id} comes before its parent ${parent}`);
    children.set(parent, position);
    const path = childPath(parentPath, position);
    paths.set(id, path);
    return {
      town_code: code,
      id,
      parent_id: parent,
      level: path.split('.').length === 4 ? 'MICRO_GRID' : 'BUILDING_GROUP',
      name: id,
      path,
      households,
      opened_on: openedOn,
      since: openedOn,
      closed_on: closedOn,
    };
  });
}
