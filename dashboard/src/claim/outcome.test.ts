import { expect, it } from 'vitest';
import { whoWasFaster } from './outcome.ts';

const claim = (name: string, minute: number, status: 'ACTIVE' | 'WITHDRAWN' = 'ACTIVE') => ({
  status,
  claimedAt: new Date(minute * 60_000).toISOString(),
  unit: { name },
});

it('who was faster is the last one whose claim stands', () => {
  const claims = [claim('school', 2), claim('bank', 5), claim('station', 9, 'WITHDRAWN'), claim('clinic', 3)];
  expect(whoWasFaster(claims)?.unit).toBe('bank');
});
it('nobody was, when all have withdrawn since', () => expect(whoWasFaster([claim('bank', 1, 'WITHDRAWN')])).toBeNull());
