import { expect, it } from 'vitest';
import { fittedSize } from './fit-picture.ts';

it.each([
  [4_000, 3_000, 2_560, 1_920],
  [3_000, 4_000, 1_920, 2_560],
  [2_560, 100, 2_560, 100],
  [640, 480, 640, 480],
  [100_000, 1, 2_560, 1],
])('%i × %i becomes %i × %i', (width, height, toWidth, toHeight) =>
  expect(fittedSize(width, height)).toEqual({ width: toWidth, height: toHeight }),
);
