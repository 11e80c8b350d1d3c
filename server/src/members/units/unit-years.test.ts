import { beforeEach, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { memberTowns } from '../../testing/member-towns.ts';
import { foreign } from '../../testing/place-towns.ts';

interface Story {
  node: { story: { totalCount: number; nodes: { on: string; kind: string; summary: string }[]; pageInfo: Page } };
}
interface Page {
  hasNextPage: boolean;
  endCursor: string;
}

onBothEngines('a unit', (engine) => {
  const towns = memberTowns(engine);
  const { id, keep, make, ask, entries, refused, refusedAll, database, own } = towns;
  beforeEach(() => towns.plant());

  const story = (unit: string, args = '') =>
    ask<Story>(
      `query ($id: ID!) { node(id: $id) { ... on Unit { story${args} { totalCount pageInfo { hasNextPage endCursor }
        nodes { on kind summary } } } } }`,
      'leader',
      { id: unit },
    );
  const listed = async (args: string) => {
    const list = await ask<{ units: { nodes: { name: string }[] } }>(
      `query ($town: TownCode!) { units(town: $town, ${args}) { nodes { name } } }`,
      'leader',
    );
    return list.units.nodes.map(({ name }) => name);
  };

  test('is enrolled as a member or a partner, renamed, moved, admitted, and leaves', async () => {
    const enrolled = await keep('enrolUnit', {
      name: ' 第二小学 ',
      kind: 'PUBLIC_INSTITUTION',
      home: id('Grid', 'm1'),
    });
    expect(enrolled).toMatchObject({
      __typename: 'UnitEnrolled',
      revision: 1,
      shown: { name: '第二小学', membership: 'PARTNER', joinedOn: null, home: { name: 'm1' } },
    });
    const unit = enrolled.shown.id;
    expect(await keep('renameUnit', { unit, name: '第二中心小学' })).toMatchObject({
      __typename: 'UnitRenamed',
      shown: { name: '第二中心小学' },
    });
    expect(await keep('moveUnit', { unit, home: id('Grid', 'w1'), on: '2026-03-01' })).toMatchObject({
      __typename: 'UnitMoved',
      shown: { home: { name: 'w1' } },
    });
    expect(await keep('admitPartner', { unit, on: '2026-04-01' })).toMatchObject({
      __typename: 'PartnerAdmitted',
      shown: { membership: 'MEMBER', joinedOn: '2026-04-01' },
    });
    expect(await keep('endMembership', { unit, reason: '并入一小', on: '2026-09-01' })).toMatchObject({
      __typename: 'MembershipEnded',
      revision: 5,
      shown: { membership: 'LEFT', leftOn: '2026-09-01', leftReason: '并入一小' },
    });
    expect(await entries()).toMatchObject([
      { kind: 'UNIT_ENROLLED', facts: { unit: '第二小学', member: 0, on: null } },
      { kind: 'UNIT_RENAMED', facts: { before: '第二小学', unit: '第二中心小学' } },
      { kind: 'UNIT_MOVED', facts: { grid: 'w1', on: '2026-03-01' } },
      { kind: 'PARTNER_ADMITTED', facts: { on: '2026-04-01' } },
      { kind: 'MEMBERSHIP_ENDED', facts: { on: '2026-09-01', pairingsEnded: 0, alliancesLeft: 0 } },
    ]);
    const told = (await story(unit)).node.story;
    expect(told.nodes.map(({ on, summary }) => `${on} ${summary}`)).toEqual([
      '2026-09-01 退出共建',
      '2026-04-01 成为共建单位',
      '2026-03-01 属地由m1变更为w1',
    ]);
  });

  test('is found by what it is, by name or pinyin, and ordered by kind', async () => {
    await keep('endMembership', { unit: id('Unit', 'bank'), reason: '迁出' });
    expect(await listed('membership: MEMBER')).toEqual(['school', '卫生院']);
    expect(await listed('membership: PARTNER')).toEqual(['小店']);
    expect(await listed('membership: LEFT')).toEqual(['银行']);
    expect(await listed('search: "weisheng"')).toEqual(['卫生院']);
    expect(await listed('search: "生院"')).toEqual(['卫生院']);
    expect(await listed('orderBy: KIND')).toEqual(['卫生院', '银行', 'school', '小店']);
  });

  test('keeps its name to itself, when two are enrolled at once too', async () => {
    const wish = { name: '新单位', kind: 'OTHER', home: id('Grid', 'm1') };
    const answers = await Promise.all([keep('enrolUnit', wish), keep('enrolUnit', wish), keep('enrolUnit', wish)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'UnitEnrolled',
      'UnitNameTaken',
      'UnitNameTaken',
    ]);
    expect(await refused(() => keep('renameUnit', { unit: id('Unit', 'bank'), name: '卫生院' }))).toMatchObject({
      __typename: 'UnitNameTaken',
      shown: { name: '卫生院' },
    });
    expect(await refused(() => keep('renameUnit', { unit: id('Unit', 'bank'), name: '银行' }))).toMatchObject({
      field: 'name',
    });
  });

  describe('is changed', () => {
    test('only by those who answer for its home', async () => {
      const outside = { name: '新单位', kind: 'OTHER' };
      const tries = [
        () => keep('enrolUnit', { ...outside, home: id('Grid', 'w1') }, 'east-office'),
        () => keep('enrolUnit', outside, 'east-office'),
        () => keep('renameUnit', { unit: id('Unit', 'bank'), name: '新' }, 'east-office'),
        () => keep('moveUnit', { unit: id('Unit', 'clinic'), home: id('Grid', 'w1') }, 'east-office'),
        () => keep('moveUnit', { unit: id('Unit', 'clinic') }, 'east-office'),
        () => keep('moveUnit', { unit: id('Unit', 'bank'), home: id('Grid', 'm1') }, 'east-office'),
        () => keep('admitPartner', { unit: id('Unit', 'shop') }, 'east-office'),
        () => keep('endMembership', { unit: id('Unit', 'bank'), reason: '迁出' }, 'east-office'),
        () => keep('endMembership', { unit: id('Unit', 'clinic'), reason: '迁出' }, 'leader'),
        () => keep('renameUnit', { unit: id('Unit', 'school'), name: '新' }, 'teacher'),
        () => keep('renameUnit', { unit: id('Unit', 'school'), name: '新' }, 'screen'),
      ];
      for (const { code } of await refusedAll(tries)) expect(code).toBe('NOT_ALLOWED');
      expect(await keep('renameUnit', { unit: id('Unit', 'clinic'), name: '新院' }, 'east-office')).toMatchObject({
        __typename: 'UnitRenamed',
      });
    });

    test('on days that make sense, into grids that are open, and while it has not left', async () => {
      const clinic = id('Unit', 'clinic');
      await make('moveUnit', { unit: clinic, home: id('Grid', 'm1'), on: '2026-06-01' });
      await make('endMembership', { unit: id('Unit', 'bank'), reason: '迁出' });
      const invalid: [() => ReturnType<typeof keep>, string][] = [
        [() => keep('enrolUnit', { name: '甲', kind: 'OTHER', joinedOn: '2026-11-22' }), 'joinedOn'],
        [() => keep('enrolUnit', { name: '甲', kind: 'OTHER', joinedOn: '1899-01-01' }), 'joinedOn'],
        [() => keep('enrolUnit', { name: ' ', kind: 'OTHER' }), 'name'],
        [() => keep('enrolUnit', { name: '甲', kind: 'OTHER', home: id('Grid', 'gone') }), 'home'],
        [() => keep('moveUnit', { unit: clinic, home: id('Grid', 'gone') }), 'home'],
        [() => keep('moveUnit', { unit: clinic, home: id('Grid', 'm1') }), 'home'],
        [() => keep('moveUnit', { unit: clinic, home: id('Grid', 'w1'), on: '2026-05-31' }), 'on'],
        [() => keep('moveUnit', { unit: id('Unit', 'school'), home: id('Grid', 'm2'), on: '2026-04-30' }), 'on'],
        [() => keep('endMembership', { unit: clinic, reason: '迁出', on: '2026-05-31' }), 'on'],
        [() => keep('endMembership', { unit: clinic, reason: '' }), 'reason'],
        [() => keep('admitPartner', { unit: id('Unit', 'shop'), on: '2026-11-22' }), 'on'],
      ];
      const answers = await refusedAll(invalid.map(([run]) => run));
      expect(answers.map(({ code, field }) => [code, field])).toEqual(
        invalid.map(([, field]) => ['INVALID_INPUT', field]),
      );
      const others = await refusedAll([
        () => keep('admitPartner', { unit: clinic }),
        () => keep('admitPartner', { unit: id('Unit', 'bank') }),
        () => keep('moveUnit', { unit: id('Unit', 'bank'), home: id('Grid', 'm1') }),
        () => keep('enrolUnit', { name: '甲', kind: 'OTHER', home: toGlobalId('Grid', foreign, 'east') }),
        () => keep('moveUnit', { unit: clinic, home: toGlobalId('Grid', own(), 'nothing') }),
        () => keep('renameUnit', { unit: toGlobalId('Unit', foreign, 'school'), name: '甲' }),
      ]);
      expect(others.map(({ code }) => code)).toEqual([
        ...['UNIT_ALREADY_MEMBER', 'UNIT_HAS_LEFT', 'UNIT_HAS_LEFT'],
        ...['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
      ]);
    });
  });

  describe('that claimed', () => {
    beforeEach(async () => {
      const of = { town_code: own() };
      await database().transaction(async ({ sql }) => {
        await sql
          .insertInto('season')
          .values({ ...of, id: 'past', name: '2025', begun_on: '2025-01-01', closed_on: '2025-12-31' })
          .execute();
        const project = { ...of, grid_id: 'east', category: 'CARE', slots: 3, name_key: '' } as const;
        await sql
          .insertInto('project')
          .values([
            {
              ...project,
              id: 'old',
              season_id: 'past',
              series_id: 's',
              name: '理发',
              sort_key: 'li fa',
              stage: 'COMPLETED',
            },
            {
              ...project,
              id: 'new',
              season_id: 'now',
              series_id: 's',
              name: '理发',
              sort_key: 'li fa',
              stage: 'OFFERED',
            },
          ])
          .execute();
        const claim = { ...of, unit_id: 'clinic', revision: 0, claimed_at: '2025-02-28T17:00:00.000Z' };
        await sql
          .insertInto('claim')
          .values([
            { ...claim, id: 'past', project_id: 'old', kind: 'NEW', status: 'ACTIVE' },
            {
              ...{ ...claim, id: 'present', project_id: 'new', kind: 'RENEWAL', status: 'ACTIVE' },
              claimed_at: '2026-03-05T01:00:00.000Z',
            },
          ] as never)
          .execute();
      });
    });
    const clinic = () => id('Unit', 'clinic');
    const settle = (status: 'FULFILLED' | 'WITHDRAWN', at: object) =>
      database()
        .writer.updateTable('claim')
        .set({ status, ...at })
        .where('town_code', '=', own())
        .where('id', '=', 'present')
        .execute();

    test('stays until its active claims of open seasons are settled', async () => {
      const refusal = await refused(() => keep('endMembership', { unit: clinic(), reason: '迁出' }));
      expect(refusal).toMatchObject({ __typename: 'UnitHasClaims', code: 'UNIT_HAS_CLAIMS', shown: { leftOn: null } });
      expect(refusal.message).toContain('理发');
      await settle('FULFILLED', { fulfilled_at: '2026-10-01T02:00:00.000Z' });
      expect(
        await refused(() => keep('endMembership', { unit: clinic(), reason: '迁出', on: '2026-09-30' })),
      ).toMatchObject({
        field: 'on',
        message: expect.stringContaining('2026-10-01'),
      });
      expect(await keep('endMembership', { unit: clinic(), reason: '迁出', on: '2026-10-01' })).toMatchObject({
        __typename: 'MembershipEnded',
      });
    });

    test('is told season by season what it claimed', async () => {
      const seasons = async () =>
        (
          await ask<{ node: { claimsBySeason: object[] } }>(
            'query ($id: ID!) { node(id: $id) { ... on Unit { claimsBySeason { season claimed renewed fulfilled withdrawn } } } }',
            'leader',
            { id: clinic() },
          )
        ).node.claimsBySeason;
      const first = { season: '2025', claimed: 1, renewed: 0, fulfilled: 0, withdrawn: 0 };
      const second = { season: 'now', claimed: 0, renewed: 1, fulfilled: 0, withdrawn: 0 };
      expect(await seasons()).toEqual([first, second]);
      await settle('FULFILLED', { fulfilled_at: '2026-10-01T02:00:00.000Z' });
      await towns.keep('renameUnit', { unit: clinic(), name: '新院' });
      expect(await seasons()).toEqual([first, { ...second, fulfilled: 1 }]);
      await settle('WITHDRAWN', { withdrawn_at: '2026-10-02T02:00:00.000Z', fulfilled_at: null });
      await towns.keep('renameUnit', { unit: clinic(), name: '卫生院' });
      expect(await seasons()).toEqual([first, { ...second, renewed: 0, withdrawn: 1 }]);
    });

    test('takes its pairings, alliances and seats along when it leaves, and its story tells all of it', async () => {
      await settle('WITHDRAWN', { withdrawn_at: '2026-03-06T01:00:00.000Z', withdrawn_reason: '人手不足' });
      const pairing = await towns.pair('clinic', { on: '2025-01-01', lapsesOn: '2026-06-01' });
      await make('renewPairing', { pairing, lapsesOn: '2027-06-01', on: '2026-02-01' });
      const alliance = await make('foundAlliance', {
        kind: 'PROPERTY',
        name: '物业联盟',
        grid: id('Grid', 'east'),
        on: '2024-01-01',
      });
      await make('joinAlliance', { alliance, unit: clinic(), on: '2024-02-01' });
      const seat = await make('addSeat', { alliance, title: '副主任', isFixed: false });
      await make('fillSeat', { seat, unit: clinic(), on: '2024-03-01', until: '2027-03-01' });
      await make('endMembership', { unit: clinic(), reason: '迁出', on: '2026-11-01' });

      const told = (await story(clinic())).node.story;
      expect(told.nodes.map(({ on, kind, summary }) => `${on} ${kind} ${summary}`)).toEqual([
        '2026-11-01 SEAT_VACATED 不再担任“物业联盟”的“副主任”',
        '2026-11-01 ALLIANCE_LEFT 退出“物业联盟”',
        '2026-11-01 PAIRING_ENDED 与“west”的共驻共建终止',
        '2026-11-01 LEFT 退出共建',
        '2026-03-06 CLAIM_WITHDRAWN 撤回认领“理发”（now）',
        '2026-03-05 CLAIM_RENEWED 续认领“理发”（now）',
        '2026-02-01 PAIRING_RENEWED 与“west”续签共驻共建',
        // 01:00 on 1 March where the town is.
        '2025-03-01 CLAIMED 认领“理发”（2025）',
        '2025-01-01 PAIRING_SIGNED 与“west”签订共驻共建',
        '2024-03-01 SEAT_FILLED 担任“物业联盟”的“副主任”',
        '2024-02-01 ALLIANCE_JOINED 加入“物业联盟”',
        '2020-05-01 JOINED 成为共建单位',
      ]);
      const pages: string[] = [];
      for (let after = ''; ; ) {
        const { nodes, pageInfo, totalCount } = (await story(clinic(), `(first: 5${after})`)).node.story;
        expect(totalCount).toBe(12);
        pages.push(...nodes.map(({ summary }) => summary));
        if (!pageInfo.hasNextPage) break;
        after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
      }
      expect(pages).toEqual(told.nodes.map(({ summary }) => summary));
      expect((await entries()).at(-1)).toMatchObject({
        kind: 'MEMBERSHIP_ENDED',
        facts: { pairingsEnded: 1, alliancesLeft: 1 },
        after: { termsEnded: [expect.any(String)] },
      });
    });
  });
});
