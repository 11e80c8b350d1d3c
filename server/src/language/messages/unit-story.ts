import type { Sentences } from '../sentences.ts';

/** How the events of a unit's years are told. */
export const unitStory = {
  storyJoined: { 'zh-CN': '成为共建单位', en: 'Became a member' },
  storyLeft: { 'zh-CN': '退出共建', en: 'Left' },
  storyMoved: { 'zh-CN': '属地由{from}变更为{to}', en: 'Moved home from {from} to {to}' },
  storyNoHome: { 'zh-CN': '镇外', en: 'outside of the town' },
  storyClaimed: { 'zh-CN': '认领“{project}”（{season}）', en: 'Claimed “{project}” ({season})' },
  storyRenewed: { 'zh-CN': '续认领“{project}”（{season}）', en: 'Renewed its claim on “{project}” ({season})' },
  storyFulfilled: { 'zh-CN': '完成认领“{project}”（{season}）', en: 'Fulfilled its claim on “{project}” ({season})' },
  storyWithdrew: { 'zh-CN': '撤回认领“{project}”（{season}）', en: 'Withdrew its claim on “{project}” ({season})' },
  storyHandedOver: {
    'zh-CN': '转交认领“{project}”（{season}）',
    en: 'Handed over its claim on “{project}” ({season})',
  },
  storyPaired: { 'zh-CN': '与“{partner}”签订{mode}', en: 'Was paired with “{partner}”: {mode}' },
  storyPairingRenewed: { 'zh-CN': '与“{partner}”续签{mode}', en: 'Renewed its pairing with “{partner}”: {mode}' },
  storyPairingLapsed: { 'zh-CN': '与“{partner}”的{mode}到期', en: 'Its pairing with “{partner}” lapsed: {mode}' },
  storyPairingEnded: { 'zh-CN': '与“{partner}”的{mode}终止', en: 'Its pairing with “{partner}” ended: {mode}' },
  storyAllianceJoined: { 'zh-CN': '加入“{alliance}”', en: 'Joined “{alliance}”' },
  storyAllianceLeft: { 'zh-CN': '退出“{alliance}”', en: 'Left “{alliance}”' },
  storySeatFilled: { 'zh-CN': '担任“{alliance}”的“{seat}”', en: 'Filled the seat “{seat}” of “{alliance}”' },
  storySeatVacated: { 'zh-CN': '不再担任“{alliance}”的“{seat}”', en: 'Gave up the seat “{seat}” of “{alliance}”' },
} as const satisfies Sentences;
