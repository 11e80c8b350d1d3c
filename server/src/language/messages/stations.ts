import type { Sentences } from '../sentences.ts';

/** What the server says of stations. */
export const stations = {
  stationNotFound: {
    'zh-CN': '没有找到这个阵地，请刷新后重试。',
    en: 'There is no such station; reload and try again.',
  },
  stationName: {
    'zh-CN': '阵地名称应为 1–60 个字符，写在一行内。',
    en: 'The station’s name must have 1 to 60 characters on one line.',
  },
  stationServices: {
    'zh-CN': '请填写 1–30 项不同的服务，每项 1–30 个字符，写在一行内。',
    en: 'Name 1 to 30 different services, each with 1 to 30 characters on one line.',
  },
  stationAlreadyClosed: {
    'zh-CN': '“{station}”已于 {on} 关闭，不能再变更。',
    en: '“{station}” was closed on {on} and can’t be changed any more.',
  },
  hoursCount: {
    'zh-CN': '开放时间最多 21 段。',
    en: 'There can be at most 21 lines of opening hours.',
  },
  hoursTime: {
    'zh-CN': '开放时间应写作“08:30”这样的时刻，结束时刻可为“24:00”。',
    en: 'Opening hours are times such as 08:30; the end may be 24:00.',
  },
  hoursOrder: { 'zh-CN': '结束时刻应晚于开始时刻。', en: 'The end must be later than the beginning.' },
  hoursDays: {
    'zh-CN': '每段开放时间请选择不重复的星期。',
    en: 'Choose at least one day for every line of opening hours, and none twice.',
  },
  hoursOverlap: { 'zh-CN': '同一天的开放时间不能重叠。', en: 'Opening hours of one day must not overlap.' },
  reachOfNeighbourhoods: {
    'zh-CN': '阵地的服务范围只能是居村。',
    en: 'Only neighbourhoods can be recorded as served by a station.',
  },
  reachDistinct: {
    'zh-CN': '请选择至多 200 个不同的居村。',
    en: 'Choose at most 200 different neighbourhoods.',
  },
  alreadyInReach: {
    'zh-CN': '“{station}”的服务范围已包括“{grid}”。',
    en: '“{station}” is recorded as serving “{grid}” already.',
  },
  notInReach: {
    'zh-CN': '“{station}”的服务范围不包括“{grid}”。',
    en: '“{station}” is not recorded as serving “{grid}”.',
  },
} as const satisfies Sentences;
