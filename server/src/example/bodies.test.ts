import { describe, expect, test } from 'vitest';
import { kangqiao, onExampleTowns, zhujing } from '../testing/example-rows.ts';

onExampleTowns('in the bodies of the example towns', (rowsOf) => {
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

  test('康桥镇’s alliances are that of its enterprises, 1 + 6 + 7 + X, and of three streets with 257 shops', async () => {
    const [alliances, members, seats, terms] = [
      await rowsOf('alliance', kangqiao),
      await rowsOf('alliance_member', kangqiao),
      await rowsOf('alliance_seat', kangqiao),
      await rowsOf('alliance_term', kangqiao),
    ];
    expect(alliances.map(({ kind }) => kind).sort()).toEqual(['ENTERPRISE', 'SHOPS', 'SHOPS', 'SHOPS']);
    const streets = alliances.filter(({ kind }) => kind === 'SHOPS');
    expect(streets.map(({ name }) => name.replace('商铺自律组织', '')).sort()).toEqual(
      ['中邦商业街', '康桥半岛商业街', '周康商业街'].sort(),
    );
    const shops = members.filter(({ headcount }) => headcount !== null);
    expect(new Set(shops.map(({ alliance_id }) => alliance_id))).toEqual(new Set(streets.map(({ id }) => id)));
    expect(shops.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0)).toBe(257);

    const enterprises = alliances.find(({ kind }) => kind === 'ENTERPRISE');
    expect(enterprises).toMatchObject({ founded_on: '2023-05-10', grid_id: kangqiao });
    const filled = seats.filter((seat) => terms.some(({ seat_id }) => seat_id === seat.id));
    expect(filled.filter(({ alliance_id }) => alliance_id === enterprises?.id)).toHaveLength(1 + 6 + 7);
    const units = new Map((await rowsOf('unit', kangqiao)).map((unit) => [unit.id, unit]));
    const organisations = new Set((await rowsOf('party_organisation', kangqiao)).map(({ id }) => id));
    for (const { alliance_id, unit_id, organisation_id, label, since, until } of members) {
      expect([unit_id, organisation_id, label].filter((one) => one !== null)).toHaveLength(1);
      expect(since >= (alliances.find(({ id }) => id === alliance_id)?.founded_on ?? '9999')).toBe(true);
      if (unit_id) expect(since >= (units.get(unit_id)?.joined_on ?? '9999')).toBe(true);
      if (unit_id) expect(until).toBe(units.get(unit_id)?.left_on);
      if (organisation_id) expect(organisations.has(organisation_id)).toBe(true);
    }
    for (const term of terms) {
      const seat = seats.find(({ id }) => id === term.seat_id);
      const place = members.find(
        ({ alliance_id, unit_id, organisation_id }) =>
          alliance_id === seat?.alliance_id && unit_id === term.unit_id && organisation_id === term.organisation_id,
      );
      expect(place && place.since <= term.since).toBe(true);
    }
  });

  test('陆家嘴集团 is a partner of 康桥镇 that is no member: it has a pairing, no claim and no place in an alliance', async () => {
    const partners = (await rowsOf('unit', kangqiao)).filter(({ joined_on }) => joined_on === null);
    expect(partners.map(({ name }) => name)).toEqual(['陆家嘴集团（申迪）']);
    const id = partners[0]?.id;
    expect((await rowsOf('pairing_party', kangqiao)).filter(({ unit_id }) => unit_id === id)).toHaveLength(1);
    for (const table of ['claim', 'alliance_member', 'attendance'] as const) {
      expect((await rowsOf(table, kangqiao)).filter(({ unit_id }) => unit_id === id)).toEqual([]);
    }
  });

  test('康桥镇’s contest of 2023 had 62 entries, 8 of them recommended, each stage with its step', async () => {
    expect(await rowsOf('contest', kangqiao)).toMatchObject([{ season_id: 'season-2023', closed_on: '2023-06-21' }]);
    const entries = await rowsOf('contest_entry', kangqiao);
    expect(entries).toHaveLength(62);
    expect(new Set(entries.map(({ grid_id }) => grid_id)).size).toBe(62);
    const stages = ['COLLECTED', 'SHORTLISTED', 'RECOMMENDED'];
    const reached = (stage: string) => entries.filter((entry) => stages.indexOf(entry.stage) >= stages.indexOf(stage));
    expect(reached('RECOMMENDED')).toHaveLength(8);
    const steps = await rowsOf('contest_step', kangqiao);
    for (const stage of stages) {
      const taken = steps.filter((step) => step.stage === stage).map(({ entry_id }) => entry_id);
      expect(taken.sort()).toEqual(
        reached(stage)
          .map(({ id }) => id)
          .sort(),
      );
    }
    const gridOf = new Map((await rowsOf('project', kangqiao)).map(({ id, grid_id }) => [id, grid_id]));
    for (const { project_id, grid_id } of entries) if (project_id) expect(gridOf.get(project_id)).toBe(grid_id);
  });

  describe.each([zhujing, kangqiao])('the territory of %s', (town) => {
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
