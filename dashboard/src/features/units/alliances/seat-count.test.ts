import { expect, it } from 'vitest';
import { seatCount } from './seat-count.ts';

const held = { endedOn: null, holder: {} };
const vacant = { endedOn: null, holder: null };
const ended = { endedOn: '2020-01-01', holder: null };

it.each([
  [[], { filled: 0, all: 0 }],
  [[held, held, held, vacant], { filled: 3, all: 4 }],
  [[ended, vacant], { filled: 0, all: 1 }],
])('seats that were ended do not count', (seats, count) => {
  expect(seatCount(seats)).toEqual(count);
});
