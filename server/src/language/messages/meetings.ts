import type { Sentences } from '../sentences.ts';

/** What the server says of meetings. */
export const meetings = {
  meetingNotFound: {
    'zh-CN': '没有找到这个会议，请刷新后重试。',
    en: 'There is no such meeting; reload and try again.',
  },
  statusScheduled: { 'zh-CN': '未开始', en: 'scheduled' },
  statusOpen: { 'zh-CN': '认领中', en: 'open' },
  statusClosed: { 'zh-CN': '已结束', en: 'closed' },
  meetingStatusWrong: {
    'zh-CN': '会议当前状态是“{status}”，不能执行此操作。',
    en: 'The meeting is {status} and can’t be changed this way.',
  },
  meetingNameLength: {
    'zh-CN': '会议名称应为 1–100 个字符，写在一行内。',
    en: 'The meeting’s name must have 1 to 100 characters on one line.',
  },
  projectsChosen: {
    'zh-CN': '请为会议选择 1–1000 个属于当前年度的不同项目。',
    en: 'Choose 1 to 1,000 different projects of the current season for the meeting.',
  },
  meetingNotOpen: {
    'zh-CN': '“{project}”只在会议开放认领期间接受认领。',
    en: '“{project}” can be claimed only while its meeting is open.',
  },
} as const satisfies Sentences;
