import type { Sentences } from '../sentences.ts';

/** What the server says of seasons, projects and claims. */
export const projects = {
  outsideYourGrids: {
    'zh-CN': '该项目不在您负责的网格范围内，请联系镇级管理员。',
    en: 'This project lies outside the grids that you answer for; ask an administrator of the town.',
  },
  projectNotFound: {
    'zh-CN': '没有找到这个项目，请刷新后重试。',
    en: 'There is no such project; reload and try again.',
  },
  claimNotFound: { 'zh-CN': '没有找到这条认领，请刷新后重试。', en: 'There is no such claim; reload and try again.' },
  seasonNotFound: { 'zh-CN': '没有找到这个年度。', en: 'There is no such season.' },
  projectFull: {
    'zh-CN': '“{project}”的认领名额已满，请另选一个项目。',
    en: '“{project}” has no slot left; choose another project.',
  },
  alreadyClaimed: {
    'zh-CN': '“{unit}”已经认领了“{project}”，无需重复认领。',
    en: '“{unit}” has claimed “{project}” already; nothing more is needed.',
  },
  seasonClosed: {
    'zh-CN': '“{season}”已经关闭，不能再认领、撤回、转交或调整承诺。',
    en: '“{season}” is closed: nothing is claimed, withdrawn, handed over or promised anew.',
  },
  projectNotOffered: { 'zh-CN': '“{project}”目前不在认领阶段。', en: '“{project}” is not on offer at present.' },
  projectTakenBack: {
    'zh-CN': '“{project}”已撤销，不再实施。',
    en: '“{project}” was cancelled; nothing is carried out on it any more.',
  },
  claimNotActive: {
    'zh-CN': '这条认领已撤回、已转交或已完成，不能再更改。',
    en: 'This claim has been withdrawn, handed over or fulfilled already and changes no more.',
  },
  amountRange: {
    'zh-CN': '金额（分）应为不小于 0 的整数，且不超过 10 亿元。',
    en: 'The amount, in cents, must be a whole number from 0 to 100,000,000,000.',
  },
  volunteersRange: {
    'zh-CN': '志愿者人数应为 0–100000 的整数。',
    en: 'The number of volunteers must be a whole number from 0 to 100,000.',
  },
  inKindLength: {
    'zh-CN': '实物说明不超过 500 个字符。',
    en: 'What is given in kind must be told in at most 500 characters.',
  },
  percentRange: {
    'zh-CN': '进度应为 0–100 的整数。',
    en: 'Progress must be a whole number from 0 to 100.',
  },
  claimNoteShape: {
    'zh-CN': '完成情况应为 1–500 个字符。',
    en: 'What was done must be told in 1 to 500 characters.',
  },
  handOverReasonShape: {
    'zh-CN': '转交原因应为 1–500 个字符。',
    en: 'Why it is handed over must be told in 1 to 500 characters.',
  },
  reasonLength: { 'zh-CN': '撤回原因不超过 500 个字符。', en: 'The reason must have at most 500 characters.' },
} as const satisfies Sentences;
