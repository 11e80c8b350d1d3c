import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { Ledger } from '../ledger/ledger.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { loadExampleTowns } from './load.ts';
import type { Row } from './rows.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const zhujing = '310116101';
const kangqiao = '310115136';

onBothEngines('in the territory of the example towns', (engine) => {
  let database: Database;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    await loadExampleTowns({ database, ledger: new Ledger(database, clock), clock });
  });
  afterAll(() => end());

  const rowsOf = <Table extends keyof Tables & string>(table: Table, town: string) =>
    database.reader
      .selectFrom(table as 'claim')
      .selectAll()
      .where('town_code', '=', town)
      .execute() as unknown as Promise<Row<Table>[]>;

  async function staffOf(town: string) {
    const held = new Map(
      (await rowsOf('post_holding', town)).filter(({ until }) => until === null).map((one) => [one.post_id, one]),
    );
    const posts = await rowsOf('post', town);
    const of = (role: string) => posts.filter((post) => post.role === role);
    return {
      established: (role: string) => of(role).length,
      filled: (role: string) => of(role).filter(({ id }) => held.has(id)).length,
      roster: of('ROSTER').reduce((sum, { id }) => sum + (held.get(id)?.headcount ?? 0), 0),
    };
  }

  test('康桥镇 has an organisation in each of 251 micro-grids, 251 leaders, 251 full-time, 269 part-time, some 6,200 on the rosters', async () => {
    const microGrids = (await rowsOf('grid', kangqiao)).filter(({ level }) => level === 'MICRO_GRID');
    const seats = new Set((await rowsOf('party_organisation', kangqiao)).map((one) => one.grid_id));
    expect(microGrids.filter(({ id }) => seats.has(id))).toHaveLength(251);
    const staff = await staffOf(kangqiao);
    expect([staff.filled('LEADER'), staff.filled('FULL_TIME'), staff.filled('PART_TIME')]).toEqual([251, 251, 269]);
    expect([staff.established('LEADER'), staff.established('FULL_TIME'), staff.established('PART_TIME')]).toEqual([
      251, 251, 269,
    ]);
    expect(Math.round(staff.roster / 100)).toBe(62);
  });

  test('康桥镇 has 1 + 6 + 62 + X stations, with three rest stops', async () => {
    const stations = await rowsOf('station', kangqiao);
    const count = (tier: string) => stations.filter((station) => station.tier === tier).length;
    expect(['CENTRE', 'AREA_CENTRE', 'NEIGHBOURHOOD_STATION', 'REST_STOP'].map(count)).toEqual([1, 6, 62, 3]);
    expect(
      new Set(stations.filter(({ tier }) => tier === 'NEIGHBOURHOOD_STATION').map((one) => one.grid_id)).size,
    ).toBe(62);
  });

  test('朱泾镇 has organisations in fields, workshops, windows and grids, and its four pairings are in force', async () => {
    const organisations = await rowsOf('party_organisation', zhujing);
    for (const setting of ['FIELD', 'WORKSHOP', 'WINDOW', 'GRID']) {
      expect(organisations.some((one) => one.setting === setting)).toBe(true);
    }
    const units = new Map((await rowsOf('unit', zhujing)).map(({ name, id }) => [name, id]));
    const parties = await rowsOf('pairing_party', zhujing);
    const pairings = await rowsOf('pairing', zhujing);
    for (const [unit, mode] of [
      ['金山区财政局', 'DOUBLE_HUNDRED'],
      ['朱泾法庭', 'RESIDENT'],
      ['金山公路建设有限公司', 'INDEPENDENT'],
      ['中石化上海工程公司', 'URBAN_RURAL'],
    ] as const) {
      const paired = new Set(parties.filter((one) => one.unit_id === units.get(unit)).map((one) => one.pairing_id));
      expect(pairings.some((one) => paired.has(one.id) && one.mode === mode && one.lapses_on === null)).toBe(true);
    }
  });

  describe.each([zhujing, kangqiao])('of %s', (town) => {
    test('everything stands on grids, units and people that are there, on days on which they are', async () => {
      const grids = new Map((await rowsOf('grid', town)).map((grid) => [grid.id, grid]));
      const organisations = new Map((await rowsOf('party_organisation', town)).map((one) => [one.id, one]));
      const ranks = ['WORK_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP'];
      for (const one of organisations.values()) {
        const seat = grids.get(one.grid_id ?? '');
        if (seat) expect(one.founded_on >= seat.opened_on).toBe(true);
        const parent = organisations.get(one.parent_id ?? '');
        if (parent) expect(ranks.indexOf(parent.kind)).toBeLessThanOrEqual(ranks.indexOf(one.kind));
        if (parent) expect(one.founded_on >= parent.founded_on).toBe(true);
      }
      for (const station of await rowsOf('station', town)) {
        expect(station.opened_on >= (grids.get(station.grid_id)?.opened_on ?? '9999')).toBe(true);
      }
      for (const post of await rowsOf('post', town)) {
        expect(post.established_on >= (grids.get(post.grid_id)?.opened_on ?? '9999')).toBe(true);
      }
      for (const holding of await rowsOf('post_holding', town)) {
        expect(holding.until === null || holding.until > holding.since).toBe(true);
      }
    });

    test('every pairing is signed before it lapses, and by today', async () => {
      for (const { signed_on, lapses_on } of await rowsOf('pairing', town)) {
        expect(signed_on <= '2026-11-21').toBe(true);
        expect(lapses_on === null || lapses_on > signed_on).toBe(true);
      }
    });

    test('no person has a name or an address that could be somebody’s', async () => {
      for (const { name, contact } of await rowsOf('post_holder', town)) {
        expect(name).toMatch(/^.示例\d{4}$/);
        expect(contact).toMatch(/@example\.invalid$/);
      }
    });
  });
});
