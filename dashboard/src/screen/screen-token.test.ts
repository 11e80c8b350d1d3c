import { expect, it } from 'vitest';
import { tokenInFragment } from './screen-token.ts';

it.each([
  ['#token=abc.DEF_1', 'abc.DEF_1'],
  ['#a=1&token=x', 'x'],
  ['#token=', null],
  ['', null],
])('the token in %s is %s', (fragment, token) => expect(tokenInFragment(fragment)).toBe(token));
