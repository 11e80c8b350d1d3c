import { expect, test } from 'vitest';
import { withdraw } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { projectTowns } from '../../testing/project-towns.ts';
import { isInOpenPool } from './open-pool.ts';

test.for<[Partial<Parameters<typeof isInOpenPool>[0]>, boolean]>([
  [{}, true],
  [{ stage: 'DRAFT' }, false],
  [{ stage: 'UNDER_WAY' }, false],
  [{ stage: 'CLOSED' }, false],
  [{ standingClaims: 1 }, false],
  [{ openPoolOn: '2026-11-22' }, false],
  [{ openPoolOn: null }, false],
  [{ seasonClosedOn: '2026-11-21' }, false],
])('a project with %j is in the open pool: %s', ([wish, expected]) => {
  const situation = { stage: 'OFFERED' as const, standingClaims: 0, openPoolOn: '2026-11-21', seasonClosedOn: null };
  expect(isInOpenPool({ ...situation, ...wish }, '2026-11-21')).toBe(expected);
});

onBothEngines('the open pool', (engine) => {
  const towns = projectTowns(engine);
  const { id, keep, offer, refused, claimAs, entries } = towns;
  const openPool = (on: string) => keep('setOpenPool', { season: id('Season', 'now'), on }, 'administrator');
  const propose = (project: string, wish: object = {}, account = 'west-office') =>
    keep('proposeFromPool', { project, grid: id('Grid', 'west'), note: ' 请驻区单位认领 ', ...wish }, account);
  const listed = async (isIn: boolean | null) => {
    const { projects } = await towns.ask<{ projects: { totalCount: number; nodes: { id: string }[] } }>(
      'query ($town: TownCode!, $openPool: Boolean) { projects(town: $town, openPool: $openPool) { totalCount nodes { id } } }',
      'leader',
      { openPool: isIn },
    );
    expect(projects.totalCount).toBe(projects.nodes.length);
    return projects.nodes.map((one) => one.id);
  };

  test('holds what is on offer and unclaimed from the day on that the town sets', async () => {
    const [claimed, free] = [await offer(), await offer()];
    const { claim } = await claimAs('school', claimed);
    const draft = id('Project', 'west-draft');
    expect([await listed(true), (await listed(false)).sort()]).toEqual([[], [claimed, free, draft].sort()]);
    await openPool('2026-11-22');
    expect(await listed(true)).toEqual([]);
    towns.setNow('2026-11-21T16:00:00.000Z');
    expect([await listed(true), (await listed(false)).sort()]).toEqual([[free], [claimed, draft].sort()]);
    expect(await listed(null)).toHaveLength(3);
    await withdraw(towns.server(), towns.tokenOf('office'), { claim: claim?.id ?? '' });
    expect((await listed(true)).sort()).toEqual([claimed, free].sort());
    await keep('closeSeason', { season: id('Season', 'now') }, 'administrator');
    expect(await listed(true)).toEqual([]);
  });

  test('is where any neighbourhood finds projects for its own units', async () => {
    const project = await offer();
    expect(await refused(() => propose(project))).toMatchObject({
      __typename: 'NotInOpenPool',
      code: 'NOT_IN_OPEN_POOL',
      shown: { isInOpenPool: false },
    });
    await openPool('2026-11-21');
    const proposal = { on: '2026-11-21', note: '请驻区单位认领', grid: { name: 'west' } };
    expect(await propose(project)).toMatchObject({
      __typename: 'ProjectProposed',
      shown: { isInOpenPool: true, grid: { name: 'east' }, proposals: [proposal] },
    });
    expect(await refused(() => propose(project))).toMatchObject({ __typename: 'AlreadyProposed' });
    expect(await propose(project, { grid: id('Grid', 'east') }, 'office')).toMatchObject({
      shown: { proposals: [proposal, { grid: { name: 'east' } }] },
    });
    await claimAs('bank', project);
    expect(await refused(() => propose(project))).toMatchObject({
      __typename: 'NotInOpenPool',
      shown: { isInOpenPool: false, proposals: [{}, {}] },
    });
    expect(await entries()).toContainEqual(
      expect.objectContaining({
        kind: 'PROJECT_PROPOSED',
        facts: { project: '为独居老人安装扶手', grid: 'west' },
      }),
    );
  });

  test('takes proposals of neighbourhoods, from those who answer for them', async () => {
    const project = await offer();
    await openPool('2026-11-21');
    for (const person of ['east-office', 'leader', 'teacher', 'screen', 'stranger']) {
      expect(await refused(() => propose(project, {}, person))).toMatchObject({ __typename: 'NotAllowed' });
    }
    for (const [wish, field] of [
      [{ grid: id('Grid', 'micro') }, 'grid'],
      [{ grid: id('Grid', 'gone') }, 'grid'],
      [{ note: ' ' }, 'note'],
    ] as const) {
      expect(await refused(() => propose(project, wish, 'office'))).toMatchObject({
        __typename: 'InvalidInput',
        field,
      });
    }
    expect(await refused(() => propose(id('Project', 'none')))).toMatchObject({ __typename: 'NotFound' });
    expect(await refused(() => propose(project, { grid: id('Grid', 'none') }))).toMatchObject({
      __typename: 'NotFound',
    });
  });
});
