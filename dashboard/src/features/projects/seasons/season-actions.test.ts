import { expect, it } from 'vitest';
import { seasonActionsOf } from './season-actions.ts';

it.each([
  ['there was none', null, ['begin', 'rules']],
  ['the last one is closed', { closedOn: '2026-12-31' }, ['begin', 'rules']],
  ['it runs', { closedOn: null }, ['openPool', 'rules', 'close']],
] as const)('what can be done with the year while %s', (_, season, right) =>
  expect(seasonActionsOf(season)).toEqual(right),
);
