// A town to live projects in, through the door: a new one for each test, on one server per file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Database, Engine } from '../database/database.ts';
import { parseGlobalId, toGlobalId } from '../graphql/ids.ts';
import { claim, newKey } from './claiming.ts';
import { emptyDatabase } from './engines.ts';
import { keepProjects, type ProjectAnswer, type ProjectMutation } from './keeping-projects.ts';
import { startServer, type TestServer } from './server.ts';
import { plantTown } from './town-plan.ts';

const accounts = ['office', 'east-office', 'west-office', 'leader', 'teacher', 'doctor', 'administrator', 'screen'];
const tables = ['ledger_entry', 'project', 'claim', 'season', 'milestone', 'evidence', 'pool_proposal'] as const;

/** One in the morning of 2026-11-21 where the towns are. */
const morning = '2026-11-20T17:00:00.000Z';

/** The town's season `last` is closed, its season `now` open; today is 2026-11-21 unless `setNow` says otherwise. */
export function projectTowns(engine: Engine, furtherUnits: readonly string[] = []) {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let dataFolder: string;
  let town = '310000000';
  let now = morning;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    dataFolder = await mkdtemp(join(tmpdir(), 'gongjian-test-'));
    server = await startServer(database, () => new Date(now), 0, { dataFolder });
  });
  afterAll(async () => {
    await server.close();
    await end();
    await rm(dataFolder, { recursive: true });
  });
  beforeEach(async () => {
    now = morning;
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      units: ['school', 'clinic', 'bank', ...furtherUnits],
      seasons: [
        { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
        { id: 'now', begunOn: '2026-01-01' },
      ],
      grids: [
        { id: 'gone', parent: 'east', closedOn: '2026-01-01' },
        { id: 'micro', parent: 'east' },
      ],
      projects: [
        { id: 'lit', slots: 2, season: 'last' },
        { id: 'west-draft', slots: 1, stage: 'DRAFT', neighbourhood: 'west' },
      ],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'east-office', role: 'COORDINATOR', within: 'east' },
        { id: 'west-office', role: 'COORDINATOR', within: 'west' },
        { id: 'administrator', role: 'ADMINISTRATOR' },
        { id: 'leader', role: 'LEADER' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
        { id: 'doctor', role: 'REPRESENTATIVE', unit: 'clinic' },
        { id: 'screen', role: 'SCREEN' },
      ],
    });
    for (const account of accounts) tokens.set(account, await server.tokenFor(town, account));
  });

  const id = (type: string, key: string) => toGlobalId(type, town, key);
  const keep = (mutation: ProjectMutation, input: object, account: string = 'office') =>
    keepProjects(server, tokens.get(account), mutation, input);
  const need = () => ({
    ...{ grid: id('Grid', 'east'), name: ' 为独居老人安装扶手 ', category: 'CARE' },
    ...{ need: '楼道陡\n多处破损', slots: 2 },
  });

  async function made(mutation: ProjectMutation, input: object, account?: string) {
    const { shown, ...rest } = await keep(mutation, input, account);
    if (!shown || 'code' in rest) throw new Error(JSON.stringify(rest));
    return shown.id as string;
  }
  const collect = (wish: object = {}) => made('collectNeed', { ...need(), ...wish });
  const offer = async (wish: object = {}) => made('offerProject', { project: await collect(wish) });

  const stateOf = () =>
    Promise.all(
      tables.map(async (table) => {
        const rows = await database.reader.selectFrom(table).selectAll().where('town_code', '=', town).execute();
        return rows.map((row) => JSON.stringify(row)).sort();
      }),
    );

  /** Runs what must be refused, and checks that nothing was written by it. */
  async function refused(run: () => Promise<ProjectAnswer>): Promise<ProjectAnswer> {
    const before = await stateOf();
    const answer = await run();
    expect(await stateOf()).toEqual(before);
    return answer;
  }

  return {
    town: () => town,
    database: () => database,
    server: () => server,
    dataFolder: () => dataFolder,
    tokenOf: (account: string) => tokens.get(account),
    setNow: (instant: string) => {
      now = instant;
    },
    ...{ id, keep, need, made, collect, offer, refused },

    claimAs: (unit: string, project: string) =>
      claim(server, tokens.get('office'), { town, unit, project: parseGlobalId(project)?.key ?? project }),

    /** What the town requires of its projects. */
    rules: (columns: { requires_hearing?: boolean; requires_review?: boolean }) =>
      database.writer.updateTable('town').set(columns).where('code', '=', town).execute(),

    consult: (kind: 'HEARING' | 'REVIEW', project: string, isAgreed: boolean) =>
      database.writer
        .insertInto('consultation')
        .values({
          ...{ town_code: town, id: newKey(), kind, project_id: parseGlobalId(project)?.key ?? project },
          ...{ held_on: '2026-05-01', residents: 20, units: 2, others: 0, is_agreed: isAgreed, decision: '同意' },
        })
        .execute(),

    ask: async <Data>(query: string, account: string, variables: object = {}): Promise<Data> => {
      const { data, errors } = await server.ask<Data>(query, { town, ...variables }, tokens.get(account));
      if (!data) throw new Error(JSON.stringify(errors));
      return data;
    },

    /** What the ledger says of the town, in order. */
    async entries() {
      const rows = await database.reader
        .selectFrom('ledger_entry')
        .selectAll()
        .where('town_code', '=', town)
        .orderBy('revision')
        .execute();
      return rows.map(({ kind, facts, before, after }) => ({
        kind,
        facts: JSON.parse(facts),
        before: JSON.parse(before ?? 'null'),
        after: JSON.parse(after ?? 'null'),
      }));
    },
  };
}
