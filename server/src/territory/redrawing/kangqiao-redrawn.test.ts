// 康桥镇 had four neighbourhoods of more than 3,000 households; they were redrawn, and twelve new ones opened.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { kangqiao } from '../../example/kangqiao.ts';
import { stepsOf } from '../../example/load-town.ts';
import { planTown } from '../../example/plan-town.ts';
import { divisionsFile } from '../../exchange/shipped-divisions.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { type GridThen, gridsThen, keepGrids } from '../../testing/keeping-grids.ts';
import { seatEverything } from '../../testing/seating.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { foundTown } from '../../towns/found-town.ts';

const town = kangqiao.code;
const dayBefore = '2026-11-20';
const day = '2026-11-21';
const large = kangqiao.households.large?.neighbourhoods ?? [];

const rate = '{ numerator denominator }';
const figures = `organisation ${rate} staffing { grids ${rate} leaders ${rate} partTime ${rate} roster } service ${rate}
  serviceHouseholds ${rate} pairing ${rate} adoption ${rate}`;
const coverageOf = `query ($town: TownCode!, $on: Date) { coverage(town: $town, on: $on) {
  ${figures} units ${rate} byArea { area { name } ${figures} } } }`;

interface Figures {
  coverage: { [kind: string]: { numerator: number; denominator: number } } & { byArea: object[] };
}

