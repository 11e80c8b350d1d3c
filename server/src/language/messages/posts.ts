import type { Sentences } from '../sentences.ts';

/** What the server says of posts and their holders. */
export const posts = {
  postNotFound: { 'zh-CN': '没有找到这个岗位，请刷新后重试。', en: 'There is no such post; reload and try again.' },
  holderNotFound: {
    'zh-CN': '没有找到这位任职人员，请刷新后重试。',
    en: 'There is no such post holder; reload and try again.',
  },
  postTitle: { 'zh-CN': '{place}的{role}', en: '{place}: {role}' },
  roleLeader: { 'zh-CN': '网格长', en: 'grid leader' },
  roleFullTime: { 'zh-CN': '专职网格员', en: 'full-time grid worker' },
  rolePartTime: { 'zh-CN': '兼职网格员', en: 'part-time grid worker' },
  roleRoster: { 'zh-CN': '在册力量', en: 'roster' },
  roleAreaHead: { 'zh-CN': '片长', en: 'head of the area' },
  roleStationDirector: { 'zh-CN': '阵地主任', en: 'director of the station' },
  postPlace: {
    'zh-CN': '片长设在片区，阵地主任设在阵地，其他岗位设在微网格或居村；请检查所选的位置。',
    en: 'An area head belongs to an area, a director to a station, other posts to a micro-grid or a neighbourhood; check the place.',
  },
  placeClosed: { 'zh-CN': '“{name}”已关闭，请另选一处。', en: '“{name}” is closed; choose another place.' },
  postAlreadyFilled: {
    'zh-CN': '“{post}”已有人任职，请先办理离岗。',
    en: '“{post}” is filled; vacate it first.',
  },
  postAlreadyVacant: { 'zh-CN': '“{post}”目前空缺。', en: '“{post}” is vacant already.' },
  postAlreadyAbolished: {
    'zh-CN': '“{post}”已撤销，不能再变更。',
    en: '“{post}” has been abolished and can’t be changed any more.',
  },
  postAlreadyEstablished: {
    'zh-CN': '“{post}”已经设立，且只能设一个。',
    en: '“{post}” is established already, and there can be only one.',
  },
  rosterIsCounted: {
    'zh-CN': '在册力量是人数，请用“清点在册力量”登记。',
    en: 'A roster is a count; use countRoster.',
  },
  notARoster: { 'zh-CN': '只有在册力量可以清点人数。', en: 'Only a roster can be counted.' },
  headcountRange: {
    'zh-CN': '在册人数应为 0–100000 的整数。',
    en: 'The number on the roster must be a whole number from 0 to 100,000.',
  },
  holderEither: {
    'zh-CN': '请选择一位已有人员，或填写一位新人员，二者选一。',
    en: 'Name either a known holder or a new one, not both.',
  },
  holderName: {
    'zh-CN': '姓名应为 1–40 个字符，写在一行内。',
    en: 'The holder’s name must have 1 to 40 characters on one line.',
  },
  holderContact: {
    'zh-CN': '工作联系方式应为 1–60 个字符，写在一行内。',
    en: 'The work contact must have 1 to 60 characters on one line.',
  },
} as const satisfies Sentences;
