import { expect, test } from 'vitest';
import { isInForce } from './pairing-force.ts';

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
