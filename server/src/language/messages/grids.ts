import type { Sentences } from '../sentences.ts';

/** What the server says of towns and grids. */
export const grids = {
  townNotFound: { 'zh-CN': '没有找到这个镇/街道。', en: 'There is no such town.' },
  positionOutside: {
    'zh-CN': '位置应在中国境内：纬度 3–54，经度 73–136；请检查两个数值是否颠倒。',
    en: 'The position must lie in China: latitude 3–54, longitude 73–136; check whether the two are swapped.',
  },
  gridNotFound: { 'zh-CN': '没有找到这个网格，请刷新后重试。', en: 'There is no such grid; reload and try again.' },
  gridNameShape: {
    'zh-CN': '网格名称应为 1–100 个字符，写在一行内。',
    en: 'The grid’s name must have 1 to 100 characters on one line.',
  },
  gridNameKept: {
    'zh-CN': '这个名称留给尚未划入片区的居村，腾空后自动撤销；请换一个名称。',
    en: 'That name is kept for the area of neighbourhoods that are in no other yet, which closes once it is empty; choose another.',
  },
  gridNameSame: { 'zh-CN': '网格已经叫“{grid}”。', en: 'The grid is called “{grid}” already.' },
  divisionCodeDigits: {
    'zh-CN': '居村代码应为 12 位数字，且以本镇代码开头；只有居村才有代码。',
    en: 'A division code has 12 digits and begins with the town’s code; only neighbourhoods have one.',
  },
  divisionCodeTaken: { 'zh-CN': '代码 {code} 已属于“{grid}”。', en: 'The code {code} belongs to “{grid}” already.' },
  neighbourhoodKindNeeded: {
    'zh-CN': '居村应注明是居民区还是村；其他层级不填。',
    en: 'Say of a neighbourhood whether it is a residents’ committee or a village; other grids have no kind.',
  },
  householdsRange: {
    'zh-CN': '户数应为 0–1000000 的整数。',
    en: 'The number of households must be a whole number from 0 to 1,000,000.',
  },
  gridIsLowest: {
    'zh-CN': '“{grid}”是最低一级网格，其下不能再设网格。',
    en: '“{grid}” is of the lowest level; no grid can be opened below it.',
  },
  gridIsTown: {
    'zh-CN': '镇一级网格不能改名、移动、拆分、合并或关闭。',
    en: 'The town itself can’t be renamed, moved, split, merged or closed.',
  },
  gridParentLevel: {
    'zh-CN': '上级网格应恰好高一级：“{parent}”不能作为“{grid}”的上级。',
    en: 'A parent is exactly one level up: “{parent}” can’t be that of “{grid}”.',
  },
  gridIsThere: { 'zh-CN': '“{grid}”已在“{parent}”之下。', en: '“{grid}” is below “{parent}” already.' },
  splitParts: {
    'zh-CN': '请拆分为 1–20 个新网格；原网格不保留时至少 2 个。',
    en: 'Split into 1 to 20 new grids, at least 2 when the old one is not kept.',
  },
  splitLeft: {
    'zh-CN': '原网格不保留时，“{grid}”须归入某一个新网格。',
    en: 'When the old grid is not kept, “{grid}” must go to one of the parts.',
  },
  splitTwice: { 'zh-CN': '同一项内容不能归入两个新网格。', en: 'Nothing can go to two parts at once.' },
  splitPieceNotFound: {
    'zh-CN': '“{grid}”中没有您指定的内容，请刷新后重试。',
    en: 'Something that you named is not in “{grid}”; reload and try again.',
  },
  mergeCount: { 'zh-CN': '请选择 2–20 个不同的网格合并。', en: 'Choose 2 to 20 different grids to merge.' },
  mergeLevels: { 'zh-CN': '只能合并同一级的网格。', en: 'Only grids of one level can be merged.' },
  mergeInto: {
    'zh-CN': '请指定合并到其中一个网格，或合并为一个新网格，只能选一种。',
    en: 'Merge either into one of the grids or into a new one.',
  },
  gridIsClosed: {
    'zh-CN': '“{grid}”已于 {on} 关闭，不能再变更。',
    en: '“{grid}” was closed on {on} and can’t be changed any more.',
  },
  gridNotEmpty: {
    'zh-CN': '“{grid}”还不能关闭，其中仍有：{things}。请先移出或结束。',
    en: '“{grid}” can’t be closed; still in it: {things}. Move or end them first.',
  },
  gridsBelowCount: { 'zh-CN': '{count} 个下级网格', en: 'grids below: {count}' },
  organisationsCount: { 'zh-CN': '{count} 个党组织', en: 'party organisations: {count}' },
  postsCount: { 'zh-CN': '{count} 个岗位', en: 'posts: {count}' },
  stationsCount: { 'zh-CN': '{count} 个阵地', en: 'stations: {count}' },
  projectsCount: { 'zh-CN': '{count} 个未完成的项目', en: 'projects not completed: {count}' },
  unitsCount: { 'zh-CN': '{count} 个共建单位', en: 'units: {count}' },
  pairingsCount: { 'zh-CN': '{count} 项结对', en: 'pairings: {count}' },
  alliancesCount: { 'zh-CN': '{count} 个联盟', en: 'alliances: {count}' },
  accountsCount: { 'zh-CN': '{count} 个账号', en: 'accounts: {count}' },
  outsideYourPlaces: {
    'zh-CN': '此处不在您负责的网格范围内，请联系镇级管理员。',
    en: 'This place lies outside the grids that you answer for; ask an administrator of the town.',
  },
} as const satisfies Sentences;
