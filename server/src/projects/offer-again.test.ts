import { expect, test } from 'vitest';
import { onBothEngines } from '../testing/engines.ts';
import { projectTowns } from '../testing/project-towns.ts';

onBothEngines('a project that is offered again', (engine) => {
  const towns = projectTowns(engine);
  const { id, keep, made, collect, offer, refused, claimAs, rules, consult, entries } = towns;
  const endSeason = () => keep('closeSeason', { season: id('Season', 'now') }, 'administrator');
  const nextSeason = async () => {
    await endSeason();
    await keep('beginSeason', { name: 'next' }, 'administrator');
  };

  test('is the same series in the current season, where those who claimed it renew', async () => {
    const project = await offer({ slots: 3 });
    for (const unit of ['school', 'clinic']) await claimAs(unit, project);
    await nextSeason();
    const again = await keep('offerAgain', { project });
    expect(again).toMatchObject({
      __typename: 'ProjectOfferedAgain',
      shown: {
        ...{ name: '为独居老人安装扶手', category: 'CARE', stage: 'OFFERED', need: '楼道陡\n多处破损' },
        ...{ slots: 3, slotsLeft: 3, progress: 0, season: { name: 'next' }, grid: { name: 'east' } },
        previous: { id: project, season: { name: 'now' } },
      },
    });
    expect(await claimAs('school', again.shown.id)).toMatchObject({ claim: { kind: 'RENEWAL' } });
    expect(await claimAs('bank', again.shown.id)).toMatchObject({ claim: { kind: 'NEW' } });
    expect((await entries()).at(-3)).toMatchObject({
      kind: 'PROJECT_OFFERED_AGAIN',
      facts: { project: '为独居老人安装扶手', slots: 3 },
    });
  });

  test('leads back to the latest earlier season, from whichever project of the series it was asked', async () => {
    const lit = id('Project', 'lit');
    const second = await made('offerAgain', { project: lit, slots: 5, need: '换一种做法' });
    await nextSeason();
    const third = await keep('offerAgain', { project: lit });
    expect(third.shown).toMatchObject({ slots: 2, previous: { id: second, season: { name: 'now' } } });
  });

  test('is there once: the second who asks is told which it is', async () => {
    const lit = id('Project', 'lit');
    const answers = await Promise.all(Array.from({ length: 6 }, () => keep('offerAgain', { project: lit })));
    const [done, ...others] = answers.toSorted((a, b) => (b.revision ?? 0) - (a.revision ?? 0));
    expect(done).toMatchObject({ __typename: 'ProjectOfferedAgain' });
    for (const other of others) {
      expect(other).toMatchObject({ __typename: 'AlreadyOfferedAgain', shown: { id: done?.shown.id } });
    }
    expect(await refused(() => keep('offerAgain', { project: done?.shown.id }))).toMatchObject({
      __typename: 'AlreadyOfferedAgain',
    });
    expect(await entries()).toHaveLength(1);
  });

  test('is not put into a closed season', async () => {
    await endSeason();
    expect(await refused(() => keep('offerAgain', { project: id('Project', 'lit') }))).toMatchObject({
      __typename: 'SeasonAlreadyClosed',
    });
  });

  test('needs a hearing once in its series, and can wait for it as a draft', async () => {
    await rules({ requires_hearing: true });
    const lit = id('Project', 'lit');
    expect(await refused(() => keep('offerAgain', { project: lit }))).toMatchObject({
      __typename: 'HearingRequired',
      shown: { id: lit },
    });
    const carried = await keep('offerAgain', { project: lit, asDraft: true });
    expect(carried).toMatchObject({
      __typename: 'ProjectOfferedAgain',
      shown: { stage: 'DRAFT', season: { name: 'now' }, previous: { id: lit } },
    });
    expect((await entries()).at(-1)).toMatchObject({ kind: 'NEED_COLLECTED', facts: { grid: 'east', project: 'lit' } });
    const project = carried.shown.id;
    expect(await refused(() => keep('offerProject', { project }))).toMatchObject({ __typename: 'HearingRequired' });
    await consult('HEARING', project, true);
    expect(await keep('offerProject', { project })).toMatchObject({ shown: { stage: 'OFFERED' } });
    await nextSeason();
    expect(await keep('offerAgain', { project: lit })).toMatchObject({ shown: { stage: 'OFFERED' } });
  });

  test('can be a need that its season left over', async () => {
    const draft = await collect();
    await nextSeason();
    expect(await keep('offerAgain', { project: draft, asDraft: true })).toMatchObject({
      shown: { stage: 'DRAFT', season: { name: 'next' } },
    });
  });

  test('gets another grid where its own is closed by now', async () => {
    const { database, town } = towns;
    await database()
      .writer.updateTable('project')
      .set({ grid_id: 'gone' })
      .where('town_code', '=', town())
      .where('id', '=', 'lit')
      .execute();
    const project = id('Project', 'lit');
    expect(await refused(() => keep('offerAgain', { project }))).toMatchObject({
      __typename: 'InvalidInput',
      field: 'grid',
    });
    expect(await refused(() => keep('offerAgain', { project, grid: id('Grid', 'west') }, 'east-office'))).toMatchObject(
      { __typename: 'NotAllowed' },
    );
    expect(await refused(() => keep('offerAgain', { project, grid: id('Grid', 'none') }))).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await keep('offerAgain', { project, grid: id('Grid', 'west') })).toMatchObject({
      shown: { grid: { name: 'west' }, previous: { id: project } },
    });
  });
});
