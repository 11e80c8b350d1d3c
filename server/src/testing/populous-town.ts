// A town with more than a page of everything, for tests of what lists cost: of statements, and of rows that are visited.
import { type Insertable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tables } from '../database/tables.ts';
import { childPath } from '../territory/grids/grid-path.ts';
import { plantConsultations } from './populous-consultations.ts';
import { plantEvidence } from './populous-evidence.ts';
import { plantTerritory } from './populous-territory.ts';
import { plantTown } from './town-plan.ts';

const seasons = [
  { id: 'first', begunOn: '2024-01-01', closedOn: '2024-12-31' },
  { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
  { id: 'now', begunOn: '2026-01-01' },
];
const seriesCount = 400;
const unitCount = 150;
const meetingCount = 60;
const endedSessionCount = 2_000;
const areaCount = 6;
const neighbourhoodsPerArea = 10;
const microGridsPerNeighbourhood = 4;

const at = '2026-11-21T08:00:00.000Z';

const numbered = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(3, '0')}`);

/**
 * Writes the town's rows as they are, and returns its code: 400 projects in each of three seasons with a claim each, 150 units,
 * 60 meetings (`m001` lists 5 projects of the season `now`, `m002` 50, the others one), 240 micro-grids, an entry in
 * the ledger for each claim, some of which were handed over; consultations and contests, and what was done on each project; an organisation, a station, two posts, a pairing and an alliance for each unit; the accounts `leader` and
 * `screen`.
 */
export async function plantPopulousTown(database: Database, code: string): Promise<string> {
  const units = numbered(unitCount, 'u');
  const projects = seasons.flatMap(({ id: season }) =>
    numbered(seriesCount, 'p').map((series) => ({ id: `${season}-${series}`, series, season, slots: 2 })),
  );
  const offered = projects.filter(({ season }) => season === 'now').map(({ id }) => id);
  await plantTown(database, {
    code,
    seasons,
    units,
    projects,
    accounts: [
      { id: 'leader', role: 'LEADER' },
      { id: 'screen', role: 'SCREEN' },
    ],
    meetings: numbered(meetingCount, 'm').map((id, index) => ({
      id,
      status: 'SCHEDULED',
      projects: offered.slice(0, [5, 50][index] ?? 1),
    })),
  });
  const claims = projects.map(({ id }, index) => ({
    town_code: code,
    id,
    project_id: id,
    unit_id: units[index % unitCount] as string,
    meeting_id: index % 2 === 0 ? 'm001' : null,
    kind: 'NEW' as const,
    status: 'ACTIVE' as const,
    claimed_at: at,
    revision: index + 1,
    handed_over_to: index % 3 === 0 ? (projects[index + 1]?.id ?? null) : null,
  }));
  const writer = database.writer;
  await insertRows(writer, 'claim', claims);
  await insertRows(writer, 'grid', gridsOf(code));
  await insertRows(writer, 'ledger_entry', claims.map(entryOf));
  await insertRows(
    writer,
    'session',
    numbered(endedSessionCount, 's').map((id) => endedSession(code, id)),
  );
  await writer
    .updateTable('project')
    .set({ standing_claims: 1, grid_id: 'a1-n001' })
    .where('town_code', '=', code)
    .execute();
  await writer.updateTable('unit').set({ home_id: 'a1-n001' }).where('town_code', '=', code).execute();
  await plantTerritory(database, code, units);
  await plantConsultations(database, code, 'now', offered);
  await plantEvidence(
    database,
    code,
    projects.map(({ id }) => id),
  );
  await writer.updateTable('town').set({ revision: claims.length }).where('code', '=', code).execute();
  return code;
}

/** Areas beside the one that every test town has, with their neighbourhoods and micro-grids. */
function gridsOf(town: string): Insertable<Tables['grid']>[] {
  const root = childPath(null, 1);
  const common = { town_code: town, opened_on: '2020-01-01', since: '2020-01-01' };
  return Array.from({ length: areaCount }, (_, index) => index + 1).flatMap((a) => {
    const areaPath = childPath(root, a + 1);
    const area = {
      ...common,
      id: `a${a}`,
      parent_id: 'town',
      level: 'AREA' as const,
      name: `片区${a}`,
      path: areaPath,
    };
    const below = numbered(neighbourhoodsPerArea, `a${a}-n`).flatMap((id, n) => {
      const path = childPath(areaPath, n + 1);
      const microGrids = numbered(microGridsPerNeighbourhood, `${id}-g`).map((micro, g) => ({
        ...common,
        id: micro,
        parent_id: id,
        level: 'MICRO_GRID' as const,
        name: micro,
        path: childPath(path, g + 1),
      }));
      const kind = 'RESIDENTIAL' as const;
      return [
        { ...common, id, parent_id: `a${a}`, level: 'NEIGHBOURHOOD' as const, kind, name: id, path },
        ...microGrids,
      ];
    });
    return [area, ...below];
  });
}

function endedSession(town: string, id: string): Insertable<Tables['session']> {
  const hash = `${town}-${id}`;
  return { town_code: town, id, account_id: 'leader', token_hash: hash, started_at: at, expires_at: at, ended_at: at };
}

function entryOf({ town_code, id, revision }: { town_code: string; id: string; revision: number }) {
  return {
    town_code,
    revision,
    epoch: 1,
    at,
    kind: 'CLAIM_MADE' as const,
    actor_id: 'leader',
    actor_role: 'COORDINATOR',
    subject_type: 'Claim',
    subject_id: id,
    facts: '{}',
    mutation: 'claimProject',
    idempotency_key: `key-${revision}`,
    input_hash: '',
    outcome: '{}',
  };
}

const copiedTables = [
  'season',
  'grid',
  'unit',
  'project',
  'meeting',
  'meeting_project',
  'claim',
  'consultation',
  'milestone',
  'evidence',
  'picture',
  'pool_proposal',
  'contest',
  'contest_entry',
  'contest_step',
  'ledger_entry',
  'post_holder',
  'party_organisation',
  'joint_branch',
  'unit_cover',
  'station',
  'station_reach',
  'post',
  'post_holding',
  'pairing',
  'pairing_party',
  'pairing_renewal',
  'pairing_deed',
  'alliance',
  'alliance_member',
  'alliance_seat',
  'alliance_term',
] as const;

/** Writes that many other towns with the same rows, as they would lie beside it in a database of many towns. */
export async function copyTown(database: Database, code: string, count: number): Promise<void> {
  const { writer } = database;
  const copies = numbered(count, '32');
  const original = await writer.selectFrom('town').selectAll().where('code', '=', code).executeTakeFirstOrThrow();
  await insertRows(
    writer,
    'town',
    copies.map((copy) => ({ ...original, code: copy.padEnd(9, '0') })),
  );
  for (const table of copiedTables) {
    const { columns: all = [] } = (await writer.introspection.getTables()).find(({ name }) => name === table) ?? {};
    const columns = all.map(({ name }) => name).filter((name) => name !== 'town_code');
    const list = sql.join(
      columns.map((name) => (name === 'claim_code' ? sql`copy.code || source.claim_code` : sql.ref(`source.${name}`))),
    );
    await sql`insert into ${sql.table(table)} (town_code, ${sql.join(columns.map((name) => sql.ref(name)))})
      select copy.code, ${list} from ${sql.table(table)} as source cross join town as copy
      where source.town_code = ${code} and copy.code <> ${code}`.execute(writer);
  }
}
