import { expect, test } from 'vitest';
import { attempt, projectsFor, slotsPerProject } from './attempts.ts';

test('24 of 25 attempts find a slot, and no unit claims a project twice', () => {
  const claimedBy = new Map<string, Set<string>>();
  const attempts = 5_000;
  let accepted = 0;
  for (let index = 0; index < attempts; index++) {
    const { project, unit } = attempt(index);
    const units = claimedBy.get(project) ?? new Set();
    expect(units.has(unit)).toBe(false);
    if (units.size < slotsPerProject) accepted += 1;
    claimedBy.set(project, units.add(unit));
  }
  expect(accepted).toBe((attempts * 24) / 25);
  expect(claimedBy.size).toBe(projectsFor(attempts));
});
