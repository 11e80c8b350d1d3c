import { expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { newKey } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { foreign, placeTowns, today } from '../../testing/place-towns.ts';

const contact = '13800001234';

onBothEngines('a post', (engine) => {
  const { ask, database, entries, establish, grid, holderOf, keep, make, own, refused } = placeTowns(engine, 'test');

  test('is established, filled, vacated and abolished, each on its day, with its history', async () => {
    const established = await keep('establishPost', { role: 'LEADER', grid: grid('m1'), on: '2026-03-01' });
    expect(established).toEqual({
      __typename: 'PostEstablished',
      revision: 1,
      shown: {
        id: expect.any(String),
        role: 'LEADER',
        establishedOn: '2026-03-01',
        abolishedOn: null,
        headcount: null,
        heldSince: null,
        vacantSince: '2026-03-01',
        grid: { name: 'm1' },
        station: null,
        holder: null,
        history: [],
      },
    });
    const post = established.shown.id;
    const newHolder = { name: ' 张一 ', contact: ` ${contact} ` };
    const filled = await keep('fillPost', { post, newHolder, on: '2026-03-15' }, 'east-office');
    const holder = { name: '张一', contact };
    expect(filled).toMatchObject({
      __typename: 'PostFilled',
      revision: 2,
      shown: {
        heldSince: '2026-03-15',
        vacantSince: null,
        holder,
        history: [{ since: '2026-03-15', until: null, headcount: null, holder: { name: '张一' } }],
      },
    });
    const vacated = await keep('vacatePost', { post, on: '2026-09-01' });
    expect(vacated).toMatchObject({
      __typename: 'PostVacated',
      revision: 3,
      shown: { heldSince: null, vacantSince: '2026-09-01', holder: null, history: [{ until: '2026-09-01' }] },
    });
    await keep('fillPost', { post, newHolder: { name: '李二' }, on: '2026-10-01' });
    const abolished = await keep('abolishPost', { post });
    expect(abolished).toMatchObject({
      __typename: 'PostAbolished',
      revision: 5,
      shown: {
        abolishedOn: today,
        heldSince: null,
        vacantSince: null,
        holder: null,
        history: [
          { since: '2026-10-01', until: today, holder: { name: '李二' } },
          { since: '2026-03-15', until: '2026-09-01', holder: { name: '张一' } },
        ],
      },
    });
    expect((await entries()).length).toBe(5);
  });

  test('leaves ledger entries that a sentence can be made of, and that name nobody', async () => {
    const post = await establish('FULL_TIME', 'm1');
    const filled = await keep('fillPost', { post, newHolder: { name: '张一', contact }, on: '2026-07-01' });
    await keep('vacatePost', { post, on: '2026-08-01' });
    await keep('abolishPost', { post, on: '2026-09-01' });
    const facts = { grid: 'm1', station: null, role: 'FULL_TIME' };
    const holder = expect.any(String);
    expect(await entries()).toEqual([
      {
        kind: 'POST_ESTABLISHED',
        facts: { ...facts, on: '2026-06-01' },
        subject_type: 'Post',
        before: null,
        after: expect.objectContaining({ role: 'FULL_TIME', grid: 'm1', establishedOn: '2026-06-01' }),
      },
      {
        kind: 'POST_FILLED',
        facts: { ...facts, on: '2026-07-01' },
        subject_type: 'Post',
        before: { holder: null },
        after: { holder, since: '2026-07-01' },
      },
      {
        kind: 'POST_VACATED',
        facts: { ...facts, on: '2026-08-01' },
        subject_type: 'Post',
        before: { holder, since: '2026-07-01' },
        after: { holder: null, vacantSince: '2026-08-01' },
      },
      {
        kind: 'POST_ABOLISHED',
        facts: { ...facts, on: '2026-09-01', pairingsEnded: 0 },
        subject_type: 'Post',
        before: { holder: null },
        after: { abolishedOn: '2026-09-01', pairingsEnded: [] },
      },
    ]);
    await keep('correctHolder', { holder: await holderOf('张一'), name: '张壹', contact: '13900005678' });
    const rows = await database()
      .reader.selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', own())
      .execute();
    const all = JSON.stringify(rows);
    expect(filled.shown.holder).toEqual({ name: '张一', contact });
    for (const secret of ['张一', '张壹', contact, '13900005678']) expect(all).not.toContain(secret);
  });

  test('is held with others by one person, while two people of one name stay two', async () => {
    const [first, second, third] = [
      await establish('LEADER', 'm1'),
      await establish('PART_TIME', 'm1'),
      await establish('LEADER', 'w1'),
    ];
    await keep('fillPost', { post: first, newHolder: { name: '张一', contact } });
    const holder = await holderOf('张一');
    expect(await keep('fillPost', { post: second, holder })).toMatchObject({ shown: { holder: { name: '张一' } } });
    await keep('fillPost', { post: third, newHolder: { name: '张一' } });
    const found = await ask<{ postHolders: { totalCount: number; nodes: { name: string; posts: object[] }[] } }>(
      'query ($town: TownCode!) { postHolders(town: $town, search: "张") { totalCount nodes { name posts { role grid { name } } } } }',
      'leader',
    );
    expect(found.postHolders.totalCount).toBe(2);
    expect(found.postHolders.nodes.map(({ posts }) => posts)).toEqual(
      expect.arrayContaining([
        [
          { role: 'LEADER', grid: { name: 'm1' } },
          { role: 'PART_TIME', grid: { name: 'm1' } },
        ],
        [{ role: 'LEADER', grid: { name: 'w1' } }],
      ]),
    );
    await keep('vacatePost', { post: second });
    const after = await ask<{ node: { posts: object[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on PostHolder { posts { role } } } }',
      'leader',
      { id: holder },
    );
    expect(after.node.posts).toEqual([{ role: 'LEADER' }]);
  });

  test('of a roster is a count with a history; counted as none it is vacant', async () => {
    const post = await establish('ROSTER', 'm1');
    expect(await keep('countRoster', { post, headcount: 25, on: '2026-07-01' })).toMatchObject({
      __typename: 'RosterCounted',
      shown: { headcount: 25, heldSince: '2026-07-01', vacantSince: null, holder: null },
    });
    await keep('countRoster', { post, headcount: 31, on: '2026-08-01' });
    expect(await keep('countRoster', { post, headcount: 0, on: '2026-09-01' })).toMatchObject({
      shown: {
        headcount: 0,
        heldSince: null,
        vacantSince: '2026-09-01',
        history: [
          { since: '2026-08-01', until: '2026-09-01', headcount: 31, holder: null },
          { since: '2026-07-01', until: '2026-08-01', headcount: 25, holder: null },
        ],
      },
    });
    const [, , counted] = await entries();
    expect(counted?.facts).toEqual({
      grid: 'm1',
      station: null,
      role: 'ROSTER',
      on: '2026-08-01',
      headcount: 31,
      headcountBefore: 25,
    });
  });

  test('has a holder whose name and contact can be put right', async () => {
    await keep('fillPost', { post: await establish('LEADER', 'm1'), newHolder: { name: '张一', contact } });
    const holder = await holderOf('张一');
    expect(await keep('correctHolder', { holder, name: ' 张壹 ', contact: 'zhang@example.cn' }, 'east-office')).toEqual(
      {
        __typename: 'HolderCorrected',
        revision: 3,
        shown: { id: holder, name: '张壹', contact: 'zhang@example.cn' },
      },
    );
    expect(await keep('correctHolder', { holder, name: '张壹' })).toMatchObject({ shown: { contact: null } });
    expect((await entries()).slice(2).map(({ kind, after }) => [kind, after])).toEqual([
      ['HOLDER_CORRECTED', { changed: ['name', 'contact'] }],
      ['HOLDER_CORRECTED', { changed: ['contact'] }],
    ]);
    expect(await refused(() => keep('correctHolder', { holder, name: '张\u0007' }))).toMatchObject({ field: 'name' });
    for (const one of [toGlobalId('PostHolder', foreign, 'person'), toGlobalId('PostHolder', own(), 'x'), 'nonsense']) {
      for (const account of ['office', 'west-office'] as const) {
        expect(await refused(() => keep('correctHolder', { holder: one, name: '张' }, account))).toMatchObject({
          __typename: 'NotFound',
        });
      }
    }
  });

  test('is written once under a key, however often it is sent', async () => {
    const post = await establish('LEADER', 'm1');
    const input = { key: newKey(), post, newHolder: { name: '张一' } };
    const [first, ...again] = await Promise.all([1, 2, 3].map(() => keep('fillPost', input)));
    for (const one of again) expect(one).toEqual(first);
    expect((await entries()).length).toBe(2);
    expect(await refused(() => keep('fillPost', { ...input, newHolder: { name: '李二' } }))).toMatchObject({
      field: 'key',
    });
  });

  test('is taken by one of many who are put into it at once', async () => {
    const post = await establish('LEADER', 'm1');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => keep('fillPost', { post, newHolder: { name: `张${index}` } })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 'PostAlreadyFilled'),
      'PostFilled',
    ]);
    const holders = await database()
      .reader.selectFrom('post_holder')
      .select('id')
      .where('town_code', '=', own())
      .execute();
    expect(holders.length).toBe(1);
  });

  test('filled and vacated on one day is vacant from that day, and can be filled again', async () => {
    const post = await establish('LEADER', 'm1');
    await keep('fillPost', { post, newHolder: { name: '张一' } });
    await keep('vacatePost', { post });
    expect(await keep('fillPost', { post, newHolder: { name: '李二' } })).toMatchObject({
      shown: {
        heldSince: today,
        history: [
          { since: today, until: null },
          { since: today, until: today },
        ],
      },
    });
  });

  test('of a role that a place has once is there once, the database itself sees to that', async () => {
    const station = await make('openStation', {
      ...{ grid: grid('m1'), name: '服务站', tier: 'REST_STOP', services: ['议事'], on: '2026-03-01' },
    });
    await make('establishPost', { role: 'STATION_DIRECTOR', station, on: '2026-06-01' });
    const wished: [role: 'LEADER' | 'ROSTER' | 'AREA_HEAD', at: string][] = [
      ['LEADER', 'm1'],
      ['ROSTER', 'm1'],
      ['AREA_HEAD', 'area'],
    ];
    for (const [role, at] of wished) await establish(role, at);
    await establish('FULL_TIME', 'm1');
    const posts = await database().reader.selectFrom('post').selectAll().where('town_code', '=', own()).execute();
    for (const post of posts) {
      const again = (changed: object) =>
        database()
          .writer.insertInto('post')
          .values({ ...post, id: `${post.id}-again`, ...changed })
          .execute();
      if (post.role === 'FULL_TIME') await again({});
      else await expect(again({})).rejects.toThrow(/unique/i);
      await again({ id: `${post.id}-before`, abolished_on: '2026-06-01' });
    }
  });
});
