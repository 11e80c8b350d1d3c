import { expect, test } from 'vitest';
import { newKey } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import type { ProjectMutation } from '../../testing/keeping-projects.ts';
import { projectTowns } from '../../testing/project-towns.ts';

onBothEngines('a season', (engine) => {
  const towns = projectTowns(engine);
  const { id, refused, offer, claimAs, entries } = towns;
  const keep = (mutation: ProjectMutation, input: object, account = 'administrator') =>
    towns.keep(mutation, input, account);
  const close = (on?: string) => keep('closeSeason', { season: id('Season', 'now'), on });

  test('is closed on purpose, and then the next one begun, which is the current one', async () => {
    expect(await refused(() => keep('beginSeason', { name: '2027年度' }))).toMatchObject({
      __typename: 'SeasonStillOpen',
      code: 'SEASON_OPEN',
      message: expect.stringContaining('“now”'),
      shown: { name: 'now', closedOn: null },
    });
    expect(await close()).toEqual({
      __typename: 'SeasonClosed',
      revision: 1,
      shown: { id: id('Season', 'now'), name: 'now', begunOn: '2026-01-01', closedOn: '2026-11-21', openPoolOn: null },
    });
    expect(await refused(close)).toMatchObject({ __typename: 'SeasonAlreadyClosed', shown: { name: 'now' } });
    const begun = await keep('beginSeason', { name: ' 2027年度 ' });
    expect(begun).toMatchObject({
      __typename: 'SeasonBegun',
      shown: { name: '2027年度', begunOn: '2026-11-21', closedOn: null },
    });
    const { town } = await towns.ask<{ town: { currentSeason: object } }>(
      'query ($town: TownCode!) { town(code: $town) { currentSeason { id } } }',
      'leader',
    );
    expect(town.currentSeason).toEqual({ id: begun.shown.id });
    expect((await entries()).map(({ kind, facts }) => [kind, facts])).toEqual([
      ['SEASON_CLOSED', { season: 'now', on: '2026-11-21' }],
      ['SEASON_BEGUN', { season: '2027年度', on: '2026-11-21' }],
    ]);
  });

  test('has a name of its own and begins not before the last one ended, and not in the future', async () => {
    await close('2026-11-01');
    const begin = (wish: object) => refused(() => keep('beginSeason', { name: '2027年度', ...wish }));
    for (const [wish, field] of [
      [{ name: 'last' }, 'name'],
      [{ name: ' ' }, 'name'],
      [{ begunOn: '2026-10-31' }, 'begunOn'],
      [{ begunOn: '2026-11-22' }, 'begunOn'],
    ] as const) {
      expect([wish, await begin(wish)]).toMatchObject([wish, { __typename: 'InvalidInput', field }]);
    }
    expect(await keep('beginSeason', { name: '2027年度', begunOn: '2026-11-01' })).toMatchObject({
      shown: { begunOn: '2026-11-01' },
    });
  });

  test('is not closed before it began, nor before its last claim was made, nor in the future', async () => {
    await claimAs('school', await offer());
    for (const on of ['2025-12-31', '2026-11-20', '2026-11-22']) {
      expect([on, await refused(() => close(on))]).toMatchObject([on, { __typename: 'InvalidInput', field: 'on' }]);
    }
    expect(await close('2026-11-21')).toMatchObject({ __typename: 'SeasonClosed' });
  });

  test('gets a day for its open pool, another one, and none', async () => {
    const season = id('Season', 'now');
    expect(await keep('setOpenPool', { season, on: '2026-12-01' })).toMatchObject({
      __typename: 'OpenPoolSet',
      shown: { openPoolOn: '2026-12-01' },
    });
    for (const on of ['2025-12-31', '2028-01-02']) {
      expect(await refused(() => keep('setOpenPool', { season, on }))).toMatchObject({ field: 'on' });
    }
    expect(await keep('setOpenPool', { season })).toMatchObject({ shown: { openPoolOn: null } });
    expect(await refused(() => keep('setOpenPool', { season: id('Season', 'last') }))).toMatchObject({
      __typename: 'SeasonAlreadyClosed',
    });
    expect(await entries()).toMatchObject([
      { kind: 'OPEN_POOL_SET', facts: { season: 'now', on: '2026-12-01' }, before: { openPoolOn: null } },
      { kind: 'OPEN_POOL_SET', facts: { on: null }, before: { openPoolOn: '2026-12-01' } },
    ]);
  });

  test('is an administrator’s alone', async () => {
    const season = id('Season', 'now');
    for (const [mutation, input] of [
      ['beginSeason', { name: '2027年度' }],
      ['closeSeason', { season }],
      ['setOpenPool', { season, on: '2026-12-01' }],
    ] as const) {
      for (const person of ['office', 'leader', 'teacher', 'screen', 'stranger']) {
        const answer = await refused(() => keep(mutation, input, person));
        expect([mutation, person, answer.__typename]).toEqual([mutation, person, 'NotAllowed']);
      }
      if (mutation === 'beginSeason') continue;
      const missing = await refused(() => keep(mutation, { ...input, season: id('Season', 'never') }));
      expect(missing).toMatchObject({ __typename: 'NotFound' });
    }
  });

  test('is begun once, however many ask at once', async () => {
    await close();
    const key = newKey();
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => keep('beginSeason', { name: '甲', key })),
      ...Array.from({ length: 3 }, (_, index) => keep('beginSeason', { name: `乙${index}` })),
    ]);
    const begun = answers.filter(({ __typename }) => __typename === 'SeasonBegun');
    expect(new Set(begun.map(({ revision }) => revision)).size).toBe(1);
    expect(answers.filter(({ __typename }) => __typename === 'SeasonStillOpen')).toHaveLength(6 - begun.length);
    expect(await entries()).toHaveLength(2);
  });
});
