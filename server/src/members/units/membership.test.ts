import { describe, expect, test } from 'vitest';
import { isMemberDuring, isMemberOn, membershipOn } from './membership.ts';

const stayed = { joinedOn: '2026-03-01', leftOn: null };
const left = { joinedOn: '2026-03-01', leftOn: '2026-06-01' };
const partner = { joinedOn: null, leftOn: null };
const neverReally = { joinedOn: '2026-03-01', leftOn: '2026-03-01' };

describe('a unit is a member', () => {
  test.for([
    ['the day before it joins', '2026-02-28', stayed, false],
    ['the day on which it joins', '2026-03-01', stayed, true],
    ['long after', '2099-12-31', stayed, true],
    ['the day before it leaves', '2026-05-31', left, true],
    ['the day on which it leaves', '2026-06-01', left, false],
    ['the day after it left', '2026-06-02', left, false],
    ['who never joined', '2026-03-01', partner, false],
    ['who left on the day of joining', '2026-03-01', neverReally, false],
  ] as const)('%s: %s', ([, day, unit, isMember]) => {
    expect(isMemberOn(day, unit)).toBe(isMember);
  });

  test.for([
    ['that ends the day before it joins', '2026-01-01', '2026-02-28', left, false],
    ['that ends on the day on which it joins', '2026-01-01', '2026-03-01', left, true],
    ['that begins on its last day', '2026-05-31', '2026-12-31', left, true],
    ['that begins on the day on which it leaves', '2026-06-01', '2026-12-31', left, false],
    ['that holds its whole membership', '2026-01-01', '2026-12-31', left, true],
    ['within its membership', '2026-04-01', '2026-04-30', left, true],
    ['after it joined for good', '2030-01-01', '2030-12-31', stayed, true],
    ['of a partner that never joined', '2026-01-01', '2026-12-31', partner, false],
  ] as const)('during a time %s: from %s to %s', ([, from, to, unit, isMember]) => {
    expect(isMemberDuring({ from, to }, unit)).toBe(isMember);
  });
});

test.for([
  ['before it joins', '2026-02-28', left, 'PARTNER'],
  ['the day on which it joins', '2026-03-01', left, 'MEMBER'],
  ['its last day', '2026-05-31', left, 'MEMBER'],
  ['the day on which it leaves', '2026-06-01', left, 'LEFT'],
  ['of a partner', '2026-06-01', partner, 'PARTNER'],
  ['of a partner that has gone', '2026-06-01', { joinedOn: null, leftOn: '2026-06-01' }, 'LEFT'],
  ['of one that left on the day of joining', '2026-03-01', neverReally, 'LEFT'],
] as const)('what a unit is on a day: %s, %s', ([, day, unit, membership]) => {
  expect(membershipOn(day, unit)).toBe(membership);
});
