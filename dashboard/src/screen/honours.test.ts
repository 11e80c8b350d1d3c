import { expect, it } from 'vitest';
import { honoursOf } from './honours.ts';

it('every unit is thanked once, in the order in which they came, for what stands', () => {
  const claim = (
    unit: string,
    minute: number,
    kind: 'NEW' | 'RENEWAL' = 'NEW',
    status: 'ACTIVE' | 'WITHDRAWN' = 'ACTIVE',
  ) => ({
    id: `${unit}${minute}`,
    kind,
    status,
    claimedAt: new Date(minute * 60_000).toISOString(),
    revision: minute,
    unit: { name: unit },
  });
  const board = [
    { id: 'p', name: 'P', claims: [claim('bank', 5), claim('school', 2, 'RENEWAL')] },
    { id: 'q', name: 'Q', claims: [claim('school', 9), claim('clinic', 1, 'NEW', 'WITHDRAWN')] },
  ];
  expect(honoursOf(board)).toEqual([
    { unit: 'school', projects: 2, renewals: 1 },
    { unit: 'bank', projects: 1, renewals: 0 },
  ]);
});
