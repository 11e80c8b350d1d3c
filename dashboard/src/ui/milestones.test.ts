import { expect, it } from 'vitest';
import { milestoneOf } from './milestones.ts';

it.each([
  [0, 120, 0],
  [29, 120, 0],
  [30, 120, 0.25],
  [119, 120, 0.75],
  [120, 120, 1],
  [0, 0, 0],
])('%i of %i has reached the milestone %f', (numerator, denominator, milestone) =>
  expect(milestoneOf({ numerator, denominator, ratio: null })).toBe(milestone),
);
