import type { Sentences } from '../sentences.ts';

/** What the server says of days. */
export const days = {
  dayInFuture: {
    'zh-CN': '日期 {on} 尚未到来，请选择今天（{today}）或更早的日期。',
    en: '{on} is yet to come; choose today ({today}) or an earlier day.',
  },
  dayBeforeChange: {
    'zh-CN': '“{name}”在 {since} 有过变动，请选择这一天或之后的日期。',
    en: '“{name}” was changed on {since}; choose that day or a later one.',
  },
  dayUnlikely: {
    'zh-CN': '日期 {on} 不合理，请选择 {from} 至 {to} 之间的日期。',
    en: '{on} is no likely day; choose one from {from} to {to}.',
  },
} as const satisfies Sentences;
