import type { Sentences } from '../sentences.ts';

/** What the server says of operations, pages and keys. */
export const operations = {
  nothingFound: { 'zh-CN': '没有找到所请求的内容。', en: 'What you asked for was not found.' },
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
  followedTooCostly: {
    'zh-CN': '本账号同时订阅的内容过多（每次变化约需计算 {found}，上限 {most}），请关闭一些页面，或缩小订阅的范围。',
    en: 'What this account follows costs too much together (about {found} at every change, at most {most}); close some pages, or follow less.',
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
  keyReused: {
    'zh-CN': '这个幂等键已用于另一次不同的提交，请换一个新键。',
    en: 'This key was used for a different request; send a new key.',
  },
  keyLength: { 'zh-CN': '幂等键应为 8–64 个字符。', en: 'The key must have 8 to 64 characters.' },
} as const satisfies Sentences;
