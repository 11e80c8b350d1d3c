import type { Sentences } from '../sentences.ts';

/** What the server says of units and alliances. */
export const members = {
  onlyYourUnit: { 'zh-CN': '您只能以本单位的名义操作。', en: 'You can act only for your own unit.' },
  unitNotFound: { 'zh-CN': '没有找到这个共建单位，请刷新后重试。', en: 'There is no such unit; reload and try again.' },
  unitNoMember: {
    'zh-CN': '“{unit}”目前不是共建成员单位，不能认领。',
    en: '“{unit}” is not a member at present and can’t claim.',
  },
} as const satisfies Sentences;
