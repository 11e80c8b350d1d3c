import { expect, test } from 'vitest';
import { toGlobalId } from '../graphql/ids.ts';
import { newKey, withdraw } from '../testing/claiming.ts';
import { onBothEngines } from '../testing/engines.ts';
import type { ProjectMutation } from '../testing/keeping-projects.ts';
import { projectTowns } from '../testing/project-towns.ts';

onBothEngines('a project', (engine) => {
  const towns = projectTowns(engine);
  const { id, keep, need, collect, offer, refused, claimAs, rules, consult, entries, tokenOf } = towns;
  const grid = (key: string) => id('Grid', key);

  test('goes from the need to its completion, and the ledger tells of it', async () => {
    const { shown, ...collected } = await keep('collectNeed', need());
    expect(collected).toEqual({ __typename: 'NeedCollected', revision: 1 });
    expect(shown).toEqual({
      id: expect.any(String),
      ...{ name: '为独居老人安装扶手', category: 'CARE', stage: 'DRAFT', need: '楼道陡\n多处破损' },
      ...{ slots: 2, slotsLeft: 2, progress: 0, closedReason: null, isInOpenPool: false },
      ...{ season: { name: 'now' }, grid: { name: 'east' }, previous: null, proposals: [], milestones: [] },
    });
    const project = shown.id;
    expect(
      await keep('amendProject', { project, name: '扶手', category: 'HOMELAND', slots: 3, grid: grid('west') }),
    ).toMatchObject({
      __typename: 'ProjectAmended',
      shown: { name: '扶手', category: 'HOMELAND', slots: 3, need: '楼道陡\n多处破损', grid: { name: 'west' } },
    });
    expect(await keep('offerProject', { project })).toMatchObject({
      __typename: 'ProjectOffered',
      shown: { stage: 'OFFERED' },
    });
    expect(await refused(() => keep('startProject', { project }))).toMatchObject({ __typename: 'NotClaimedYet' });
    await claimAs('school', project);
    expect(await keep('startProject', { project })).toMatchObject({ shown: { stage: 'UNDER_WAY', slotsLeft: 2 } });
    expect(await keep('reportProgress', { project, percent: 40 })).toMatchObject({ shown: { progress: 40 } });
    expect(await keep('reportProgress', { project, percent: 30 })).toMatchObject({ shown: { progress: 30 } });
    expect(await keep('completeProject', { project })).toMatchObject({
      __typename: 'ProjectCompleted',
      revision: 8,
      shown: { stage: 'COMPLETED', progress: 100 },
    });
    expect((await entries()).map(({ kind, facts }) => [kind, facts])).toEqual([
      ['NEED_COLLECTED', { grid: 'east', project: '为独居老人安装扶手' }],
      ['PROJECT_AMENDED', { project: '扶手' }],
      ['PROJECT_OFFERED', { project: '扶手', slots: 3 }],
      ['CLAIM_MADE', { project: '扶手', unit: 'school', claimKind: 'NEW' }],
      ['PROJECT_STARTED', { project: '扶手' }],
      ['PROGRESS_REPORTED', { project: '扶手', progress: 40 }],
      ['PROGRESS_REPORTED', { project: '扶手', progress: 30 }],
      ['PROJECT_COMPLETED', { project: '扶手' }],
    ]);
    expect((await entries())[1]).toMatchObject({
      before: { name: '为独居老人安装扶手', category: 'CARE', slots: 2, grid: 'east' },
      after: { name: '扶手', category: 'HOMELAND', slots: 3, grid: 'west' },
    });
  });

  test('tells its story to those who read the register, the newest first and in pages', async () => {
    const project = await offer();
    const { claim: claimed } = await claimAs('school', project);
    await withdraw(towns.server(), tokenOf('office'), { claim: claimed?.id ?? '' });
    await offer({ name: '另一个' });
    const storyOf = async (account: string, page: string) => {
      const { data, errors } = await towns.server().ask<{ node: { story: unknown } }>(
        `query ($id: ID!) { node(id: $id) { ... on Project { story(${page}) { totalCount nodes { kind summary subject { id } }
          pageInfo { hasNextPage endCursor } } } } }`,
        { id: project },
        tokenOf(account),
      );
      return data?.node?.story ?? errors?.[0]?.extensions?.code ?? null;
    };
    expect(await storyOf('teacher', 'first: 2')).toEqual({
      totalCount: 4,
      nodes: [
        { kind: 'CLAIM_WITHDRAWN', summary: expect.stringContaining('school'), subject: { id: claimed?.id } },
        { kind: 'CLAIM_MADE', summary: expect.stringContaining('school'), subject: { id: claimed?.id } },
      ],
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    });
    expect(await storyOf('leader', 'last: 2')).toMatchObject({
      nodes: [
        { kind: 'PROJECT_OFFERED', subject: { id: project } },
        { kind: 'NEED_COLLECTED', subject: { id: project } },
      ],
    });
    expect(await storyOf('screen', 'first: 2')).toBeNull();
  });

  test('keeps its number when its category is put right, and lists go by category', async () => {
    const [first, second] = [await collect({ category: 'HOMELAND' }), await collect({ category: 'CULTURE' })];
    const listed = async () => {
      const { data } = await towns
        .server()
        .ask<{ projects: { nodes: { id: string }[] } }>(
          'query ($town: TownCode!) { projects(town: $town, stage: [DRAFT], within: null) { nodes { id } } }',
          { town: towns.town() },
          tokenOf('leader'),
        );
      return data?.projects.nodes.map(({ id }) => id).filter((id) => id === first || id === second);
    };
    expect(await listed()).toEqual([second, first]);
    await keep('amendProject', { project: first, category: 'CARE' });
    expect(await listed()).toEqual([first, second]);
  });

  test('on offer changes its name and need alone', async () => {
    const project = await offer();
    expect(await keep('amendProject', { project, name: '新名', need: '新的需求' })).toMatchObject({
      shown: { name: '新名', need: '新的需求', stage: 'OFFERED' },
    });
    for (const wish of [{ slots: 3 }, { category: 'CULTURE' }, { grid: grid('west') }]) {
      expect(await refused(() => keep('amendProject', { project, name: '再改', ...wish }))).toMatchObject({
        __typename: 'WrongProjectStage',
        shown: { name: '新名' },
      });
    }
  });

  test('has never fewer slots than claims that stand', async () => {
    const project = await offer({ slots: 3 });
    for (const unit of ['school', 'clinic']) await claimAs(unit, project);
    expect(await refused(() => keep('changeSlots', { project, slots: 1 }))).toEqual({
      __typename: 'ClaimsStand',
      code: 'CLAIMS_STAND',
      standing: 2,
      message: '“为独居老人安装扶手”已有 2 家单位认领：“school”和“clinic”。请先由这些单位撤回认领。',
      shown: expect.objectContaining({ slots: 3, slotsLeft: 1 }),
    });
    expect(await keep('changeSlots', { project, slots: 2 })).toMatchObject({ slotsLeft: 0, shown: { slots: 2 } });
    expect(await claimAs('bank', project)).toMatchObject({ __typename: 'ProjectFull' });
    expect(await keep('changeSlots', { project, slots: 5 })).toMatchObject({ slotsLeft: 3 });
    expect(await claimAs('bank', project)).toMatchObject({ __typename: 'ClaimAccepted', slotsLeft: 2 });
  });

  test('is cancelled for a reason, but not while a unit stands behind it', async () => {
    const project = await offer();
    const { claim: claimed } = await claimAs('school', project);
    const cancel = () => keep('cancelProject', { project, reason: ' 需求已由物业解决 ' });
    expect(await refused(cancel)).toMatchObject({
      __typename: 'ClaimsStand',
      standing: 1,
      message: expect.stringContaining('“school”'),
    });
    await withdraw(towns.server(), tokenOf('office'), { claim: claimed?.id ?? '' });
    expect(await cancel()).toMatchObject({
      __typename: 'ProjectCancelled',
      shown: { stage: 'CLOSED', closedReason: '需求已由物业解决' },
    });
    expect(await claimAs('school', project)).toMatchObject({ __typename: 'ClaimingClosed' });
    expect(await refused(cancel)).toMatchObject({
      __typename: 'WrongProjectStage',
      message: '“为独居老人安装扶手”目前处于“撤销”阶段，不能执行此操作。',
    });
  });

  test('waits for a hearing and for a review that agreed, where the town requires them', async () => {
    await rules({ requires_hearing: true, requires_review: true });
    const project = await collect();
    const tryOffer = () => keep('offerProject', { project });
    expect(await refused(tryOffer)).toMatchObject({ __typename: 'HearingRequired', shown: { stage: 'DRAFT' } });
    await consult('HEARING', project, false);
    await consult('REVIEW', project, true);
    await consult('HEARING', await collect({ name: '另一个' }), true);
    expect(await refused(tryOffer)).toMatchObject({ __typename: 'HearingRequired' });
    await consult('HEARING', project, true);
    expect(await tryOffer()).toMatchObject({ __typename: 'ProjectOffered' });

    await claimAs('school', project);
    await keep('startProject', { project });
    expect(await keep('completeProject', { project })).toMatchObject({ __typename: 'ProjectCompleted' });
    const other = await collect({ name: '第三个' });
    await consult('HEARING', other, true);
    await keep('offerProject', { project: other });
    await claimAs('school', other);
    await keep('startProject', { project: other });
    await consult('REVIEW', other, false);
    expect(await refused(() => keep('completeProject', { project: other }))).toMatchObject({
      __typename: 'ReviewRequired',
      shown: { stage: 'UNDER_WAY' },
    });
  });

  test('of a closed season is carried out to its end, but neither offered nor cancelled nor given slots', async () => {
    const [project, draft] = [await offer(), await collect()];
    await claimAs('school', project);
    const idle = await offer();
    const season = id('Season', 'now');
    await keep('closeSeason', { season }, 'administrator');
    for (const [mutation, input] of [
      ['collectNeed', need()],
      ['offerProject', { project: draft }],
      ['amendProject', { project: draft, name: '新' }],
      ['changeSlots', { project, slots: 9 }],
      ['cancelProject', { project: idle, reason: '不做了' }],
      ['offerAgain', { project }],
    ] as const) {
      const answer = await refused(() => keep(mutation, input));
      expect([mutation, answer.__typename]).toEqual([mutation, 'SeasonAlreadyClosed']);
    }
    expect(await keep('startProject', { project })).toMatchObject({ __typename: 'ProjectStarted' });
    expect(await keep('reportProgress', { project, percent: 90 })).toMatchObject({ __typename: 'ProgressReported' });
    expect(await keep('completeProject', { project })).toMatchObject({ __typename: 'ProjectCompleted' });
    expect(await keep('cancelProject', { project: draft, reason: '未采纳' })).toMatchObject({
      shown: { stage: 'CLOSED' },
    });
  });

  test('is answered again by its key, and never written twice', async () => {
    const key = newKey();
    const first = await keep('collectNeed', { ...need(), key });
    expect(await keep('collectNeed', { ...need(), key })).toEqual(first);
    expect(await keep('collectNeed', { ...need(), key, slots: 7 })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'key',
    });
    const [own, other] = [newKey(), newKey()];
    const project = first.shown.id;
    await keep('changeSlots', { project, slots: 5, key: own });
    await keep('changeSlots', { project, slots: 6, key: other });
    expect(await keep('changeSlots', { project, slots: 5, key: own })).toMatchObject({ revision: 2, slotsLeft: 5 });
    expect(await entries()).toHaveLength(3);
  });

  const ofEast = () => id('Project', 'lit');
  test.for<[ProjectMutation, () => object]>([
    ['amendProject', () => ({ name: '新' })],
    ['offerProject', () => ({})],
    ['changeSlots', () => ({ slots: 2 })],
    ['startProject', () => ({})],
    ['reportProgress', () => ({ percent: 1 })],
    ['completeProject', () => ({})],
    ['cancelProject', () => ({ reason: '不做了' })],
    ['offerAgain', () => ({})],
    ['addMilestone', () => ({ name: '开工' })],
  ])('%s is for those who answer for it', async ([mutation, wish]) => {
    const west = { project: id('Project', 'west-draft'), ...wish() };
    const names = async (input: object, people: readonly string[]) => {
      const answers = [];
      for (const person of people) answers.push((await refused(() => keep(mutation, input, person))).__typename);
      return answers;
    };
    expect(await names(west, ['east-office', 'leader', 'teacher', 'screen', 'stranger'])).toEqual(
      Array(5).fill('NotAllowed'),
    );
    // What is not there, or is another town's, is not found by anybody who might keep it, in the same words.
    const missing = ['nothing', newKey()].map((key) => ({ ...west, project: id('Project', key) }));
    const foreign = { ...west, project: toGlobalId('Project', '310999999', 'lit') };
    const found = await Promise.all([...missing, foreign].map((input) => keep(mutation, input, 'east-office')));
    expect(new Set(found.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ...found[0], __typename: 'NotFound', code: 'NOT_FOUND' })]),
    );
    expect((await keep(mutation, { project: ofEast(), ...wish() }, 'east-office')).__typename).not.toBe('NotAllowed');
  });

  test.for<[ProjectMutation, object, string]>([
    ['collectNeed', { name: ' ' }, 'name'],
    ['collectNeed', { name: '长'.repeat(61) }, 'name'],
    ['collectNeed', { need: '' }, 'need'],
    ['collectNeed', { slots: 0 }, 'slots'],
    ['collectNeed', { slots: 201 }, 'slots'],
    ['amendProject', {}, 'name'],
    ['amendProject', { need: ' ' }, 'need'],
    ['changeSlots', { slots: 0 }, 'slots'],
    ['reportProgress', { percent: 101 }, 'percent'],
    ['reportProgress', { percent: -1 }, 'percent'],
    ['cancelProject', { reason: '\n ' }, 'reason'],
    ['offerAgain', { slots: -1 }, 'slots'],
    ['addMilestone', { name: '两\n行' }, 'name'],
    ['addMilestone', { name: '竣工', dueOn: '2046-01-01' }, 'dueOn'],
  ])('%s with %j is refused for its %s', async ([mutation, wish, field]) => {
    const about = mutation === 'collectNeed' ? need() : { project: ofEast() };
    const answer = await refused(() => keep(mutation, { ...about, ...wish }));
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field });
  });

  test('is not collected for a closed grid, for another’s, or for one that is not there', async () => {
    expect(await refused(() => keep('collectNeed', { ...need(), grid: grid('gone') }))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'grid',
    });
    expect(await refused(() => keep('collectNeed', { ...need(), grid: grid('west') }, 'east-office'))).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await refused(() => keep('collectNeed', { ...need(), grid: grid('nowhere') }))).toMatchObject({
      __typename: 'NotFound',
    });
    const project = await collect();
    expect(await refused(() => keep('amendProject', { project, grid: grid('west') }, 'east-office'))).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await refused(() => keep('amendProject', { project, grid: grid('nowhere') }))).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('passes through its stages in order only', async () => {
    const draft = await collect();
    for (const [mutation, wish] of [
      ['startProject', {}],
      ['reportProgress', { percent: 5 }],
      ['completeProject', {}],
    ] as const) {
      expect(await refused(() => keep(mutation, { project: draft, ...wish }))).toMatchObject({
        __typename: 'WrongProjectStage',
        shown: { stage: 'DRAFT' },
      });
    }
    const offered = await offer();
    expect(await refused(() => keep('offerProject', { project: offered }))).toMatchObject({
      __typename: 'WrongProjectStage',
    });
    expect(await refused(() => keep('completeProject', { project: offered }))).toMatchObject({
      __typename: 'WrongProjectStage',
    });
  });
});
