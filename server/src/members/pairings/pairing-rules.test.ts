import { describe, expect, test } from 'vitest';
import { pairingModes } from './pairing.entity.ts';
import { mayBind, neighbourhoodsFault, type Party, partiesFault } from './pairing-rules.ts';

const organisation: Party = { kind: 'organisation', key: 'a' };
const unit: Party = { kind: 'unit', key: 'a' };
const post: Party = { kind: 'post', key: 'a' };
const other: Party = { kind: 'post', key: 'b' };
const outside: Party = { kind: 'outsideName', key: '外镇' };

describe('two parties', () => {
  test.for([
    ['of different kinds', 'RESIDENT', organisation, unit, null],
    ['one of them from outside', 'INDEPENDENT', unit, outside, null],
    ['that are the same', 'RESIDENT', unit, { ...unit }, 'pairingTwoParties'],
    ['both from outside', 'RESIDENT', outside, { ...outside, key: '别镇' }, 'pairingTwoParties'],
    ['two posts, mentoring', 'MENTORING', post, other, null],
    ['one post, mentoring', 'MENTORING', post, unit, 'pairingOfPosts'],
    ['no post, mentoring', 'MENTORING', organisation, unit, 'pairingOfPosts'],
    ['the same post, mentoring', 'MENTORING', post, { ...post }, 'pairingTwoParties'],
    ['two posts, not mentoring', 'RESIDENT', post, other, 'pairingOfPosts'],
    ['one post, not mentoring', 'RESIDENT', unit, post, 'pairingOfPosts'],
  ] as const)('%s: %s', ([, mode, a, b, fault]) => {
    expect(partiesFault(mode, [a, b])).toBe(fault);
    expect(partiesFault(mode, [b, a])).toBe(fault);
  });

  test('of a village and a residential neighbourhood alone build 村居共建', () => {
    expect(neighbourhoodsFault('VILLAGE_NEIGHBOURHOOD', ['VILLAGE', 'RESIDENTIAL'])).toBeNull();
    expect(neighbourhoodsFault('VILLAGE_NEIGHBOURHOOD', ['RESIDENTIAL', 'VILLAGE'])).toBeNull();
    for (const kinds of [
      ['VILLAGE', 'VILLAGE'],
      ['RESIDENTIAL', 'RESIDENTIAL'],
      ['VILLAGE', null],
      [null, null],
    ] as const) {
      expect(neighbourhoodsFault('VILLAGE_NEIGHBOURHOOD', kinds)).toBe('pairingOfVillage');
      for (const mode of pairingModes.filter((one) => one !== 'VILLAGE_NEIGHBOURHOOD')) {
        expect(neighbourhoodsFault(mode, kinds)).toBeNull();
      }
    }
  });
});

test.for([
  ['a grid of theirs with any unit', [true, 'own'], [false, 'other'], true],
  ['a grid of theirs with a unit without a home', [true, 'own'], [false, null], true],
  ['two grids of theirs', [true, 'own'], [true, 'own'], true],
  ['a unit of theirs with another', [false, 'own'], [false, 'other'], true],
  ['a unit of theirs with somebody else’s grid', [false, 'own'], [true, 'other'], false],
  ['a grid of theirs with somebody else’s', [true, 'own'], [true, 'other'], false],
  ['two units of others', [false, 'other'], [false, 'other'], false],
  ['nothing of theirs at all', [false, null], [false, null], false],
] as const)('who answers for a place binds %s', ([, a, b, expected]) => {
  const places = [a, b].map(([isSeated, path]) => ({ isSeated, path }));
  expect(mayBind(places, (path) => path === 'own')).toBe(expected);
  expect(mayBind(places.toReversed(), (path) => path === 'own')).toBe(expected);
});
