import { expect, it } from 'vitest';
import { invitationInFragment, tidyInvitation } from './invitation-code.ts';

it.each([
  ['abcd-efgh', 'ABCD-EFGH'],
  ['  ABCD - EFGH\n', 'ABCD-EFGH'],
  ['ＡＢＣＤ－ＥＦＧＨ', 'ABCD-EFGH'],
  ['ABCD—EFGH', 'ABCD-EFGH'],
  ['邀请码：abcd-efgh。', 'ABCD-EFGH'],
  ['', ''],
])('an invitation written %j is %j', (text, code) => expect(tidyInvitation(text)).toBe(code));

it.each([
  ['', null],
  ['#', null],
  ['#abcd-efgh', 'ABCD-EFGH'],
  ['#abcd%2Defgh', 'ABCD-EFGH'],
  ['#%E0%A4%A', 'E0A4A'],
])('the fragment %j holds %j', (fragment, code) => expect(invitationInFragment(fragment)).toBe(code));