onBothEngines('康桥镇 redrawn', (engine) => {
  let database: Database;
  let server: TestServer;
  let token: string;
  let end: () => Promise<void>;
  let now = `${dayBefore}T08:00:00Z`;
  const clock = () => new Date(now);
  /** What was told on the day before, of that day. */
  let told: { neighbourhoods: GridThen[]; microGrids: GridThen[]; coverage: Figures['coverage'] };
  /** Of each large neighbourhood the new ones that were made of parts of it. */
  const made = new Map<string, string[]>();

  const neighbourhoods = (on: string) => gridsThen(server, token, town, { on, level: 'NEIGHBOURHOOD' });
  const microGrids = (on: string, within?: string) =>
    gridsThen(server, token, town, { on, level: 'MICRO_GRID', ...(within ? { within } : {}) });
  const coverage = async (on?: string) => {
    const { data, errors } = await server.ask<Figures>(coverageOf, { town, on }, token);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.coverage;
  };
  const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':').at(-1) as string;
  const householdsOf = (grids: GridThen[]) => grids.reduce((sum, { households }) => sum + (households ?? 0), 0);

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    const { name, areaLabel } = kangqiao;
    await foundTown(database, { code: town, name, areaLabel, isExample: true, at: clock().toISOString() });
    const csv = await readFile(divisionsFile(kangqiao.list), 'utf8');
    for (const step of stepsOf(database, new Ledger(database, clock), planTown(kangqiao, csv))) await step.run();
    server = await startServer(database, clock);
    const { id } = await database.reader
      .selectFrom('account')
      .select('id')
      .where('town_code', '=', town)
      .where('role', '=', 'ADMINISTRATOR')
      .executeTakeFirstOrThrow();
    token = await server.tokenFor(town, id);

    const units = await database.reader
      .selectFrom('unit')
      .select('id')
      .where('town_code', '=', town)
      .limit(4)
      .execute();
    const season = await database.reader
      .selectFrom('season')
      .select('id')
      .where('town_code', '=', town)
      .orderBy('begun_on', 'desc')
      .executeTakeFirstOrThrow();
    const before = await neighbourhoods(dayBefore);
    for (const [index, grid] of before.filter((one) => large.includes(one.name)).entries()) {
      await seatEverything(database, town, keyOf(grid.id), {
        unit: units[index]?.id ?? '',
        season: season.id,
        roster: 100,
      });
    }
    told = { neighbourhoods: before, microGrids: await microGrids(dayBefore), coverage: await coverage() };
    now = `${day}T01:00:00Z`;
    for (const grid of before.filter((one) => large.includes(one.name))) made.set(grid.id, await redraw(grid));
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** Makes four of one: three new neighbourhoods, each with a share of the micro-grids, and what remains. */
  async function redraw(grid: GridThen): Promise<string[]> {
    const below = await microGrids(dayBefore, grid.id);
    const shares = [0, 1, 2, 3].map((share) => below.filter((_, index) => index % 4 === share));
    const [kept, ...taken] = shares as [GridThen[], ...GridThen[][]];
    const own = (type: string, what: string) => [toGlobalId(type, town, `${keyOf(grid.id)}-${what}`)];
    const moved = [{ stations: own('Station', 'station') }, { projects: own('Project', 'project') }, {}];
    const parts = taken.map((share, index) => ({
      name: `${grid.name}新${index + 1}`,
      households: householdsOf(share),
      takes: share.map(({ id }) => id),
      ...moved[index],
    }));
    const remains = { households: householdsOf(kept) };
    const answer = await keepGrids(server, token, 'splitGrid', { grid: grid.id, parts, remains });
    expect(answer).toMatchObject({ __typename: 'GridSplit', grid: { name: grid.name, closedOn: null } });
    return (answer.parts ?? []).map(({ id }) => id);
  }

  test('has twelve neighbourhoods more, and none of more than 3,000 households', async () => {
    const [before, after] = [await neighbourhoods(dayBefore), await neighbourhoods(day)];
    expect([before.length, after.length]).toEqual([62, 74]);
    expect(
      before
        .filter(({ households }) => (households ?? 0) > 3_000)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...large].sort());
    expect(after.filter(({ households }) => (households ?? 0) > 3_000)).toEqual([]);
    expect(householdsOf(after)).toBe(householdsOf(before));
    expect(before).toEqual(told.neighbourhoods);
  });

  test('has the same micro-grids, each below the neighbourhood of the day', async () => {
    expect(await microGrids(dayBefore)).toEqual(told.microGrids);
    const after = await microGrids(day);
    const unmoved = (grids: GridThen[]) => grids.map(({ id, name, households }) => ({ id, name, households }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(unmoved(after).sort(byId)).toEqual(unmoved(told.microGrids).sort(byId));
    for (const [old, parts] of made) {
      const then = (await microGrids(dayBefore, old)).map(({ id }) => id);
      const since = [old, ...parts].map(async (one) => (await microGrids(day, one)).map(({ id }) => id));
      expect((await Promise.all(since)).flat().sort()).toEqual(then.sort());
    }
  });

  test('has on the day before exactly the coverage that was told on that day', async () => {
    expect(await coverage(dayBefore)).toEqual(told.coverage);
  });

  test('has since then coverage of what there is now', async () => {
    const since = await coverage(day);
    expect(since).toEqual(await coverage());
    const { service, pairing, adoption, organisation, staffing, byArea } = told.coverage;
    const denominators = (of: Figures['coverage']) =>
      [of.service, of.pairing, of.adoption].map((one) => one?.denominator);
    expect(denominators(told.coverage)).toEqual([62, 62, 62]);
    expect(denominators(since)).toEqual([74, 74, 74]);
    // Organisations, posts and micro-grids have only other places in the tree.
    expect([since.organisation, since.staffing]).toEqual([organisation, staffing]);
    // The station and the project went to new neighbourhoods, the pairing stayed; neither counts twice.
    expect(pairing?.numerator).toBeGreaterThanOrEqual(large.length);
    expect(since.pairing?.numerator).toBe(pairing?.numerator);
    expect(since.service?.numerator).toBeGreaterThanOrEqual(service?.numerator ?? 0);
    expect(since.adoption?.numerator).toBeGreaterThanOrEqual(adoption?.numerator ?? 0);
    expect(since.byArea).toHaveLength(byArea.length);
  });

  test('has everything seated where the redrawing put it, and remembers where it was', async () => {
    for (const [old, [first, second] = []] of made) {
      const seats = { station: first, project: second } as const;
      for (const [what, part] of Object.entries(seats)) {
        const row = await database.reader
          .selectFrom(what as 'station')
          .select('grid_id')
          .where('town_code', '=', town)
          .where('id', '=', `${keyOf(old)}-${what}`)
          .executeTakeFirst();
        expect([what, row?.grid_id]).toEqual([what, keyOf(part ?? '')]);
      }
      const moves = await database.reader
        .selectFrom('reseating')
        .select(['subject_type', 'from_grid_id', 'on_date'])
        .where('town_code', '=', town)
        .where('from_grid_id', '=', keyOf(old))
        .orderBy('subject_type')
        .execute();
      const from = { from_grid_id: keyOf(old), on_date: day };
      expect(moves).toEqual(['Post', 'Project', 'Station'].map((subject_type) => ({ subject_type, ...from })));
    }
  });

  test('shows in each neighbourhood what was there on either day', async () => {
    const things = `organisations { name } posts { role headcount holder { name } } stations { name director { role } }
      pairings { isInForce parties { name } }`;
    const inNeighbourhoods = async (on: string) => {
      type Things = {
        id: string;
        posts: { role: string }[];
        stations: { name: string }[];
        pairings: { isInForce: boolean }[];
      };
      const { data, errors } = await server.ask<{ grids: { nodes: Things[] } }>(
        `query ($town: TownCode!, $on: Date) { grids(town: $town, on: $on, level: NEIGHBOURHOOD, first: 100) { nodes { id ${things} } } }`,
        { town, on },
        token,
      );
      if (!data) throw new Error(JSON.stringify(errors));
      return new Map(
        data.grids.nodes.map((node) => [node.id, { ...node, pairings: node.pairings.filter((one) => one.isInForce) }]),
      );
    };
    const [before, after] = [await inNeighbourhoods(dayBefore), await inNeighbourhoods(day)];
    for (const [id, things] of before) if (!made.has(id)) expect(after.get(id)).toEqual(things);
    for (const [old, [first] = []] of made) {
      const [then, now, part] = [before.get(old), after.get(old), after.get(first ?? '')];
      const station = { name: `${keyOf(old)}-station`, director: { role: 'STATION_DIRECTOR' } };
      expect(then?.stations).toContainEqual(station);
      expect(part?.stations).toEqual([station]);
      expect(now?.stations).toEqual(then?.stations.filter(({ name }) => name !== station.name));
      expect(then?.posts.filter(({ role }) => role === 'ROSTER')).toEqual([
        { role: 'ROSTER', headcount: 100, holder: null },
      ]);
      const kept = then?.posts.filter(({ role }) => role !== 'STATION_DIRECTOR');
      expect(now?.posts.filter(({ role }) => role !== 'STATION_DIRECTOR')).toEqual(kept);
      expect(part?.posts.map(({ role }) => role)).toEqual(['STATION_DIRECTOR']);
      expect(now?.pairings).toEqual(then?.pairings);
    }
  });

  test('tells it in four entries', async () => {
    const rows = await database.reader
      .selectFrom('ledger_entry')
      .select('facts')
      .where('town_code', '=', town)
      .where('kind', '=', 'GRID_SPLIT')
      .orderBy('revision')
      .execute();
    const into = (name: string) => [1, 2, 3].map((part) => `${name}新${part}`).join('、');
    const names = told.neighbourhoods.map(({ name }) => name).filter((name) => large.includes(name));
    expect(rows.map(({ facts }) => JSON.parse(facts))).toEqual(
      names.map((grid) => ({ grid, into: into(grid), parts: 3, kept: 1, on: day })),
    );
  });
});
