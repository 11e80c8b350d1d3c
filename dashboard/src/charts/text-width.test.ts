import { expect, it } from 'vitest';
import { cutToWidth, widthInCharacters } from './text-width.ts';

it('counts a Han character whole and a Latin letter about half', () => {
  expect(widthInCharacters('康桥')).toBe(2);
  expect(widthInCharacters('ab')).toBeCloseTo(1.12);
});

it.each([
  ['康桥半岛', 4, '康桥半岛'],
  ['康桥半岛', 3.5, '康桥…'],
  ['康桥半岛', 2, ''],
  ['Kangqiao Peninsula', 6, 'Kangqiao…'],
])('%s in %d characters reads “%s”', (text, widest, shown) => expect(cutToWidth(text, widest)).toBe(shown));
