import { expect, test } from 'vitest';
import type { ClaimFact } from './adoption-facts.ts';
import { claimsByDay, claimsByMinute, membersByYear } from './time-series.ts';

const claimAt = (claimedAt: string, status: ClaimFact['status'] = 'ACTIVE'): ClaimFact => ({
  unit: 'u',
  project: 'p',
  kind: 'NEW',
  status,
  claimedAt,
  pledgedCents: null,
  pledgedVolunteers: null,
});

test('a day is the day in Shanghai, eight hours ahead of UTC', () => {
  const claims = ['2026-11-20T15:59:59.999Z', '2026-11-20T16:00:00.000Z', '2026-11-21T15:59:59.999Z'].map((at) =>
    claimAt(at),
  );
  expect(claimsByDay(claims)).toEqual([
    { date: '2026-11-20', count: 1 },
    { date: '2026-11-21', count: 2 },
  ]);
});

test('minutes are told by their beginning, in order, without the empty ones', () => {
  const claims = ['2026-11-21T06:32:59.999Z', '2026-11-21T06:30:00.000Z', '2026-11-21T06:32:00.000Z'].map((at) =>
    claimAt(at),
  );
  expect(claimsByMinute(claims)).toEqual([
    { minute: '2026-11-21T06:30:00.000Z', count: 1 },
    { minute: '2026-11-21T06:32:00.000Z', count: 2 },
  ]);
});

test('withdrawn claims are in neither', () => {
  const withdrawn = [claimAt('2026-11-21T06:30:00.000Z', 'WITHDRAWN')];
  expect(claimsByDay(withdrawn)).toEqual([]);
  expect(claimsByMinute(withdrawn)).toEqual([]);
});

test('members are counted at the end of each year, this year’s as of today', () => {
  const units = [
    { joinedOn: '2023-12-31', leftOn: null },
    { joinedOn: '2024-01-01', leftOn: '2025-06-30' },
    { joinedOn: '2026-11-21', leftOn: null },
    { joinedOn: '2026-12-01', leftOn: null },
    { joinedOn: null, leftOn: null },
  ];
  expect(membersByYear(units, '2026-11-21')).toEqual([
    { year: 2023, count: 1 },
    { year: 2024, count: 2 },
    { year: 2025, count: 1 },
    { year: 2026, count: 2 },
  ]);
  expect(membersByYear([], '2026-11-21')).toEqual([]);
});
