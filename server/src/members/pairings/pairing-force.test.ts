import { expect, test } from 'vitest';
import { isInForce, lapsesSoon } from './pairing-force.ts';

const open = { signedOn: '2026-03-01', lapsesOn: null, endedOn: null };
const timed = { ...open, lapsesOn: '2027-03-01' };
const ended = { ...timed, endedOn: '2026-06-01' };

test.for([
  ['the day before it is signed', '2026-02-28', open, false],
  ['the day on which it is signed', '2026-03-01', open, true],
  ['for ever when no time is set', '2099-01-01', open, true],
  ['the day before it lapses', '2027-02-28', timed, true],
  ['the day on which it lapses', '2027-03-01', timed, false],
  ['the day before it is ended', '2026-05-31', ended, true],
  ['the day on which it is ended', '2026-06-01', ended, false],
  ['after it lapsed, though ended later', '2027-06-01', { ...timed, endedOn: '2028-01-01' }, false],
  ['that was ended on the day of signing', '2026-03-01', { ...open, endedOn: '2026-03-01' }, false],
] as const)('a pairing is in force %s: on %s', ([, day, pairing, expected]) => {
  expect(isInForce(day, pairing)).toBe(expected);
});

test.for([
  ['61 days before it lapses', '2026-11-21', '2027-01-21', null, false],
  ['60 days before', '2026-11-21', '2027-01-20', null, true],
  ['60 days before, over a leap day', '2028-01-01', '2028-03-01', null, true],
  ['on its last day', '2027-01-19', '2027-01-20', null, true],
  ['on the day on which it lapses', '2027-01-20', '2027-01-20', null, false],
  ['when it was ended', '2027-01-01', '2027-01-20', '2026-12-31', false],
  ['without a limit', '2026-11-21', null, null, false],
] as const)('lapses soon %s: on %s', ([, day, lapsesOn, endedOn, isSoon]) => {
  expect(lapsesSoon(day, { signedOn: '2025-01-01', lapsesOn, endedOn })).toBe(isSoon);
});
