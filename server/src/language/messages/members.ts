import type { Sentences } from '../sentences.ts';

/** What the server says of units. */
export const members = {
  onlyYourUnit: { 'zh-CN': '您只能以本单位的名义操作。', en: 'You can act only for your own unit.' },
  unitNotFound: { 'zh-CN': '没有找到这个共建单位，请刷新后重试。', en: 'There is no such unit; reload and try again.' },
  unitNoMember: {
    'zh-CN': '“{unit}”目前不是共建成员单位，不能认领。',
    en: '“{unit}” is not a member at present and can’t claim.',
  },
  unitNameShape: {
    'zh-CN': '单位名称应为 1–100 个字符，写在一行内。',
    en: 'The unit’s name must have 1 to 100 characters on one line.',
  },
  unitNameSame: { 'zh-CN': '该单位已经叫“{unit}”。', en: 'The unit is called “{unit}” already.' },
  unitNameTaken: {
    'zh-CN': '已有名为“{unit}”的单位，请核对后使用已有单位或另取名称。',
    en: 'There is a unit called “{unit}” already; use that one, or another name.',
  },
  unitHomeClosed: { 'zh-CN': '“{grid}”已关闭，请另选属地。', en: '“{grid}” is closed; choose another home.' },
  unitHomeSame: { 'zh-CN': '该单位的属地已经如此，无需变更。', en: 'The unit is at home there already.' },
  unitLeft: {
    'zh-CN': '“{unit}”已于 {on} 退出，不能再变更。',
    en: '“{unit}” left on {on} and can’t be changed any more.',
  },
  unitAlreadyMember: {
    'zh-CN': '“{unit}”自 {since} 起已是共建单位。',
    en: '“{unit}” has been a member since {since} already.',
  },
  unitHasClaims: {
    'zh-CN': '“{unit}”在未结束的年度中还认领着 {count} 个项目（{projects}），请先完成、撤回或转交。',
    en: '“{unit}” still stands behind {count} projects of an open season ({projects}); fulfil, withdraw or hand over those claims first.',
  },
  unitLeavingReason: {
    'zh-CN': '退出原因应为 1–200 个字符。',
    en: 'The reason must be told in 1 to 200 characters.',
  },
} as const satisfies Sentences;
