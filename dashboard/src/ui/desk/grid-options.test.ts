import { expect, it } from 'vitest';
import { neighbourhoodsOf, optionsWithin } from './grid-options.ts';

const option = (value: string, depth: 0 | 1) => ({ value, label: value, depth });
const options = [option('东', 0), option('东一', 1), option('东二', 1), option('西', 0), option('西一', 1)];
const values = (some: readonly { value: string }[]) => some.map(({ value }) => value);

it.each([
  ['东', ['东', '东一', '东二']],
  ['西', ['西', '西一']],
  ['东二', ['东二']],
  ['别的镇', []],
] as const)('whoever answers for %s chooses of %j', (place, right) =>
  expect(values(optionsWithin(options, place))).toEqual(right),
);

it('neighbourhoods are those in any area', () =>
  expect(values(neighbourhoodsOf(options))).toEqual(['东一', '东二', '西一']));
