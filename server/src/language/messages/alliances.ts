import type { Sentences } from '../sentences.ts';

/** What the server says of alliances and the seats of their committees. */
export const alliances = {
  allianceNotFound: {
    'zh-CN': '没有找到这个联盟，请刷新后重试。',
    en: 'There is no such alliance; reload and try again.',
  },
  allianceMemberNotFound: {
    'zh-CN': '没有找到这个联盟成员，请刷新后重试。',
    en: 'There is no such member of an alliance; reload and try again.',
  },
  allianceSeatNotFound: {
    'zh-CN': '没有找到这个席位，请刷新后重试。',
    en: 'There is no such seat; reload and try again.',
  },
  allianceNameShape: {
    'zh-CN': '联盟名称应为 1–100 个字符，写在一行内。',
    en: 'The alliance’s name must have 1 to 100 characters on one line.',
  },
  allianceNameTaken: {
    'zh-CN': '“{grid}”已有名为“{alliance}”的联盟。',
    en: '“{grid}” has an alliance called “{alliance}” already.',
  },
  alliancePurpose: {
    'zh-CN': '联盟宗旨应为 1–500 个字符。',
    en: 'The purpose must be told in 1 to 500 characters.',
  },
  allianceGridClosed: { 'zh-CN': '“{grid}”已关闭，请另选网格。', en: '“{grid}” is closed; choose another grid.' },
  allianceDissolved: {
    'zh-CN': '“{alliance}”已于 {on} 解散，不能再变更。',
    en: '“{alliance}” was dissolved on {on} and can’t be changed any more.',
  },
  allianceJoinerOne: {
    'zh-CN': '请在单位、党组织与计数群体中只选一种。',
    en: 'Name one of unit, organisation and counted group.',
  },
  allianceGroupLabel: {
    'zh-CN': '群体名称应为 1–50 个字符，写在一行内。',
    en: 'The group’s name must have 1 to 50 characters on one line.',
  },
  allianceHeadcount: {
    'zh-CN': '人数（户数）应为 1–1000000 的整数。',
    en: 'The count must be a whole number from 1 to 1,000,000.',
  },
  allianceBodyGone: {
    'zh-CN': '“{name}”已撤销或退出，不能加入联盟或担任席位。',
    en: '“{name}” is dissolved or has left and can’t be in an alliance.',
  },
  alreadyInAlliance: {
    'zh-CN': '“{name}”自 {since} 起已在“{alliance}”中。',
    en: '“{name}” has been in “{alliance}” since {since} already.',
  },
  notInAlliance: {
    'zh-CN': '“{name}”已于 {until} 退出“{alliance}”。',
    en: '“{name}” left “{alliance}” on {until} already.',
  },
  allianceSeatTitle: {
    'zh-CN': '席位名称应为 1–50 个字符，写在一行内。',
    en: 'The seat’s title must have 1 to 50 characters on one line.',
  },
  allianceSeatsMost: {
    'zh-CN': '一个联盟最多设 {most} 个席位。',
    en: 'A committee has at most {most} seats.',
  },
  seatTakerOne: {
    'zh-CN': '请在单位与党组织中选一个担任席位。',
    en: 'Name either a unit or an organisation to fill the seat.',
  },
  seatTakerOutside: {
    'zh-CN': '“{name}”当日不是“{alliance}”的成员，请先加入联盟。',
    en: '“{name}” is not in “{alliance}” on that day; let it join first.',
  },
  seatTermEnd: {
    'zh-CN': '任期应在到任之后结束，且不超过 30 年。',
    en: 'A term ends after it begins, within 30 years.',
  },
  seatFilled: {
    'zh-CN': '“{seat}”由“{name}”担任，请先空出席位。',
    en: '“{name}” fills the seat “{seat}”; vacate it first.',
  },
  seatVacant: { 'zh-CN': '席位“{seat}”目前空缺。', en: 'The seat “{seat}” is vacant already.' },
  seatEnded: {
    'zh-CN': '席位“{seat}”已于 {on} 撤销。',
    en: 'The seat “{seat}” was ended on {on} already.',
  },
} as const satisfies Sentences;
