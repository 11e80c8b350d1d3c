import { expect, test } from 'vitest';
import { onBothEngines } from '../../testing/engines.ts';
import { projectTowns } from '../../testing/project-towns.ts';

onBothEngines('a milestone', (engine) => {
  const towns = projectTowns(engine);
  const { id, keep, made, collect, offer, refused, claimAs, entries } = towns;
  const milestonesOf = async (project: string) => {
    const { node } = await towns.ask<{ node: { milestones: { name: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Project { milestones { name } } } }',
      'leader',
      { id: project },
    );
    return node.milestones.map(({ name }) => name);
  };

  test('is set, stands in the order of its day, and is reached once', async () => {
    const project = await collect();
    await made('addMilestone', { project, name: '不限期' });
    await made('addMilestone', { project, name: '竣工', dueOn: '2026-12-31' });
    const begun = await made('addMilestone', { project, name: ' 开工 ', dueOn: '2026-11-01' });
    expect(await milestonesOf(project)).toEqual(['开工', '竣工', '不限期']);
    expect(await keep('reachMilestone', { milestone: begun, on: '2026-11-03' })).toEqual({
      __typename: 'MilestoneReached',
      revision: 5,
      shown: {
        ...{ id: begun, name: '开工', dueOn: '2026-11-01', reachedOn: '2026-11-03' },
        project: { name: '为独居老人安装扶手' },
      },
    });
    expect(await refused(() => keep('reachMilestone', { milestone: begun }))).toMatchObject({
      __typename: 'MilestoneAlreadyReached',
      message: '“开工”已于 2026-11-03 达成。',
      shown: { reachedOn: '2026-11-03' },
    });
    expect((await entries()).slice(-2)).toMatchObject([
      { kind: 'MILESTONE_ADDED', facts: { project: '为独居老人安装扶手', milestone: '开工' } },
      { kind: 'MILESTONE_REACHED', facts: { project: '为独居老人安装扶手', milestone: '开工' } },
    ]);
  });

  test('is not added when the project is over, but can be reached still when it is completed', async () => {
    const project = await offer();
    const milestone = await made('addMilestone', { project, name: '验收' });
    await claimAs('school', project);
    await keep('startProject', { project });
    await keep('completeProject', { project });
    expect(await refused(() => keep('addMilestone', { project, name: '再来' }))).toMatchObject({
      __typename: 'WrongProjectStage',
    });
    expect(await refused(() => keep('reachMilestone', { milestone, on: '2026-11-22' }))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'on',
    });
    expect(await keep('reachMilestone', { milestone })).toMatchObject({ shown: { reachedOn: '2026-11-21' } });
  });

  test('is reached by those who answer for its project, and by a screen not even seen', async () => {
    const project = await collect({ grid: id('Grid', 'west') });
    const milestone = await made('addMilestone', { project, name: '验收' });
    for (const person of ['east-office', 'leader', 'teacher', 'screen', 'stranger']) {
      expect(await refused(() => keep('reachMilestone', { milestone }, person))).toMatchObject({
        __typename: 'NotAllowed',
      });
    }
    expect(await refused(() => keep('reachMilestone', { milestone: id('Milestone', 'none') }))).toMatchObject({
      __typename: 'NotFound',
      message: '没有找到这个节点，请刷新后重试。',
    });
    const asScreen = towns.ask<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', 'screen', {
      id: milestone,
    });
    expect(await asScreen).toEqual({ node: null });
    expect(await keep('reachMilestone', { milestone }, 'west-office')).toMatchObject({
      __typename: 'MilestoneReached',
    });
  });

  test('is one of fifty at most', async () => {
    const project = await collect();
    for (let index = 0; index < 50; index++) await made('addMilestone', { project, name: `节点${index}` });
    expect(await refused(() => keep('addMilestone', { project, name: '第五十一' }))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'project',
    });
  });
});
