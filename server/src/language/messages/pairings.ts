import type { Sentences } from '../sentences.ts';

/** What the server says of pairings. */
export const pairings = {
  pairingNotFound: {
    'zh-CN': '没有找到这项结对，请刷新后重试。',
    en: 'There is no such pairing; reload and try again.',
  },
  partyNotFound: {
    'zh-CN': '没有找到结对的一方，请刷新后重试。',
    en: 'One of the two parties is not there; reload and try again.',
  },
  pairingPromise: {
    'zh-CN': '结对内容应为 1–500 个字符。',
    en: 'What is promised must be told in 1 to 500 characters.',
  },
  pairingReason: {
    'zh-CN': '结束原因应为 1–200 个字符。',
    en: 'The reason must be told in 1 to 200 characters.',
  },
  pairingTwoParties: {
    'zh-CN': '结对应有两个不同的参与方，其中至少一方属于本镇。',
    en: 'A pairing has two different parties, at least one of them of this town.',
  },
  partyOne: {
    'zh-CN': '每一方请在党组织、单位、网格、岗位与外部名称中只选一种。',
    en: 'Name each party by one of organisation, unit, grid, post or outside name.',
  },
  partyOutsideName: {
    'zh-CN': '外部参与方名称应为 1–100 个字符，写在一行内。',
    en: 'The name of a party from outside must have 1 to 100 characters on one line.',
  },
  partyEnded: {
    'zh-CN': '“{name}”已关闭、撤销或退出，不能结对。',
    en: '“{name}” is closed, dissolved or has left and can’t be paired.',
  },
  pairingOfPosts: {
    'zh-CN': '师徒带教在两个岗位之间进行，其他结对不以岗位为参与方。',
    en: 'Mentoring is between two posts, and no other pairing is.',
  },
  pairingOfVillage: {
    'zh-CN': '村居共建的一方应为村，另一方应为居民区（或设在其中的党组织）。',
    en: 'One party must be a village and the other a residential neighbourhood, or organisations seated there.',
  },
  pairingLapse: {
    'zh-CN': '到期日应晚于签约日，且不超过 30 年。',
    en: 'A pairing lapses after it is signed, within 30 years.',
  },
  alreadyPaired: {
    'zh-CN': '双方已有同类结对，尚在有效期内。',
    en: 'The two have such a pairing in force already.',
  },
  pairingNotInForce: {
    'zh-CN': '这项结对已结束或已到期。',
    en: 'This pairing has ended or lapsed already.',
  },
  pairingDone: {
    'zh-CN': '结对成果应为 1–500 个字符。',
    en: 'What was done must be told in 1 to 500 characters.',
  },
  pairingRenewal: {
    'zh-CN': '续签后的到期日应晚于原到期日（{lapsesOn}），且不超过续签日后 30 年；不设期限则不填。',
    en: 'After a renewal the pairing lapses later than before ({lapsesOn}), within 30 years of it; leave the day out for no limit.',
  },
  pairingUnlimited: {
    'zh-CN': '这项结对不设期限，无需续签。',
    en: 'This pairing has no time limit; there is nothing to renew.',
  },
  thisPairing: { 'zh-CN': '这项结对', en: 'this pairing' },
} as const satisfies Sentences;
