import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { claim } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const document = `query ($unit: ID!, $meeting: ID, $first: Int, $after: String, $last: Int, $before: String) {
  claimOffers(unit: $unit, meeting: $meeting, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { endCursor startCursor hasNextPage }
    nodes { project { name grid { name } } reason isRenewal slotsLeft isClaimable claim { unit { name } } } } }`;

interface Offers {
  totalCount: number;
  pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean };
  nodes: {
    project: { name: string };
    reason: string;
    isRenewal: boolean;
    slotsLeft: number;
    isClaimable: boolean;
    claim: { unit: { name: string } } | null;
  }[];
}

const project = (id: string, more: object = {}) => ({ id, slots: 2, neighbourhood: 'west' as const, ...more });

onBothEngines('what a unit may claim', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date('2026-11-21T08:00:00.000Z'), 0, { keepAnswers: false });
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** u1 is at home in a micro-grid of the east, held a series last year; the west is of the same area, far of another. */
  async function newTown() {
    const town = await plantTown(database, {
      code: String(350_000_000 + ++towns),
      grids: [{ id: 'east-1', parent: 'east' }],
      seasons: [
        { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
        { id: 'now', begunOn: '2026-01-01' },
      ],
      units: ['u1', 'u2', 'homeless'],
      projects: [
        project('p1-far'),
        project('p2-west'),
        project('p3-east', { neighbourhood: 'east' }),
        project('p4-again', { series: 's' }),
        project('p5-full', { slots: 1, neighbourhood: 'east' }),
        project('p6-mine', { series: 't' }),
        project('p7-draft', { stage: 'DRAFT' }),
        project('p8-done', { stage: 'COMPLETED' }),
        project('p9-east', { neighbourhood: 'east' }),
        project('before-s', { season: 'last', series: 's' }),
        project('before-t', { season: 'last', series: 't' }),
        project('before-u', { season: 'last', series: 'u' }),
      ],
      meetings: [{ id: 'm', status: 'OPEN', projects: ['p2-west', 'p3-east', 'p5-full', 'p6-mine'] }],
      accounts: [
        { id: 'coordinator', role: 'COORDINATOR' },
        { id: 'east', role: 'COORDINATOR', within: 'east' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'rep', role: 'REPRESENTATIVE', unit: 'u1' },
        { id: 'rep2', role: 'REPRESENTATIVE', unit: 'u2' },
      ],
    });
    const grid = { town_code: town, opened_on: '2020-01-01', since: '2020-01-01' };
    await database.transaction(async ({ sql }) => {
      await sql
        .insertInto('grid')
        .values([
          { ...grid, id: 'area-2', parent_id: 'town', level: 'AREA', name: '二片', path: '0001.0002' },
          { ...grid, id: 'far', parent_id: 'area-2', level: 'NEIGHBOURHOOD', name: 'far', path: '0001.0002.0001' },
        ])
        .execute();
      const move = (table: 'project' | 'unit', values: object, id: string) =>
        sql.updateTable(table).set(values).where('town_code', '=', town).where('id', '=', id).execute();
      await move('project', { grid_id: 'far' }, 'p1-far');
      await move('unit', { home_id: 'east-1' }, 'u1');
      const held = {
        town_code: town,
        unit_id: 'u1',
        kind: 'NEW' as const,
        claimed_at: '2025-11-28T06:00:00.000Z',
        revision: 0,
      };
      await sql
        .insertInto('claim')
        .values([
          { ...held, id: 'held-s', project_id: 'before-s', status: 'FULFILLED' },
          { ...held, id: 'held-t', project_id: 'before-t', status: 'ACTIVE' },
          { ...held, id: 'held-u', project_id: 'before-u', status: 'WITHDRAWN' },
        ])
        .execute();
    });
    const token = await server.tokenFor(town, 'coordinator');
    await claim(server, token, { town, project: 'p5-full', unit: 'u2' });
    await claim(server, token, { town, project: 'p6-mine', unit: 'u1' });
    const unit = (id: string) => toGlobalId('Unit', town, id);
    const ask = async (person: string, variables: object) => {
      const asked = { unit: unit('u1'), ...variables };
      return server.ask<{ claimOffers: Offers }>(document, asked, await server.tokenFor(town, person));
    };
    const offers = async (person: string, variables: object = {}) => {
      const { data, errors } = await ask(person, variables);
      if (!data) throw new Error(JSON.stringify(errors));
      return data.claimOffers;
    };
    return { town, unit, ask, offers, meeting: toGlobalId('Meeting', town, 'm') };
  }

  const told = ({ nodes }: Offers) =>
    nodes.map(
      ({ project: { name }, reason, slotsLeft, isClaimable }) =>
        `${name} ${reason} ${slotsLeft}${isClaimable ? ' free' : ''}`,
    );

  test('is put before it in the order of what is nearest; what is full or its own stays visible at the end', async () => {
    const { town, offers } = await newTown();
    const all = await offers('rep');
    expect(told(all)).toEqual([
      'p4-again RENEWAL 2 free',
      'p3-east HOME_NEIGHBOURHOOD 2 free',
      'p9-east HOME_NEIGHBOURHOOD 2 free',
      'p2-west HOME_AREA 2 free',
      'p1-far ELSEWHERE 2 free',
      'p5-full HOME_NEIGHBOURHOOD 0',
      'p6-mine RENEWAL 1',
    ]);
    expect(all.totalCount).toBe(7);
    expect(all.nodes.map(({ isRenewal }) => isRenewal)).toEqual([true, false, false, false, false, false, true]);
    expect(all.nodes.map((node) => node.claim?.unit.name)).toEqual([...Array(6).fill(undefined), 'u1']);
    // Standing behind something this season makes no renewal of it.
    await claim(server, await server.tokenFor(town, 'rep'), { town, project: 'p9-east', unit: 'u1' });
    expect(told(await offers('rep')).slice(-2)).toEqual(['p6-mine RENEWAL 1', 'p9-east HOME_NEIGHBOURHOOD 1']);
  });

  test('is the list of a meeting where one is named', async () => {
    const { offers, meeting } = await newTown();
    expect(told(await offers('rep', { meeting }))).toEqual([
      'p3-east HOME_NEIGHBOURHOOD 2 free',
      'p2-west HOME_AREA 2 free',
      'p5-full HOME_NEIGHBOURHOOD 0',
      'p6-mine RENEWAL 1',
    ]);
  });

  test('reads in pages, forwards and backwards, with every row once', async () => {
    const { offers } = await newTown();
    const whole = told(await offers('rep'));
    for (const size of [1, 2, 3]) {
      const there: string[] = [];
      for (let after: string | undefined, more = true; more; ) {
        const page: Offers = await offers('rep', { first: size, after });
        there.push(...told(page));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(there).toEqual(whole);
    }
    const last = await offers('rep', { last: 2 });
    expect(told(last)).toEqual(whole.slice(-2));
    expect(told(await offers('rep', { last: 2, before: last.pageInfo.startCursor }))).toEqual(whole.slice(-4, -2));
  });

  test('without a home or a past is everything, by number', async () => {
    const { offers, unit } = await newTown();
    expect(told(await offers('coordinator', { unit: unit('homeless') }))).toEqual([
      'p1-far ELSEWHERE 2 free',
      'p2-west ELSEWHERE 2 free',
      'p3-east ELSEWHERE 2 free',
      'p4-again ELSEWHERE 2 free',
      'p6-mine ELSEWHERE 1 free',
      'p9-east ELSEWHERE 2 free',
      'p5-full ELSEWHERE 0',
    ]);
  });

  test('can be claimed exactly if it says so', async () => {
    const { town, offers, meeting } = await newTown();
    const alter = (table: 'season' | 'meeting' | 'unit', values: object, id: string) =>
      database.writer.updateTable(table).set(values).where('town_code', '=', town).where('id', '=', id).execute();
    const free = async (person = 'rep', more: object = {}) =>
      (await offers(person, more)).nodes.filter((node) => node.isClaimable).map((node) => node.project.name);
    const every = ['p4-again', 'p3-east', 'p9-east', 'p2-west', 'p1-far'];
    expect(await free()).toEqual(every);
    expect(await free('east')).toEqual(['p3-east', 'p9-east']);
    const after = async (table: 'season' | 'meeting' | 'unit', values: object, id: string, more: object = {}) => {
      await alter(table, values, id);
      return free('rep', more);
    };
    expect(await after('meeting', { status: 'SCHEDULED', exclusive_claiming: true }, 'm')).toEqual([
      'p4-again',
      'p9-east',
      'p1-far',
    ]);
    expect(await after('meeting', { status: 'CANCELLED' }, 'm')).toEqual(every);
    expect(await after('meeting', { status: 'OPEN' }, 'm', { meeting })).toEqual(['p3-east', 'p2-west']);
    expect(await after('unit', { left_on: '2026-11-21' }, 'u1')).toEqual([]);
    expect(await after('unit', { left_on: null }, 'u1')).toEqual(every);
    expect(await after('season', { closed_on: '2026-11-20' }, 'now')).toEqual([]);
  });

  test('is for its own representative, and for those who may claim for it', async () => {
    const { ask, offers, unit, town } = await newTown();
    const other = await newTown();
    const codes = async (person: string, variables: object = {}) =>
      (await ask(person, variables)).errors?.[0]?.extensions?.code;
    expect(await codes('rep')).toBeUndefined();
    expect((await offers('leader')).nodes.filter(({ isClaimable }) => isClaimable)).toEqual([]);
    expect(await codes('coordinator', { unit: unit('u2') })).toBeUndefined();
    for (const [person, variables] of [
      ['rep', { unit: unit('u2') }],
      ['rep2', {}],
      ['screen', {}],
      ['coordinator', { unit: unit('none') }],
      ['coordinator', { unit: other.unit('u1') }],
      ['coordinator', { unit: 'nonsense' }],
      ['coordinator', { meeting: other.meeting }],
      ['coordinator', { meeting: toGlobalId('Meeting', town, 'none') }],
    ] as const) {
      expect([person, variables, await codes(person, variables)]).toEqual([person, variables, 'NOT_FOUND']);
    }
  });
});
