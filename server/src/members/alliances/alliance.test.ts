import { beforeEach, expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { type GridMutation, keepGrids } from '../../testing/keeping-grids.ts';
import { keepOrganisations } from '../../testing/keeping-organisations.ts';
import { memberTowns } from '../../testing/member-towns.ts';
import { foreign } from '../../testing/place-towns.ts';

interface Shown {
  node: {
    memberCount: number;
    headcount: number;
    grid: { name: string };
    members: { nodes: { name: string; since: string }[] };
    seats: { title: string; isFixed: boolean; holder: { name: string; until: string | null } | null }[];
  };
}

onBothEngines('an alliance', (engine) => {
  const towns = memberTowns(engine);
  const { id, keep, make, ask, entries, refusedAll, own } = towns;
  beforeEach(() => towns.plant());

  const found = (wish: object = {}) =>
    make('foundAlliance', { kind: 'PROPERTY', name: '物业联盟', grid: id('Grid', 'm1'), on: '2025-01-01', ...wish });
  const look = async (alliance: string, on = '2026-11-21') =>
    (
      await ask<Shown>(
        `query ($id: ID!, $on: Date) { node(id: $id) { ... on Alliance { memberCount headcount grid { name }
          members(on: $on) { nodes { name since } } seats { title isFixed holder { name until } } } } }`,
        'leader',
        { id: alliance, on },
      )
    ).node;

  test('is founded, joined by units, organisations and counted groups, left, and dissolved', async () => {
    const alliance = await found({ purpose: '共治小区物业' });
    const join = (who: object, on: string) => make('joinAlliance', { alliance, ...who, on });
    const clinic = await join({ unit: id('Unit', 'clinic') }, '2025-02-01');
    await join({ unit: id('Unit', 'shop') }, '2025-03-01');
    await join({ organisation: id('PartyOrganisation', 'east-branch') }, '2025-04-01');
    await join({ group: { label: ' 商铺 ', headcount: 257 } }, '2025-05-01');
    expect(await look(alliance)).toMatchObject({
      memberCount: 3,
      headcount: 257,
      members: { nodes: ['东支部', '卫生院', '小店', '商铺'].map((name) => ({ name })) },
    });
    expect(await keep('leaveAlliance', { membership: clinic, on: '2026-01-01' })).toMatchObject({
      __typename: 'AllianceLeft',
      shown: { name: '卫生院', since: '2025-02-01', until: '2026-01-01', alliance: { memberCount: 2 } },
    });
    expect((await look(alliance, '2025-12-31')).members.nodes).toHaveLength(4);
    expect((await look(alliance)).members.nodes.map(({ name }) => name)).not.toContain('卫生院');
    // And comes back on the very day.
    await join({ unit: id('Unit', 'clinic') }, '2026-01-01');
    expect(await keep('dissolveAlliance', { alliance, on: '2026-06-01' })).toMatchObject({
      __typename: 'AllianceDissolved',
      shown: { dissolvedOn: '2026-06-01', memberCount: 0, headcount: 0 },
    });
    expect(await keep('joinAlliance', { alliance, unit: id('Unit', 'bank') })).toMatchObject({
      __typename: 'AllianceIsDissolved',
    });
    const of = await ask<{ node: { alliances: { since: string; until: string; alliance: { name: string } }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Unit { alliances { since until alliance { name } } } } }',
      'leader',
      { id: id('Unit', 'clinic') },
    );
    const name = { name: '物业联盟' };
    expect(of.node.alliances).toEqual([
      { since: '2026-01-01', until: '2026-06-01', alliance: name },
      { since: '2025-02-01', until: '2026-01-01', alliance: name },
    ]);
    expect((await entries()).map(({ kind }) => kind)).toEqual([
      ...['ALLIANCE_FOUNDED', 'ALLIANCE_JOINED', 'ALLIANCE_JOINED', 'ALLIANCE_JOINED', 'ALLIANCE_JOINED'],
      ...['ALLIANCE_LEFT', 'ALLIANCE_JOINED', 'ALLIANCE_DISSOLVED'],
    ]);
  });

  test('is joined once, however many ask at the same time', async () => {
    const alliance = await found();
    const wish = { alliance, unit: id('Unit', 'clinic'), on: '2025-02-01' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => keep('joinAlliance', wish)));
    const names = answers.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['AllianceJoined', ...Array.from({ length: 5 }, () => 'AlreadyInAlliance')]);
    const joined = answers.find(({ __typename }) => __typename === 'AllianceJoined');
    for (const { shown } of answers) expect(shown.id).toBe(joined?.shown.id);
    expect((await look(alliance)).memberCount).toBe(1);
    const key = 'the-same-key';
    const again = { alliance, unit: id('Unit', 'bank'), key };
    const repeated = await Promise.all([keep('joinAlliance', again), keep('joinAlliance', again)]);
    expect(repeated[0]).toEqual(repeated[1]);
    expect((await entries()).at(-1)).toMatchObject({ kind: 'ALLIANCE_JOINED', facts: { member: '银行' } });
    expect(await entries()).toHaveLength(3);
  });

  test('has a committee of fixed seats and some others, filled for terms', async () => {
    const alliance = await found();
    const member = await make('joinAlliance', { alliance, unit: id('Unit', 'clinic'), on: '2025-02-01' });
    await make('joinAlliance', { alliance, organisation: id('PartyOrganisation', 'east-branch'), on: '2025-02-01' });
    const add = (title: string, isFixed: boolean) => make('addSeat', { alliance, title, isFixed });
    const expert = await add('专家', false);
    const head = await add('主任', true);
    await add('副主任', true);
    await add('秘书长', true);

    const fill = (seat: string, wish: object) => keep('fillSeat', { seat, ...wish });
    const clinic = { unit: id('Unit', 'clinic') };
    const branch = { organisation: id('PartyOrganisation', 'east-branch') };
    const answers = await Promise.all([
      fill(head, { ...clinic, on: '2026-01-01', until: '2026-06-01' }),
      fill(head, { ...branch, on: '2026-01-01', until: '2026-06-01' }),
    ]);
    // That term is over by now, so the other one comes after it only.
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'SeatFilled']);
    expect(await fill(head, { ...branch, on: '2026-06-01', until: '2029-06-01' })).toMatchObject({
      __typename: 'SeatFilled',
      shown: {
        holder: { name: '东支部', until: '2029-06-01' },
        terms: [{ since: '2026-06-01' }, { since: '2026-01-01' }],
      },
    });
    expect(await fill(head, clinic)).toMatchObject({ __typename: 'SeatAlreadyFilled', code: 'SEAT_FILLED' });
    expect(await fill(expert, { ...clinic, on: '2025-02-01' })).toMatchObject({ __typename: 'SeatFilled' });
    expect((await look(alliance)).seats).toEqual([
      { title: '主任', isFixed: true, holder: { name: '东支部', until: '2029-06-01' } },
      { title: '副主任', isFixed: true, holder: null },
      { title: '秘书长', isFixed: true, holder: null },
      { title: '专家', isFixed: false, holder: { name: '卫生院', until: null } },
    ]);
    // Who leaves the alliance leaves its seats.
    await make('leaveAlliance', { membership: member, on: '2026-10-01' });
    expect(await keep('vacateSeat', { seat: expert })).toMatchObject({
      __typename: 'SeatAlreadyVacant',
      shown: { holder: null },
    });
    expect(await keep('vacateSeat', { seat: head, on: '2026-09-01' })).toMatchObject({
      __typename: 'SeatVacated',
      shown: { holder: null, terms: [{ until: '2026-09-01' }, { until: '2026-06-01' }] },
    });
    expect(await keep('endSeat', { seat: expert })).toMatchObject({ __typename: 'SeatEnded' });
    expect(await fill(expert, branch)).toMatchObject({ __typename: 'SeatHasEnded' });
    expect((await look(alliance)).seats).toHaveLength(3);
  });

  test('refuses who is gone, who is nobody, days before its time, and those who do not answer for it', async () => {
    const alliance = await found();
    const clinic = id('Unit', 'clinic');
    const membership = await make('joinAlliance', { alliance, unit: clinic, on: '2025-02-01' });
    const seat = await make('addSeat', { alliance, title: '主任', isFixed: true });
    await make('endMembership', { unit: id('Unit', 'bank'), reason: '迁出' });
    const invalid: [() => ReturnType<typeof keep>, string][] = [
      [() => keep('joinAlliance', { alliance }), 'unit'],
      [() => keep('joinAlliance', { alliance, unit: clinic, group: { label: '商铺', headcount: 1 } }), 'unit'],
      [() => keep('joinAlliance', { alliance, group: { label: '商铺', headcount: 0 } }), 'group.headcount'],
      [() => keep('joinAlliance', { alliance, unit: id('Unit', 'bank') }), 'unit'],
      [() => keep('joinAlliance', { alliance, unit: id('Unit', 'shop'), on: '2024-12-31' }), 'on'],
      [() => keep('leaveAlliance', { membership, on: '2025-01-31' }), 'on'],
      [() => keep('fillSeat', { seat, unit: id('Unit', 'shop') }), 'unit'],
      [() => keep('fillSeat', { seat, unit: clinic, until: '2026-11-21' }), 'until'],
      [() => keep('fillSeat', { seat, unit: clinic, on: '2025-01-31' }), 'unit'],
      [() => keep('dissolveAlliance', { alliance, on: '2025-01-31' }), 'on'],
      [() => keep('foundAlliance', { kind: 'SHOPS', name: '物业联盟', grid: id('Grid', 'm1') }), 'name'],
      [() => keep('foundAlliance', { kind: 'SHOPS', name: '新', grid: id('Grid', 'gone') }), 'grid'],
      [() => keep('foundAlliance', { kind: 'SHOPS', name: '新', grid: id('Grid', 'm2'), on: '2026-04-30' }), 'on'],
    ];
    const answers = await refusedAll(invalid.map(([run]) => run));
    expect(answers.map(({ code, field }) => [code, field])).toEqual(
      invalid.map(([, field]) => ['INVALID_INPUT', field]),
    );
    const west = 'west-office';
    const outside = await refusedAll([
      () => keep('foundAlliance', { kind: 'SHOPS', name: '新', grid: id('Grid', 'm1') }, west),
      () => keep('joinAlliance', { alliance, unit: id('Unit', 'shop') }, west),
      () => keep('leaveAlliance', { membership }, west),
      () => keep('addSeat', { alliance, title: '席', isFixed: false }, west),
      () => keep('fillSeat', { seat, unit: clinic }, west),
      () => keep('endSeat', { seat }, west),
      () => keep('vacateSeat', { seat }, 'leader'),
      () => keep('dissolveAlliance', { alliance }, 'teacher'),
      () => keep('dissolveAlliance', { alliance }, west),
    ]);
    for (const { code } of outside) expect(code).toBe('NOT_ALLOWED');
    const missing = await refusedAll([
      () => keep('joinAlliance', { alliance, unit: toGlobalId('Unit', foreign, 'school') }),
      () => keep('joinAlliance', { alliance: toGlobalId('Alliance', own(), 'none'), unit: clinic }),
      () => keep('fillSeat', { seat, organisation: toGlobalId('PartyOrganisation', own(), 'none') }),
      () => keep('vacateSeat', { seat: toGlobalId('AllianceSeat', own(), 'none') }, west),
    ]);
    for (const { code } of missing) expect(code).toBe('NOT_FOUND');
    expect(await keep('addSeat', { alliance, title: '席', isFixed: false }, 'east-office')).toMatchObject({
      __typename: 'SeatAdded',
    });
  });

  test('goes along when its grid is redrawn, and keeps one from being closed', async () => {
    const token = await towns.tokenOf('office');
    const redraw = (mutation: GridMutation, input: object) => keepGrids(towns.server(), token, mutation, input);
    const shops = await found({ kind: 'SHOPS', name: '商铺自律', grid: id('Grid', 'm1') });
    const home = await found({ kind: 'HOME_COUNCIL', name: '家园理事会', grid: id('Grid', 'm1') });
    expect(await redraw('closeGrid', { grid: id('Grid', 'm2') })).toMatchObject({ __typename: 'GridClosed' });
    const b1 = await found({ kind: 'SHOPS', name: '楼组联盟', grid: id('Grid', 'b1') });
    expect(await redraw('closeGrid', { grid: id('Grid', 'b1') })).toMatchObject({
      __typename: 'GridNotEmpty',
      message: expect.stringContaining('1 个联盟'),
    });
    await make('dissolveAlliance', { alliance: b1 });
    expect(await redraw('closeGrid', { grid: id('Grid', 'b1') })).toMatchObject({ __typename: 'GridClosed' });

    // What no part takes goes to the first.
    await redraw('splitGrid', { grid: id('Grid', 'm1'), parts: [{ name: '南' }, { name: '北', alliances: [shops] }] });
    expect([(await look(shops)).grid.name, (await look(home)).grid.name]).toEqual(['北', '南']);
    const grids = await ask<{ grids: { nodes: { id: string; name: string }[] } }>(
      'query ($town: TownCode!) { grids(town: $town, level: MICRO_GRID) { nodes { id name } } }',
      'office',
    );
    const [north, south] = ['北', '南'].map((name) => grids.grids.nodes.find((grid) => grid.name === name)?.id);
    expect(await redraw('mergeGrids', { grids: [north, south], into: south })).toMatchObject({
      __typename: 'GridsMerged',
    });
    expect([(await look(shops)).grid.name, (await look(home)).grid.name]).toEqual(['南', '南']);
  });

  test('loses an organisation that is dissolved, with its seats', async () => {
    const alliance = await found();
    const branch = { organisation: id('PartyOrganisation', 'east-branch') };
    await make('joinAlliance', { alliance, ...branch, on: '2025-02-01' });
    const seat = await make('addSeat', { alliance, title: '主任', isFixed: true });
    await make('fillSeat', { seat, ...branch, on: '2025-03-01', until: '2028-03-01' });
    const dissolve = async (on: string) =>
      keepOrganisations(towns.server(), await towns.tokenOf('office'), 'dissolveOrganisation', { ...branch, on });
    expect(await dissolve('2025-02-28')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await dissolve('2026-10-01')).toMatchObject({ __typename: 'OrganisationDissolved' });
    expect(await look(alliance)).toMatchObject({ memberCount: 0, seats: [{ title: '主任', holder: null }] });
    expect((await entries()).at(-1)).toMatchObject({ kind: 'ORGANISATION_DISSOLVED', facts: { alliancesLeft: 1 } });
  });

  test('is listed by kind, place, day and name', async () => {
    await found({ name: '甲联盟' });
    await found({ name: '乙联盟', kind: 'SHOPS', grid: id('Grid', 'west'), on: '2026-05-01' });
    const listed = async (args: string) => {
      const { alliances } = await ask<{ alliances: { nodes: { name: string }[] } }>(
        `query ($town: TownCode!, $east: ID) { alliances(town: $town${args}) { nodes { name } } grids(town: $town, within: $east) { totalCount } }`,
        'leader',
        { east: id('Grid', 'east') },
      );
      return alliances.nodes.map(({ name }) => name);
    };
    expect(await listed('')).toEqual(['甲联盟', '乙联盟']);
    expect(await listed(', kind: SHOPS')).toEqual(['乙联盟']);
    expect(await listed(', within: $east')).toEqual(['甲联盟']);
    expect(await listed(', on: "2026-04-30"')).toEqual(['甲联盟']);
    expect(await listed(', search: "yilianmeng"')).toEqual(['乙联盟']);
  });
});
