import type { Sentences } from '../sentences.ts';

/** What the server says of contests. */
export const contests = {
  contestNotFound: {
    'zh-CN': '没有找到这项争先创优活动，请刷新后重试。',
    en: 'There is no such contest; reload and try again.',
  },
  entryNotFound: { 'zh-CN': '没有找到这项申报，请刷新后重试。', en: 'There is no such entry; reload and try again.' },
  contestName: {
    'zh-CN': '活动名称应为 1–100 个字符，写在一行内。',
    en: 'The contest’s name must have 1 to 100 characters on one line.',
  },
  entryName: {
    'zh-CN': '申报名称应为 1–100 个字符，写在一行内。',
    en: 'The entry’s name must have 1 to 100 characters on one line.',
  },
  entryWhy: { 'zh-CN': '理由应为 1–1000 个字符。', en: 'Why must be told in 1 to 1,000 characters.' },
  entryGridClosed: {
    'zh-CN': '“{grid}”已撤销，请选择现有的网格。',
    en: '“{grid}” is closed; choose a grid that is open.',
  },
  entryProjectElsewhere: {
    'zh-CN': '“{project}”不在“{grid}”范围内，请选择该网格的项目。',
    en: '“{project}” lies outside of “{grid}”; choose a project of that grid.',
  },
  contestOver: {
    'zh-CN': '“{contest}”已经结束，不能再申报或评选。',
    en: '“{contest}” is over; nothing is entered or chosen any more.',
  },
  alreadyEntered: {
    'zh-CN': '“{entry}”已经申报，无需重复申报。',
    en: '“{entry}” is in the contest already; nothing more is needed.',
  },
  wrongEntryStage: {
    'zh-CN': '“{entry}”目前不在这一评选阶段，请刷新后重试。',
    en: '“{entry}” is at another stage; reload and look again.',
  },
} as const satisfies Sentences;
