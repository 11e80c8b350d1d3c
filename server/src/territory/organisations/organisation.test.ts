import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { foreign, organisationTowns, today } from '../../testing/organisation-towns.ts';

onBothEngines('a party organisation', (engine) => {
  const { ask, found, grid, keep, lastEntry, list, own, reader, refused, unit } = organisationTowns(engine);

  test('is renamed, and found by its new name and its sound', async () => {
    const { id } = await found();
    expect(await refused(() => keep('renameOrganisation', { organisation: id, name: ' 东居支部 ' }))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'name',
      message: '该党组织已经叫“东居支部”。',
    });
    const answer = await keep('renameOrganisation', { organisation: id, name: '康桥第二支部' });
    expect(answer).toMatchObject({
      __typename: 'OrganisationRenamed',
      revision: 2,
      organisation: { name: '康桥第二支部' },
    });
    expect(await lastEntry()).toEqual({
      kind: 'ORGANISATION_RENAMED',
      subject: id,
      facts: { organisation: '康桥第二支部', from: '东居支部' },
      before: { name: '东居支部' },
      after: { name: '康桥第二支部' },
    });
    for (const search of ['康桥', ' 第二支部 ', 'kangqiao', 'Kang Qiao', 'qiaodier']) {
      expect([search, await list(`search: "${search}"`)]).toEqual([search, ['康桥第二支部']]);
    }
    for (const search of ['东居', 'dongju', '%', '_', 'kang%', 'k-q']) {
      expect([search, await list(`search: "${search}"`)]).toEqual([search, []]);
    }
  });

  describe('is moved', () => {
    test('from grid to grid, to a unit and back, and where it was on each day stays known', async () => {
      const { id } = await found({ on: '2024-01-01' });
      const moves: [on: string, seat: object, where: object][] = [
        ['2024-06-01', { grid: grid('west') }, { grid: { name: 'west' }, unit: null }],
        ['2025-01-01', { unit: unit('school') }, { grid: null, unit: { name: 'school' } }],
        ['2025-06-01', { unit: unit('clinic') }, { grid: null, unit: { name: 'clinic' } }],
        ['2026-01-01', { grid: grid('east') }, { grid: { name: 'east' }, unit: null }],
      ];
      for (const [on, seat, where] of moves) {
        const answer = await keep('moveOrganisation', { organisation: id, on, ...seat });
        expect(answer).toMatchObject({ __typename: 'OrganisationMoved', organisation: where });
      }
      expect(await lastEntry()).toMatchObject({
        kind: 'ORGANISATION_MOVED',
        facts: { organisation: '东居支部', from: 'clinic', to: 'east', on: '2026-01-01' },
        before: { grid: null, unit: 'clinic' },
        after: { grid: 'east', unit: null },
      });
      const remembered = await reader()
        .selectFrom('reseating')
        .select(['on_date', 'from_grid_id', 'from_unit_id', 'to_grid_id', 'to_unit_id'])
        .where('town_code', '=', own())
        .orderBy('on_date')
        .execute();
      expect(remembered.map((row) => Object.values(row))).toEqual([
        ['2024-06-01', 'east', null, 'west', null],
        ['2025-01-01', 'west', null, null, 'school'],
        ['2025-06-01', null, 'school', null, 'clinic'],
        ['2026-01-01', null, 'clinic', 'east', null],
      ]);
    });

    test('twice on a day from where it was that morning', async () => {
      const { id } = await found();
      await keep('moveOrganisation', { organisation: id, grid: grid('west') });
      await keep('moveOrganisation', { organisation: id, grid: grid('area') });
      const rows = await reader().selectFrom('reseating').selectAll().where('town_code', '=', own()).execute();
      expect(rows).toMatchObject([{ on_date: today, from_grid_id: 'east', to_grid_id: 'area' }]);
    });

    test.for([
      [
        'before it was founded',
        { on: '2023-12-31' },
        'on',
        '“东居支部”在 2024-01-01 有过变动，请选择这一天或之后的日期。',
      ],
      [
        'to before its last move',
        { on: '2024-05-31' },
        'on',
        '“东居支部”在 2024-06-01 有过变动，请选择这一天或之后的日期。',
      ],
      ['in the future', { on: '2026-11-22' }, 'on', '日期 2026-11-22 尚未到来，请选择今天（2026-11-21）或更早的日期。'],
    ] as const)('but not %s', async ([why, wish, field, message]) => {
      const { id } = await found();
      if (why.includes('last'))
        await keep('moveOrganisation', { organisation: id, grid: grid('area'), on: '2024-06-01' });
      const input = { organisation: id, grid: grid('west'), ...wish };
      expect(await refused(() => keep('moveOrganisation', input))).toMatchObject({ field, message });
    });

    test('but not into a grid before that was opened, one that is closed, or where it is', async () => {
      const { id } = await found();
      const into = (key: string, on?: string) => keep('moveOrganisation', { organisation: id, grid: grid(key), on });
      expect(await refused(() => into('new', '2025-12-31'))).toMatchObject({
        field: 'on',
        message: '“new”在 2026-01-01 有过变动，请选择这一天或之后的日期。',
      });
      expect(await refused(() => into('old'))).toMatchObject({ field: 'grid' });
      expect(await refused(() => into('east'))).toMatchObject({ field: 'grid', message: '该党组织已在“east”。' });
      expect((await into('new', '2026-01-01')).organisation?.grid).toEqual({ name: 'new' });
    });
  });

  describe('in preparation is made a regular one', () => {
    test('from a day on, which the ledger tells', async () => {
      const { id } = await found({ setting: 'PREPARATORY' });
      const answer = await keep('regulariseOrganisation', { organisation: id, on: '2025-07-01' });
      expect(answer).toMatchObject({
        __typename: 'OrganisationRegularised',
        revision: 2,
        organisation: { id, setting: 'REGULAR', foundedOn: '2024-01-01' },
      });
      expect(await lastEntry()).toEqual({
        kind: 'ORGANISATION_REGULARISED',
        subject: id,
        facts: { organisation: '东居支部', on: '2025-07-01' },
        before: { setting: 'PREPARATORY' },
        after: { setting: 'REGULAR', on: '2025-07-01' },
      });
      expect([await list(', setting: PREPARATORY'), await list(', setting: REGULAR')]).toEqual([[], ['东居支部']]);
      expect(await refused(() => keep('regulariseOrganisation', { organisation: id }))).toEqual({
        __typename: 'OrganisationNotPreparatory',
        code: 'ORGANISATION_NOT_PREPARATORY',
        message: '“东居支部”不在筹建中，无需转为正式党组织。',
        organisation: { id },
      });
    });

    test.for([
      ['before it was founded', '2023-12-31', '“东居支部”在 2024-01-01 有过变动，请选择这一天或之后的日期。'],
      ['tomorrow', '2026-11-22', '日期 2026-11-22 尚未到来，请选择今天（2026-11-21）或更早的日期。'],
    ] as const)('but not %s', async ([, on, message]) => {
      const { id } = await found({ setting: 'PREPARATORY' });
      const answer = await refused(() => keep('regulariseOrganisation', { organisation: id, on }));
      expect(answer).toMatchObject({ __typename: 'InvalidInput', field: 'on', message });
    });

    test('and no other: one of any other setting stays what it is', async () => {
      for (const setting of ['REGULAR', 'PROJECT', 'FIELD', 'WORKSHOP', 'WINDOW', 'GRID']) {
        const { id } = await found({ setting, name: setting });
        const answer = await refused(() => keep('regulariseOrganisation', { organisation: id }));
        expect([setting, answer.__typename]).toEqual([setting, 'OrganisationNotPreparatory']);
      }
    });
  });

  test('has its members counted, as a number alone', async () => {
    const { id } = await found({ members: 9 });
    const answer = await keep('countMembers', { organisation: id, members: 0 });
    expect(answer).toMatchObject({ __typename: 'MembersCounted', organisation: { members: 0 } });
    expect(await lastEntry()).toMatchObject({
      kind: 'MEMBERS_COUNTED',
      facts: { organisation: '东居支部', members: 0, from: 9 },
    });
    for (const members of [-1, 1_000_001]) {
      expect(await refused(() => keep('countMembers', { organisation: id, members }))).toMatchObject({
        field: 'members',
      });
    }
  });

  test('has a secretary: somebody new, somebody known, or nobody; the ledger’s facts name none', async () => {
    const [first, second] = [await found(), await found({ name: '第二支部' })];
    const newHolder = { name: '王某', contact: '021-0000-0000' };
    const named = await keep('nameSecretary', { organisation: first.id, newHolder });
    expect(named).toMatchObject({ __typename: 'SecretaryNamed', organisation: { secretary: { name: '王某' } } });
    const entry = await lastEntry();
    expect(entry).toMatchObject({ kind: 'SECRETARY_NAMED', facts: { organisation: '东居支部', hasSecretary: 1 } });
    expect(JSON.stringify(entry)).not.toMatch(/王某|0000/);
    const { node } = await ask<{ node: { secretary: { id: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on PartyOrganisation { secretary { id } } } }',
      { id: first.id },
    );
    const both = await keep('nameSecretary', { organisation: second.id, holder: node.secretary.id });
    expect(both.organisation?.secretary).toEqual({ name: '王某' });
    const nobody = await keep('nameSecretary', { organisation: second.id });
    expect(nobody.organisation?.secretary).toBeNull();
    const holders = await reader().selectFrom('post_holder').select('id').where('town_code', '=', own()).execute();
    expect(holders).toHaveLength(1);
    const organisationOf = { organisation: first.id };
    expect(
      await refused(() => keep('nameSecretary', { ...organisationOf, holder: node.secretary.id, newHolder })),
    ).toMatchObject({ field: 'holder' });
    expect(await refused(() => keep('nameSecretary', { ...organisationOf, newHolder: { name: ' ' } }))).toMatchObject({
      field: 'newHolder.name',
    });
    for (const holder of ['nonsense', toGlobalId('PostHolder', foreign, 'a'), toGlobalId('PostHolder', own(), 'a')]) {
      expect(await refused(() => keep('nameSecretary', { ...organisationOf, holder }))).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  describe('covers a unit', () => {
    const coverage = async (id: string) => {
      const { node } = await ask<{ node: { covers: { totalCount: number; nodes: { name: string }[] } } }>(
        'query ($id: ID!) { node(id: $id) { ... on PartyOrganisation { covers { totalCount nodes { name coveredBy { name } } } } } }',
        { id },
      );
      return node.covers;
    };

    test('from a day until another, and again', async () => {
      const { id } = await found();
      const school = { organisation: id, unit: unit('school') };
      expect(await keep('coverUnit', { ...school, on: '2025-01-01' })).toMatchObject({ __typename: 'UnitCovered' });
      expect(await lastEntry()).toMatchObject({
        kind: 'UNIT_COVERED',
        subject: id,
        facts: { organisation: '东居支部', unit: 'school', on: '2025-01-01' },
      });
      expect(await coverage(id)).toEqual({
        totalCount: 1,
        nodes: [{ name: 'school', coveredBy: [{ name: '东居支部' }] }],
      });
      expect(await keep('endUnitCover', { ...school, on: '2025-06-01' })).toMatchObject({
        __typename: 'UnitCoverEnded',
      });
      expect(await coverage(id)).toEqual({ totalCount: 0, nodes: [] });
      expect(await refused(() => keep('coverUnit', { ...school, on: '2025-05-31' }))).toMatchObject({
        field: 'on',
        message: '“东居支部”在 2025-06-01 有过变动，请选择这一天或之后的日期。',
      });
      await keep('coverUnit', { ...school, on: '2025-06-01' });
      expect((await coverage(id)).totalCount).toBe(1);
    });

    test('once, that stays, and in which it is not seated itself', async () => {
      const { id } = await found();
      const inSchool = await found({ name: '学校支部', unit: unit('school') });
      const school = { organisation: id, unit: unit('school') };
      await keep('coverUnit', school);
      for (const [input, message] of [
        [school, '“东居支部”已经覆盖“school”。'],
        [{ ...school, organisation: inSchool.id }, '“学校支部”就设在“school”，无需另行覆盖。'],
        [{ ...school, unit: unit('gone') }, '“gone”已退出共建。'],
      ] as const) {
        expect(await refused(() => keep('coverUnit', input))).toMatchObject({ field: 'unit', message });
      }
      const clinic = { organisation: id, unit: unit('clinic') };
      expect(await refused(() => keep('endUnitCover', clinic))).toMatchObject({
        message: '“东居支部”目前没有覆盖“clinic”。',
      });
      const early = { ...school, on: '2025-01-01' };
      expect(await refused(() => keep('endUnitCover', early))).toMatchObject({ field: 'on' });
    });
  });
});
