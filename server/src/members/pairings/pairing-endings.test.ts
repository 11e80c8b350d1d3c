// A mentoring (师徒带教) is between two posts, and ends with either.
import { expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { onBothEngines } from '../../testing/engines.ts';
import { keepGrids } from '../../testing/keeping-grids.ts';
import { placeTowns } from '../../testing/place-towns.ts';

onBothEngines('a mentoring ends', (engine) => {
  const { ask, entries, establish, grid, keep, make, own, refused, server, tokenOf } = placeTowns(engine, 'test');

  const mentor = (first: string, second: string, on = '2026-07-01') =>
    make('signPairing', { mode: 'MENTORING', promise: '带教', parties: [{ post: first }, { post: second }], on });
  const endOf = async (pairing: string) => {
    const { node } = await ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Pairing { isInForce endedOn endedReason } } }',
      'leader',
      { id: pairing },
    );
    return node;
  };
  const ended = (endedOn: string) => ({ isInForce: false, endedOn, endedReason: null });
  const inForce = { isInForce: true, endedOn: null, endedReason: null };

  test('when one of the posts is abolished, also by who could not end it', async () => {
    const [east, west, other] = [
      await establish('LEADER', 'm1'),
      await establish('LEADER', 'w1'),
      await establish('FULL_TIME', 'w1'),
    ];
    const pairing = await mentor(east, west);
    const untouched = await mentor(west, other);
    expect(await keep('endPairing', { pairing, reason: '期满' }, 'east-office')).toMatchObject({
      __typename: 'NotAllowed',
    });
    const early = () => keep('abolishPost', { post: east, on: '2026-06-30' });
    expect(await refused(early)).toMatchObject({
      field: 'on',
      message: '“m1的网格长”在 2026-07-01 有过变动，请选择这一天或之后的日期。',
    });
    await keep('abolishPost', { post: east, on: '2026-08-01' }, 'east-office');
    expect([await endOf(pairing), await endOf(untouched)]).toEqual([ended('2026-08-01'), inForce]);
    const [key] = [pairing].map((id) => Buffer.from(id, 'base64url').toString().split(':').at(-1));
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'POST_ABOLISHED',
      facts: { grid: 'm1', role: 'LEADER', on: '2026-08-01', pairingsEnded: 1 },
      after: { abolishedOn: '2026-08-01', pairingsEnded: [key] },
    });
  });

  test('when the station of a director is closed', async () => {
    const open = async (at: string) => {
      const plan = { grid: grid(at), name: `${at}服务站`, tier: 'REST_STOP', services: ['议事'], on: '2026-03-01' };
      const station = await make('openStation', plan);
      return {
        station,
        director: await make('establishPost', { role: 'STATION_DIRECTOR', station, on: '2026-06-01' }),
      };
    };
    const [east, west] = [await open('east'), await open('west')];
    const pairing = await mentor(east.director, west.director);
    const early = () => keep('closeStation', { station: east.station, on: '2026-06-30' });
    expect(await refused(early)).toMatchObject({ field: 'on', message: expect.stringContaining('2026-07-01') });
    await make('closeStation', { station: east.station, on: '2026-08-01' });
    expect(await endOf(pairing)).toEqual(ended('2026-08-01'));
    expect((await entries()).at(-1)).toMatchObject({ kind: 'STATION_CLOSED', facts: { pairingsEnded: 1 } });
  });

  test('when a merge of grids leaves one of their leaders, but not that of the post that stays', async () => {
    const [first, second, west] = [
      await establish('LEADER', 'm1'),
      await establish('LEADER', 'm2'),
      await establish('LEADER', 'w1'),
    ];
    const [kept, between, lost] = [await mentor(first, west), await mentor(first, second), await mentor(second, west)];
    const merge = async (on: string) =>
      keepGrids(server(), await tokenOf('office'), 'mergeGrids', {
        ...{ grids: [grid('m1'), grid('m2')], into: grid('m1'), on },
      });
    expect(await merge('2026-06-30')).toMatchObject({ __typename: 'InvalidInput', field: 'on' });
    expect(await merge('2026-08-01')).toMatchObject({ __typename: 'GridsMerged' });
    expect([await endOf(kept), await endOf(between), await endOf(lost)]).toEqual([
      inForce,
      ended('2026-08-01'),
      ended('2026-08-01'),
    ]);
    const entry = (await entries()).at(-1);
    expect(entry).toMatchObject({ kind: 'GRIDS_MERGED', facts: { into: 'm1', pairingsEnded: 2 } });
    expect(entry?.after.pairingsEnded.map((key: string) => toGlobalId('Pairing', own(), key)).sort()).toEqual(
      [between, lost].sort(),
    );
  });
});
