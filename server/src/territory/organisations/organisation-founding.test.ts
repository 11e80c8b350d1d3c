import { describe, expect, test } from 'vitest';
import { onBothEngines } from '../../testing/engines.ts';
import { foreign, organisationTowns, today } from '../../testing/organisation-towns.ts';

onBothEngines('a party organisation', (engine) => {
  const { found, grid, keep, lastEntry, organisation, refused, unit } = organisationTowns(engine);

  describe('is founded', () => {
    test('in a grid, under another one, on a day, with a count', async () => {
      const above = await found({ kind: 'GENERAL_BRANCH', name: '东居总支', on: '2020-05-01' });
      const answer = await keep('foundOrganisation', {
        kind: 'BRANCH',
        setting: 'GRID',
        name: ' 东居第一支部 ',
        grid: grid('east'),
        parent: above.id,
        members: 12,
        on: '2026-07-01',
      });
      expect(answer).toEqual({
        __typename: 'OrganisationFounded',
        revision: 2,
        organisation: {
          id: expect.any(String),
          name: '东居第一支部',
          kind: 'BRANCH',
          setting: 'GRID',
          parent: { name: '东居总支' },
          grid: { name: 'east' },
          unit: null,
          secretary: null,
          members: 12,
          foundedOn: '2026-07-01',
          dissolvedOn: null,
          joint: null,
        },
      });
      expect(await lastEntry()).toMatchObject({
        kind: 'ORGANISATION_FOUNDED',
        subject: answer.organisation?.id,
        facts: {
          organisation: '东居第一支部',
          organisationKind: 'BRANCH',
          seat: 'east',
          parent: '东居总支',
          on: '2026-07-01',
        },
        after: { name: '东居第一支部', grid: 'east', unit: null, members: 12 },
      });
    });

    test('in a unit, today, as a regular one without a count, if nothing else is said', async () => {
      const made = await keep('foundOrganisation', { kind: 'BRANCH', name: '学校支部', unit: unit('school') });
      expect(made.organisation).toMatchObject({
        setting: 'REGULAR',
        grid: null,
        unit: { name: 'school' },
        members: null,
        foundedOn: today,
      });
    });

    const notFound = { __typename: 'NotFound', code: 'NOT_FOUND' };
    const invalid = (field: string, message: string) => ({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field,
      message,
    });
    const noGrid = { ...notFound, message: '没有找到这个网格，请刷新后重试。' };
    const noUnit = { ...notFound, message: '没有找到这个共建单位，请刷新后重试。' };
    const noParent = { ...notFound, message: '没有找到这个党组织，请刷新后重试。' };
    const oneSeat = invalid('grid', '请为党组织选择一个驻地：网格或单位，只能选一个。');
    const wrongName = invalid('name', '党组织名称应为 1–100 个字符，写在一行内。');
    const wrongCount = invalid('members', '党员数应为 0–1000000 的整数。');

    const refusals: [why: string, wish: () => object, answer: object][] = [
      ['without a seat', () => ({ grid: null }), oneSeat],
      ['in a grid and in a unit', () => ({ unit: unit('school') }), oneSeat],
      ['in a grid that is not', () => ({ grid: grid('nothing') }), noGrid],
      ['in another town’s grid', () => ({ grid: grid('east', foreign) }), noGrid],
      ['in what is no grid', () => ({ grid: unit('school') }), noGrid],
      ['in a unit that is not', () => ({ grid: null, unit: unit('nothing') }), noUnit],
      ['in another town’s unit', () => ({ grid: null, unit: unit('school', foreign) }), noUnit],
      [
        'in a grid that is closed',
        () => ({ grid: grid('old') }),
        invalid('grid', '“old”已关闭或已退出，请另选一个驻地。'),
      ],
      [
        'in a unit that has left',
        () => ({ grid: null, unit: unit('gone') }),
        invalid('unit', '“gone”已关闭或已退出，请另选一个驻地。'),
      ],
      ['under one that is not', () => ({ parent: organisation('nothing') }), noParent],
      ['under another town’s', () => ({ parent: organisation('committee', foreign) }), noParent],
      ['without a name', () => ({ name: ' ' }), wrongName],
      ['with a name too long', () => ({ name: '支'.repeat(101) }), wrongName],
      ['with a name of two lines', () => ({ name: '东居\n支部' }), wrongName],
      ['with fewer members than none', () => ({ members: -1 }), wrongCount],
      ['with more members than people', () => ({ members: 1_000_001 }), wrongCount],
      [
        'on a day that is yet to come',
        () => ({ on: '2026-11-22' }),
        invalid('on', '日期 2026-11-22 尚未到来，请选择今天（2026-11-21）或更早的日期。'),
      ],
      [
        'as a joint one, which needs two towns',
        () => ({ setting: 'JOINT' }),
        invalid('setting', '联合党支部由两镇共建，请用“发起联合党支部”。'),
      ],
    ];

    test.for(refusals)('but not %s', async ([, wish, answer]) => {
      const input = { kind: 'BRANCH', name: '东居支部', grid: grid('east'), ...wish() };
      expect(await refused(() => keep('foundOrganisation', input))).toEqual(answer);
    });
  });

  describe('stands under another one', () => {
    test('that is not of a lower kind', async () => {
      const branch = await found();
      const higher = { kind: 'COMMITTEE', name: '党委', grid: grid('east'), parent: branch.id };
      expect(await refused(() => keep('foundOrganisation', higher))).toMatchObject({
        field: 'parent',
        message: '“东居支部”的层级低于该党组织，不能作为上级。',
      });
      const group = { kind: 'GROUP', name: '小组', grid: grid('east'), parent: branch.id };
      expect((await keep('foundOrganisation', group)).organisation?.parent).toEqual({ name: '东居支部' });
    });

    test('that stands itself', async () => {
      const { id } = await found({ name: '旧支部' });
      await keep('dissolveOrganisation', { organisation: id });
      const below = { kind: 'GROUP', name: '小组', grid: grid('east'), parent: id };
      expect(await refused(() => keep('foundOrganisation', below))).toMatchObject({
        message: '“旧支部”已撤销，不能作为上级。',
      });
    });

    test('but never in a circle', async () => {
      const first = await found({ name: '一' });
      const second = await found({ name: '二', parent: first.id });
      const third = await found({ name: '三', parent: second.id });
      for (const [one, below] of [
        [first, first],
        [first, second],
        [first, third],
        [second, third],
      ] as const) {
        const answer = await refused(() => keep('placeOrganisation', { organisation: one.id, parent: below.id }));
        expect(answer).toMatchObject({
          field: 'parent',
          message: `“${below.name}”就是该党组织或在其之下，不能作为上级。`,
        });
      }
      const placed = await keep('placeOrganisation', { organisation: third.id, parent: first.id });
      expect(placed).toMatchObject({ __typename: 'OrganisationPlaced', organisation: { parent: { name: '一' } } });
      expect(await lastEntry()).toMatchObject({
        kind: 'ORGANISATION_PLACED',
        facts: { organisation: '三', parent: '一' },
      });
      const alone = await keep('placeOrganisation', { organisation: third.id, parent: null });
      expect(alone.organisation?.parent).toBeNull();
    });

    test('and is put there once', async () => {
      const above = await found({ name: '上级' });
      for (const parent of [above.id, null]) {
        const { id } = await found({ name: '一', parent });
        expect(await refused(() => keep('placeOrganisation', { organisation: id, parent }))).toMatchObject({
          __typename: 'InvalidInput',
          field: 'parent',
          message: '该党组织的上级已经如此，无需变更。',
        });
      }
    });
  });
});
