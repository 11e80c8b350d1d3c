import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { keepProjects, type ProjectMutation } from '../testing/keeping-projects.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const town = '310000001';
const project = toGlobalId('Project', town, 'offered');
const draft = toGlobalId('Project', town, 'draft');
const grid = toGlobalId('Grid', town, 'micro');
const need = { grid, name: '扶手', category: 'CARE', need: '楼道陡', slots: 1 };

/** The statement with which a change looks up where the thing is, before it waits for its turn. */
const lookup = /^select .* from [`"]grid[`"] where .*[`"]id[`"] in/;

const changes: [ProjectMutation, object, 'project' | 'grid'][] = [
  ['collectNeed', need, 'grid'],
  ['amendProject', { project: draft, name: '新' }, 'project'],
  ['amendProject', { project: draft, grid }, 'grid'],
  ['offerProject', { project: draft }, 'project'],
  ['changeSlots', { project, slots: 3 }, 'project'],
  ['addMilestone', { project, name: '验收' }, 'project'],
  ['reachMilestone', { milestone: toGlobalId('Milestone', town, 'due') }, 'project'],
  ['addEvidence', { project, told: '完成' }, 'project'],
  ['startProject', { project }, 'project'],
  ['completeProject', { project }, 'project'],
  ['offerAgain', { project: toGlobalId('Project', town, 'earlier') }, 'project'],
  ['cancelProject', { project: draft, reason: '不做了' }, 'project'],
];

onBothEngines('a project that leaves a coordinator’s part while a change waits for its turn', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;
  let hear: (statement: string) => void = () => {};

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: ({ query }) => hear(query.sql) }));
    server = await startServer(database, () => new Date('2026-11-21T08:00:00.000Z'));
    await plantTown(database, {
      code: town,
      units: ['school'],
      grids: [{ id: 'micro', parent: 'east' }],
      seasons: [
        { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
        { id: 'now', begunOn: '2026-01-01' },
      ],
      projects: [
        { id: 'earlier', slots: 1, season: 'last' },
        { id: 'draft', slots: 1, stage: 'DRAFT' },
        { id: 'offered', slots: 2 },
      ],
      accounts: [{ id: 'coordinator', role: 'COORDINATOR', within: 'east' }],
    });
    const own = { town_code: town, project_id: 'offered' };
    await database.writer
      .insertInto('milestone')
      .values({ ...own, id: 'due', name: '开工' })
      .execute();
    await database.writer
      .insertInto('claim')
      .values({
        ...{ ...own, id: 'claim', unit_id: 'school', kind: 'NEW', status: 'ACTIVE' },
        ...{ claimed_at: '2026-11-01T00:00:00.000Z', revision: 0 },
      })
      .execute();
    await database.writer
      .updateTable('project')
      .set({ standing_claims: 1 })
      .where('town_code', '=', town)
      .where('id', '=', 'offered')
      .execute();
    token = await server.tokenFor(town, 'coordinator');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  const seat = (sql: Database['writer'], key: string) =>
    sql.updateTable('project').set({ grid_id: key }).where('town_code', '=', town).execute();
  const place = (sql: Database['writer'], path: string) =>
    sql.updateTable('grid').set({ path }).where('town_code', '=', town).where('id', '=', 'micro').execute();
  const length = async () =>
    (await database.reader.selectFrom('ledger_entry').select('revision').where('town_code', '=', town).execute())
      .length;

  test.for(changes)('is theirs no more: %s %j', async ([mutation, input, moved]) => {
    const written = await length();
    const looked = Promise.withResolvers<void>();
    const lookups = mutation === 'amendProject' && moved === 'grid' ? 2 : 1;
    let heard = 0;
    let answer: ReturnType<typeof keepProjects> | undefined;
    await database.transaction(async ({ sql }) => {
      await sql
        .updateTable('town')
        .set((eb) => ({ revision: eb.ref('revision') }))
        .where('code', '=', town)
        .execute();
      hear = (statement) => {
        if (lookup.test(statement) && ++heard === lookups) looked.resolve();
      };
      answer = keepProjects(server, token, mutation, input);
      await Promise.race([
        looked.promise,
        answer.then((told) => Promise.reject(new Error(`answered before its turn: ${JSON.stringify(told)}`))),
      ]);
      hear = () => {};
      if (moved === 'project') await seat(sql, 'west');
      else await place(sql, '0001.0001.0002.0009');
    });
    const refusal = await answer;
    if (moved === 'project') await seat(database.writer, 'east');
    else await place(database.writer, '0001.0001.0001.0001');
    expect(refusal).toMatchObject({ __typename: 'NotAllowed' });
    expect(await length()).toBe(written);
    // And what was refused for that alone is done once it is back.
    expect(await keepProjects(server, token, mutation, input)).toMatchObject({ revision: expect.any(Number) });
  });
});
