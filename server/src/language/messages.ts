import type { Locale } from './locale.ts';

// Every sentence that the server says to a person, in each of its languages. `{name}` is filled in.

const messages = {
  signInFirst: { 'zh-CN': '请先登录。', en: 'Sign in first.' },
  notAllowed: { 'zh-CN': '您的账号没有这项操作的权限。', en: 'Your account may not do this.' },
  outsideYourGrids: {
    'zh-CN': '该项目不在您负责的网格范围内，请联系镇级管理员。',
    en: 'This project lies outside the grids that you answer for; ask an administrator of the town.',
  },
  onlyYourUnit: { 'zh-CN': '您只能以本单位的名义操作。', en: 'You can act only for your own unit.' },
  projectNotFound: {
    'zh-CN': '没有找到这个项目，请刷新后重试。',
    en: 'There is no such project; reload and try again.',
  },
  unitNotFound: { 'zh-CN': '没有找到这个共建单位，请刷新后重试。', en: 'There is no such unit; reload and try again.' },
  claimNotFound: { 'zh-CN': '没有找到这条认领，请刷新后重试。', en: 'There is no such claim; reload and try again.' },
  meetingNotFound: {
    'zh-CN': '没有找到这个会议，请刷新后重试。',
    en: 'There is no such meeting; reload and try again.',
  },
  statusScheduled: { 'zh-CN': '未开始', en: 'scheduled' },
  statusOpen: { 'zh-CN': '认领中', en: 'open' },
  statusClosed: { 'zh-CN': '已结束', en: 'closed' },
  seasonNotFound: { 'zh-CN': '没有找到这个年度。', en: 'There is no such season.' },
  townNotFound: { 'zh-CN': '没有找到这个镇/街道。', en: 'There is no such town.' },
  nothingFound: { 'zh-CN': '没有找到所请求的内容。', en: 'What you asked for was not found.' },
  projectFull: {
    'zh-CN': '“{project}”的认领名额已满，请另选一个项目。',
    en: '“{project}” has no slot left; choose another project.',
  },
  alreadyClaimed: {
    'zh-CN': '“{unit}”已经认领了“{project}”，无需重复认领。',
    en: '“{unit}” has claimed “{project}” already; nothing more is needed.',
  },
  seasonClosed: {
    'zh-CN': '“{season}”已经关闭，不能再认领或撤回。',
    en: '“{season}” is closed to claims and withdrawals.',
  },
  projectNotOffered: { 'zh-CN': '“{project}”目前不在认领阶段。', en: '“{project}” is not on offer at present.' },
  meetingNotOpen: {
    'zh-CN': '“{project}”只在会议开放认领期间接受认领。',
    en: '“{project}” can be claimed only while its meeting is open.',
  },
  unitNoMember: {
    'zh-CN': '“{unit}”目前不是共建成员单位，不能认领。',
    en: '“{unit}” is not a member at present and can’t claim.',
  },
  claimNotActive: {
    'zh-CN': '这条认领已撤回或已完成，不能撤回。',
    en: 'This claim has been withdrawn or fulfilled already and can’t be withdrawn.',
  },
  meetingStatusWrong: {
    'zh-CN': '会议当前状态是“{status}”，不能执行此操作。',
    en: 'The meeting is {status} and can’t be changed this way.',
  },
  badCredentials: {
    'zh-CN': '用户名或密码不正确，请检查后重试。',
    en: 'The name or the password is wrong; check both and try again.',
  },
  tooManyAttempts: {
    'zh-CN': '尝试次数过多，请在 {seconds} 秒后重试。',
    en: 'Too many attempts; try again in {seconds} seconds.',
  },
  keyReused: {
    'zh-CN': '这个幂等键已用于另一次不同的提交，请换一个新键。',
    en: 'This key was used for a different request; send a new key.',
  },
  keyLength: { 'zh-CN': '幂等键应为 8–64 个字符。', en: 'The key must have 8 to 64 characters.' },
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
  reasonLength: { 'zh-CN': '撤回原因不超过 500 个字符。', en: 'The reason must have at most 500 characters.' },
  meetingNameLength: {
    'zh-CN': '会议名称应为 1–100 个字符。',
    en: 'The meeting’s name must have 1 to 100 characters.',
  },
  projectsChosen: {
    'zh-CN': '请为会议选择 1–1000 个属于当前年度的不同项目。',
    en: 'Choose 1 to 1,000 different projects of the current season for the meeting.',
  },
  characterInvalid: {
    'zh-CN': '文本中有无法保存的字符（U+0000），请删去后重试。',
    en: 'A text holds a character that can’t be stored (U+0000); remove it and try again.',
  },
  operationTooLong: {
    'zh-CN': '查询文本过长（{found} 个字符，上限 {most}），请拆分为多个查询。',
    en: 'The operation is too long ({found} characters of at most {most}); split it into several.',
  },
  operationTooManyTokens: {
    'zh-CN': '查询文本过长（超过 {most} 个词），请拆分为多个查询。',
    en: 'The operation has more than {most} words and signs; split it into several.',
  },
  operationTooDeep: {
    'zh-CN': '查询嵌套过深（{found} 层，上限 {most}），请分几次查询。',
    en: 'The operation is nested too deeply ({found} levels of at most {most}); ask in several steps.',
  },
  operationTooManyAliases: {
    'zh-CN': '查询中的别名和重复字段过多（{found} 个，上限 {most}），请拆分为多个查询。',
    en: 'The operation has too many aliases and repeated fields ({found} of at most {most}); split it into several.',
  },
  operationTooManyDirectives: {
    'zh-CN': '查询中的指令过多（{found} 个，上限 {most}），请拆分为多个查询。',
    en: 'The operation has too many directives ({found} of at most {most}); split it into several.',
  },
  operationTooManyFragments: {
    'zh-CN': '查询中的片段过多（{found} 个，上限 {most}），请拆分为多个查询。',
    en: 'The operation has too many fragments ({found} of at most {most}); split it into several.',
  },
  operationTooManyFields: {
    'zh-CN': '查询的字段过多（{found} 个，上限 {most}），请拆分为多个查询。',
    en: 'The operation asks for too many fields ({found} of at most {most}); split it into several.',
  },
  operationTooCostly: {
    'zh-CN': '查询可能返回的内容过多（约 {found} 项，上限 {most}），请减少每页数量或嵌套的列表。',
    en: 'The answer may hold too much (about {found} values of at most {most}); ask for smaller pages or fewer lists within lists.',
  },
  variablesTooDeep: {
    'zh-CN': '查询变量嵌套过深（上限 {most} 层）。',
    en: 'The variables are nested too deeply (at most {most} levels).',
  },
  tooManyOperations: {
    'zh-CN': '同时进行的查询或订阅过多，请关闭一些页面后重试。',
    en: 'Too many operations at once; close some pages and try again.',
  },
  pageSize: { 'zh-CN': '每页数量应为 1–100。', en: 'A page holds 1 to 100 rows.' },
  pageDirection: {
    'zh-CN': 'first/after 与 last/before 不能同时使用。',
    en: 'Use either first and after, or last and before.',
  },
  cursorInvalid: {
    'zh-CN': '分页游标无效，请从第一页重新开始。',
    en: 'The cursor is none of ours; start from the first page.',
  },
} as const satisfies { [key: string]: { [locale in Locale]: string } };

export type MessageKey = keyof typeof messages;
export const messageKeys = Object.keys(messages) as MessageKey[];
export type MessageFacts = { [name: string]: string | number };

/** The sentence in the reader's language, with `{name}` replaced by the fact of that name. */
export function say(locale: Locale, key: MessageKey, facts: MessageFacts = {}): string {
  return messages[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
