// What was where on an earlier day: everything that hangs on a grid of `grids(on:)` is told as of that day.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { keepGrids } from '../testing/keeping-grids.ts';
import { keepOrganisations, type OrganisationMutation } from '../testing/keeping-organisations.ts';
import { keepPlaces, type PlaceMutation } from '../testing/keeping-places.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const town = '310600001';
const grid = (key: string) => toGlobalId('Grid', town, key);
const unit = toGlobalId('Unit', town, 'school');

interface ThingsThen {
  name: string;
  organisations: { name: string; grid: object | null; unit: object | null }[];
  posts: { role: string; holder: { name: string } | null; headcount: number | null }[];
  stations: object[];
  pairings: { isInForce: boolean }[];
}

onBothEngines('on an earlier day', (engine) => {
  let database: Database;
  let server: TestServer;
  let token: string;
  let end: () => Promise<void>;
  /** What was split off from the grid m1. */
  let part: string;

  const organise = async (mutation: OrganisationMutation, input: object) => {
    const { organisation, ...rest } = await keepOrganisations(server, token, mutation, input);
    if (!organisation || 'code' in rest) throw new Error(JSON.stringify(rest));
    return organisation.id;
  };
  const keep = async (mutation: PlaceMutation, input: object) => {
    const { shown, ...rest } = await keepPlaces(server, token, mutation, input);
    if (!shown || 'code' in rest) throw new Error(JSON.stringify(rest));
    return shown.id as string;
  };

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    await plantTown(database, {
      code: town,
      units: ['school'],
      grids: [
        { id: 'm1', parent: 'east' },
        { id: 'm2', parent: 'east' },
      ],
      accounts: [{ id: 'office', role: 'COORDINATOR' }],
    });
    server = await startServer(database, () => new Date('2026-11-21T08:00:00Z'));
    token = await server.tokenFor(town, 'office');
    await takeItsCourse();
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** Everything that happened, told in the order of the days. */
  async function takeItsCourse() {
    const branch = await organise('foundOrganisation', {
      ...{ kind: 'BRANCH', name: '东居支部', grid: grid('m1'), on: '2026-02-01' },
    });
    const wandering = await organise('foundOrganisation', {
      ...{ kind: 'BRANCH', name: '学校支部', unit, on: '2026-02-01' },
    });
    const group = await organise('foundOrganisation', {
      ...{ kind: 'GROUP', name: '小组', parent: branch, grid: grid('m2'), on: '2026-03-01' },
    });
    await organise('coverUnit', { organisation: branch, unit, on: '2026-03-01' });
    await organise('endUnitCover', { organisation: branch, unit, on: '2026-05-15' });
    const leader = await keep('establishPost', { role: 'LEADER', grid: grid('m1'), on: '2026-02-01' });
    const roster = await keep('establishPost', { role: 'ROSTER', grid: grid('m1'), on: '2026-02-01' });
    const other = await keep('establishPost', { role: 'LEADER', grid: grid('m2'), on: '2026-02-01' });
    await keep('countRoster', { post: roster, headcount: 5, on: '2026-02-01' });
    await keep('fillPost', { post: leader, newHolder: { name: '张一' }, on: '2026-03-01' });
    const services = ['图书阅览'];
    const station = await keep('openStation', {
      ...{ grid: grid('m1'), name: '服务站', tier: 'REST_STOP', services, on: '2026-02-01' },
    });
    const director = await keep('establishPost', { role: 'STATION_DIRECTOR', station, on: '2026-03-01' });
    await keep('fillPost', { post: director, newHolder: { name: '王三' }, on: '2026-03-01' });
    await keep('addStationReach', { station, grid: grid('west'), on: '2026-03-01' });
    await keep('signPairing', {
      ...{ mode: 'RESIDENT', promise: '共建', parties: [{ grid: grid('m1') }, { unit }], on: '2026-02-01' },
    });
    await keep('signPairing', {
      ...{ mode: 'MENTORING', promise: '带教', parties: [{ post: leader }, { post: other }], on: '2026-04-01' },
    });
    await organise('moveOrganisation', { organisation: wandering, grid: grid('m1'), on: '2026-05-01' });
    await keep('vacatePost', { post: leader, on: '2026-05-01' });
    await keep('endStationReach', { station, grid: grid('west'), on: '2026-06-01' });
    await keep('fillPost', { post: leader, newHolder: { name: '李二' }, on: '2026-06-01' });
    await keep('countRoster', { post: roster, headcount: 9, on: '2026-07-01' });
    const split = await keepGrids(server, token, 'splitGrid', {
      grid: grid('m1'),
      parts: [{ name: '新格', organisations: [branch], posts: [roster], stations: [station] }],
      remains: {},
      on: '2026-08-01',
    });
    part = split.parts?.[0]?.id as string;
    await organise('dissolveOrganisation', { organisation: group, on: '2026-08-20' });
    await organise('dissolveOrganisation', { organisation: branch, on: '2026-09-01' });
    await keep('abolishPost', { post: leader, on: '2026-09-01' });
    await keep('closeStation', { station, on: '2026-10-01' });
  }

  const fields = `name organisations { name grid { name } unit { name } }
    posts { role establishedOn abolishedOn heldSince vacantSince headcount holder { name } grid { name } station { name } }
    stations { name grid { name } reach { name } director { role holder { name } } }
    pairings { mode isInForce parties { name grid { name } post { role holder { name } } } }`;

  async function thingsThen(id: string, on?: string): Promise<ThingsThen | undefined> {
    const { data, errors } = await server.ask<{ grids: { nodes: ThingsThen[] } }>(
      `query ($town: TownCode!, $within: ID!, $on: Date) { grids(town: $town, within: $within, on: $on) { nodes { ${fields} } } }`,
      { town, within: id, on },
      token,
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.grids.nodes[0];
  }

  /** The same in few words. */
  async function toldOf(id: string, on?: string) {
    const things = await thingsThen(id, on);
    return {
      organisations: things?.organisations.map(({ name }) => name),
      posts: things?.posts.map(({ role, holder, headcount }) => `${role} ${holder?.name ?? headcount ?? 'vacant'}`),
      stations: things?.stations.length,
      pairings: things?.pairings.map(({ isInForce }) => isInForce),
    };
  }

  test('a grid has what was there, with whoever held it, in the words of that day', async () => {
    expect(await thingsThen(grid('m1'), '2026-04-15')).toEqual({
      name: 'm1',
      organisations: [{ name: '东居支部', grid: { name: 'm1' }, unit: null }],
      posts: [
        {
          ...{ role: 'LEADER', establishedOn: '2026-02-01', abolishedOn: '2026-09-01' },
          ...{ heldSince: '2026-03-01', vacantSince: null, headcount: null, holder: { name: '张一' } },
          ...{ grid: { name: 'm1' }, station: null },
        },
        {
          ...{ role: 'ROSTER', establishedOn: '2026-02-01', abolishedOn: null },
          ...{ heldSince: '2026-02-01', vacantSince: null, headcount: 5, holder: null },
          ...{ grid: { name: 'm1' }, station: null },
        },
        {
          ...{ role: 'STATION_DIRECTOR', establishedOn: '2026-03-01', abolishedOn: '2026-10-01' },
          ...{ heldSince: '2026-03-01', vacantSince: null, headcount: null, holder: { name: '王三' } },
          ...{ grid: { name: 'm1' }, station: { name: '服务站' } },
        },
      ],
      stations: [
        {
          ...{ name: '服务站', grid: { name: 'm1' }, reach: [{ name: 'west' }] },
          director: { role: 'STATION_DIRECTOR', holder: { name: '王三' } },
        },
      ],
      pairings: [
        {
          ...{ mode: 'MENTORING', isInForce: true },
          parties: [
            { name: 'm1的网格长', grid: null, post: { role: 'LEADER', holder: { name: '张一' } } },
            { name: 'm2的网格长', grid: null, post: { role: 'LEADER', holder: null } },
          ],
        },
        {
          ...{ mode: 'RESIDENT', isInForce: true },
          parties: [
            { name: 'm1', grid: { name: 'm1' }, post: null },
            { name: 'school', grid: null, post: null },
          ],
        },
      ],
    });
  });

  test.for<[on: string, things: { [what: string]: unknown }]>([
    ['2026-01-31', { organisations: [], posts: [], stations: 0, pairings: [] }],
    [
      '2026-02-01',
      { organisations: ['东居支部'], posts: ['LEADER vacant', 'ROSTER 5'], stations: 1, pairings: [true] },
    ],
    ['2026-04-30', { organisations: ['东居支部'], pairings: [true, true] }],
    [
      '2026-05-01',
      { organisations: ['东居支部', '学校支部'], posts: ['LEADER vacant', 'ROSTER 5', 'STATION_DIRECTOR 王三'] },
    ],
    ['2026-07-31', { posts: ['LEADER 李二', 'ROSTER 9', 'STATION_DIRECTOR 王三'], stations: 1 }],
    ['2026-08-01', { organisations: ['学校支部'], posts: ['LEADER 李二'], stations: 0, pairings: [true, true] }],
    ['2026-09-01', { organisations: ['学校支部'], posts: [], pairings: [false, true] }],
  ])('what was in a grid on %s', async ([on, things]) => {
    expect(await toldOf(grid('m1'), on)).toMatchObject(things);
  });

  test('what was split off is where it went, and what ended there is there no more', async () => {
    const director = 'STATION_DIRECTOR 王三';
    expect(await thingsThen(part, '2026-07-31')).toBeUndefined();
    expect(await toldOf(part, '2026-08-01')).toEqual({
      ...{ organisations: ['东居支部'], posts: ['ROSTER 9', director], stations: 1, pairings: [] },
    });
    expect(await toldOf(part, '2026-09-15')).toMatchObject({ organisations: [], posts: ['ROSTER 9', director] });
    expect(await toldOf(part, '2026-10-01')).toMatchObject({ posts: ['ROSTER 9'], stations: 0 });
    expect(await toldOf(part)).toEqual(await toldOf(part, '2026-11-20'));
    expect(await toldOf(grid('m1'))).toEqual(await toldOf(grid('m1'), '2026-11-20'));
  });

  test('a thing that is reached through a grid of the day stays in that day', async () => {
    const { data, errors } = await server.ask<{ grids: { nodes: { organisations: object[]; stations: object[] }[] } }>(
      `query ($town: TownCode!, $within: ID!) { grids(town: $town, within: $within, on: "2026-04-15", first: 1) { nodes {
        organisations { grid { name posts { role } stations { name } } covers(first: 5) { nodes { name } } children(first: 5) { totalCount nodes { name grid { name } parent { name grid { name } } } } } stations { grid { organisations { name } } director { grid { name } } } } } }`,
      { town, within: grid('m1') },
      token,
    );
    expect(errors).toBeUndefined();
    expect(data?.grids.nodes[0]).toEqual({
      organisations: [
        {
          grid: {
            ...{ name: 'm1', stations: [{ name: '服务站' }] },
            posts: [{ role: 'LEADER' }, { role: 'ROSTER' }, { role: 'STATION_DIRECTOR' }],
          },
          covers: { nodes: [{ name: 'school' }] },
          children: {
            totalCount: 1,
            nodes: [{ name: '小组', grid: { name: 'm2' }, parent: { name: '东居支部', grid: { name: 'm1' } } }],
          },
        },
      ],
      stations: [{ grid: { organisations: [{ name: '东居支部' }] }, director: { grid: { name: 'm1' } } }],
    });
  });
});
