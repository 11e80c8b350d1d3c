import { expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { keepOrganisations, type OrganisationMutation } from '../../testing/keeping-organisations.ts';
import type { PlaceMutation } from '../../testing/keeping-places.ts';
import { type Account, accounts, placeTowns } from '../../testing/place-towns.ts';

const contact = '13800001234';

onBothEngines('a post', (engine) => {
  const { ask, database, establish, grid, holderOf, keep, make, own, refusedAll, server, tokenOf } = placeTowns(
    engine,
    'test',
  );

  test('can be given to somebody in office elsewhere by those alone who keep that person, too', async () => {
    const theirs = await establish('FULL_TIME', 'm1');
    await keep('fillPost', { post: theirs, newHolder: { name: '周五', contact } });
    const holder = await holderOf('周五');
    const western = await establish('FULL_TIME', 'w1');
    const asked = { post: western, holder };
    const [refusal] = await refusedAll([() => keep('fillPost', asked, 'west-office')]);
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await keep('fillPost', asked, 'office')).toMatchObject({ revision: expect.any(Number) });
  });

  test('is kept by whoever answers for its grid, and by nobody else', async () => {
    const outside = '此处不在您负责的网格范围内，请联系镇级管理员。';
    const notAllowed = '您的账号没有这项操作的权限。';
    const expected: { [account in Account]: string } = {
      office: '',
      administrator: '',
      'east-office': '',
      'west-office': outside,
      leader: notAllowed,
      teacher: notAllowed,
      screen: notAllowed,
    };
    const roster = await establish('ROSTER', 'm1');
    for (const account of accounts) {
      const vacant = await establish('FULL_TIME', 'm1');
      const filled = await establish('FULL_TIME', 'm1');
      await make('fillPost', { post: filled, newHolder: { name: `张${account}` } });
      const steps: [PlaceMutation, object][] = [
        ['correctHolder', { holder: await holderOf(`张${account}`), name: '张一一' }],
        ['establishPost', { role: 'PART_TIME', grid: grid('m1') }],
        ['fillPost', { post: vacant, newHolder: { name: '李二' } }],
        ['vacatePost', { post: filled }],
        ['abolishPost', { post: filled }],
        ['countRoster', { post: roster, headcount: 3 }],
      ];
      if (expected[account]) {
        // Who may not is told so before what else is wrong.
        const runs = steps.map(
          ([mutation, input]) =>
            () =>
              keep(mutation, { ...input, key: '' }, account),
        );
        const answers = (await refusedAll(runs)).map(({ message }) => message);
        expect([account, answers]).toEqual([account, steps.map(() => expected[account])]);
      } else {
        for (const [mutation, input] of steps) {
          expect([account, mutation, await keep(mutation, input, account)]).toEqual([
            account,
            mutation,
            expect.objectContaining({ revision: expect.any(Number) }),
          ]);
        }
      }
    }
  });

  test('shows its holder’s contact in full, masked or not at all, by who asks', async () => {
    const post = await establish('LEADER', 'm1');
    await keep('fillPost', { post, newHolder: { name: '张一', contact } });
    const masked = '138****1234';
    const expected = {
      office: contact,
      administrator: contact,
      'east-office': contact,
      'west-office': masked,
      leader: masked,
      teacher: null,
    };
    for (const [account, seen] of Object.entries(expected) as [Account, string | null][]) {
      const doors = await ask<{
        node: { posts: { holder: object }[] };
        posts: { nodes: { holder: object }[] };
        postHolders: { nodes: object[] };
      }>(
        `query ($town: TownCode!, $grid: ID!) { node(id: $grid) { ... on Grid { posts { holder { contact } } } }
          posts(town: $town) { nodes { holder { contact } } } postHolders(town: $town) { nodes { contact } } }`,
        account,
        { grid: grid('m1') },
      );
      expect([account, doors.node.posts[0]?.holder, doors.posts.nodes[0]?.holder, doors.postHolders.nodes[0]]).toEqual([
        account,
        { contact: seen },
        { contact: seen },
        { contact: seen },
      ]);
    }
    // A post in the west makes the western office one of those who manage the person; leaving it makes it none again.
    const western = await establish('LEADER', 'w1');
    await keep('fillPost', { post: western, holder: await holderOf('张一') });
    const asWest = () =>
      ask<{ postHolders: { nodes: object[] } }>(
        'query ($town: TownCode!) { postHolders(town: $town) { nodes { contact } } }',
        'west-office',
      );
    expect((await asWest()).postHolders.nodes).toEqual([{ contact }]);
    await keep('vacatePost', { post: western });
    expect((await asWest()).postHolders.nodes).toEqual([{ contact: masked }]);
    // So does being the secretary of an organisation there, in a unit by the unit's home.
    await database().writer.updateTable('unit').set({ home_id: 'west' }).where('town_code', '=', own()).execute();
    const organise = async (mutation: OrganisationMutation, input: object) =>
      (await keepOrganisations(server(), await tokenOf('office'), mutation, input)).organisation?.id;
    const seat = { kind: 'BRANCH', name: '支部', unit: toGlobalId('Unit', own(), 'school') };
    const organisation = await organise('foundOrganisation', seat);
    await organise('nameSecretary', { organisation, holder: await holderOf('张一') });
    expect((await asWest()).postHolders.nodes).toEqual([{ contact }]);
    await organise('dissolveOrganisation', { organisation });
    expect((await asWest()).postHolders.nodes).toEqual([{ contact: masked }]);
  });

  test('is listed in the order of the tree, by role, place and vacancy, while it is there', async () => {
    const made: string[] = [];
    for (const [role, at] of [
      ['PART_TIME', 'w1'],
      ['ROSTER', 'm1'],
      ['LEADER', 'm1'],
      ['AREA_HEAD', 'area'],
      ['FULL_TIME', 'm2'],
    ] as const) {
      made.push(await establish(role, at));
    }
    const [, roster, leader, , fullTime] = made as [string, string, string, string, string];
    await keep('countRoster', { post: roster, headcount: 5 });
    await keep('fillPost', { post: leader, newHolder: { name: '张一' } });
    await keep('abolishPost', { post: await establish('PART_TIME', 'm1') });
    const list = async (filter: object, account: Account = 'leader') => {
      const { posts } = await ask<{ posts: { totalCount: number; nodes: { role: string; grid: { name: string } }[] } }>(
        `query ($town: TownCode!, $within: ID, $role: PostRole, $vacant: Boolean) {
          posts(town: $town, within: $within, role: $role, vacant: $vacant) { totalCount nodes { role grid { name } } } }`,
        account,
        filter,
      );
      expect(posts.totalCount).toBe(posts.nodes.length);
      return posts.nodes.map(({ role, grid: { name } }) => `${name} ${role}`);
    };
    expect(await list({})).toEqual(
      ['area AREA_HEAD', 'm1 LEADER', 'm1 ROSTER', 'm2 FULL_TIME', 'w1 PART_TIME'].map((one) =>
        one.replace('area', '片区'),
      ),
    );
    expect(await list({ vacant: true })).toEqual(['片区 AREA_HEAD', 'm2 FULL_TIME', 'w1 PART_TIME']);
    expect(await list({ vacant: false })).toEqual(['m1 LEADER', 'm1 ROSTER']);
    expect(await list({ within: grid('east'), vacant: true }, 'teacher')).toEqual(['m2 FULL_TIME']);
    expect(await list({ role: 'LEADER' })).toEqual(['m1 LEADER']);
    const paged = await ask<{ posts: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>(
      'query ($town: TownCode!) { posts(town: $town, first: 3) { nodes { id } pageInfo { endCursor } } }',
      'leader',
    );
    const rest = await ask<{ posts: { nodes: { id: string }[] } }>(
      'query ($town: TownCode!, $after: String) { posts(town: $town, first: 3, after: $after) { nodes { id } } }',
      'leader',
      { after: paged.posts.pageInfo.endCursor },
    );
    expect(rest.posts.nodes.map(({ id }) => id)).toEqual([fullTime, made[0]]);
  });
});
