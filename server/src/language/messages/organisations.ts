import type { Sentences } from '../sentences.ts';

/** What the server says of party organisations. */
export const organisations = {
  organisationNotFound: {
    'zh-CN': '没有找到这个党组织，请刷新后重试。',
    en: 'There is no such party organisation; reload and try again.',
  },
  organisationNameShape: {
    'zh-CN': '党组织名称应为 1–100 个字符，写在一行内。',
    en: 'The organisation’s name must have 1 to 100 characters on one line.',
  },
  membersRange: {
    'zh-CN': '党员数应为 0–1000000 的整数。',
    en: 'The number of members must be a whole number from 0 to 1,000,000.',
  },
  seatOne: {
    'zh-CN': '请为党组织选择一个驻地：网格或单位，只能选一个。',
    en: 'Choose one seat for the organisation: either a grid or a unit.',
  },
  seatGone: {
    'zh-CN': '“{seat}”已关闭或已退出，请另选一个驻地。',
    en: '“{seat}” is closed or has left; choose another seat.',
  },
  seatUnchanged: { 'zh-CN': '该党组织已在“{seat}”。', en: 'The organisation is seated in “{seat}” already.' },
  organisationNameSame: {
    'zh-CN': '该党组织已经叫“{organisation}”。',
    en: 'The organisation is called “{organisation}” already.',
  },
  parentUnchanged: {
    'zh-CN': '该党组织的上级已经如此，无需变更。',
    en: 'The organisation stands there already; nothing needs to change.',
  },
  parentTooLow: {
    'zh-CN': '“{parent}”的层级低于该党组织，不能作为上级。',
    en: '“{parent}” is of a lower kind than the organisation and can’t stand above it.',
  },
  parentIsBelow: {
    'zh-CN': '“{parent}”就是该党组织或在其之下，不能作为上级。',
    en: '“{parent}” is the organisation itself or stands below it, and can’t stand above it.',
  },
  parentIsJoint: {
    'zh-CN': '“{parent}”是两镇联合党支部，其下不能再设党组织。',
    en: '“{parent}” is a joint branch of two towns; no organisation can stand under it.',
  },
  parentIsDissolved: {
    'zh-CN': '“{parent}”已撤销，不能作为上级。',
    en: '“{parent}” has been dissolved and can’t stand above another.',
  },
  organisationIsDissolved: {
    'zh-CN': '“{organisation}”已于 {on} 撤销，不能再变更。',
    en: '“{organisation}” was dissolved on {on} and can’t be changed any more.',
  },
  organisationNotPreparatory: {
    'zh-CN': '“{organisation}”不在筹建中，无需转为正式党组织。',
    en: '“{organisation}” is not in preparation; there is nothing to make regular.',
  },
  organisationsBelow: {
    'zh-CN': '“{organisation}”之下还有 {count} 个党组织（{names}），请先调整或撤销它们。',
    en: '“{organisation}” still has {count} below it ({names}); place those elsewhere or dissolve them first.',
  },
  secretaryOne: {
    'zh-CN': '书记请选择已有人员或填写新人员，只能选一种。',
    en: 'Name either somebody known or a new person as secretary, not both.',
  },
  unitCoveredAlready: {
    'zh-CN': '“{organisation}”已经覆盖“{unit}”。',
    en: '“{organisation}” covers “{unit}” already.',
  },
  unitIsItsSeat: {
    'zh-CN': '“{organisation}”就设在“{unit}”，无需另行覆盖。',
    en: '“{organisation}” is seated in “{unit}”; there is nothing to cover.',
  },
  unitNotCovered: {
    'zh-CN': '“{organisation}”目前没有覆盖“{unit}”。',
    en: '“{organisation}” does not cover “{unit}” at present.',
  },
  unitHasLeft: { 'zh-CN': '“{unit}”已退出共建。', en: '“{unit}” has left the town’s units.' },
  jointByInvitation: {
    'zh-CN': '联合党支部由两镇共建，请用“发起联合党支部”。',
    en: 'A joint branch needs two towns: propose it to the other one instead.',
  },
  partnerIsYourself: { 'zh-CN': '对方应为另一个镇/街道。', en: 'The partner must be another town.' },
  partnerNameShape: {
    'zh-CN': '对方名称应为 1–50 个字符，写在一行内。',
    en: 'The partner’s name must have 1 to 50 characters on one line.',
  },
  everyMonthsRange: {
    'zh-CN': '间隔应为 1–12 个月。',
    en: 'The interval must be 1 to 12 months.',
  },
  invitationNotFound: {
    'zh-CN': '没有找到这个邀请码，请与对方核对。',
    en: 'There is no such invitation; check the code with the other town.',
  },
  turnUnchanged: {
    'zh-CN': '书记轮值已经如此，无需变更。',
    en: 'It is that town’s turn already; nothing needs to change.',
  },
  partnerNotJoined: {
    'zh-CN': '{partner}尚未加入“{organisation}”。',
    en: '{partner} has not joined “{organisation}” yet.',
  },
  partnerHasJoined: {
    'zh-CN': '{partner}已加入“{organisation}”，无需再次邀请。',
    en: '{partner} has joined “{organisation}” already; no further invitation is needed.',
  },
  partnersTurn: {
    'zh-CN': '目前由{partner}担任“{organisation}”的轮值书记。',
    en: 'It is the turn of {partner} to name the secretary of “{organisation}”.',
  },
  notJoint: { 'zh-CN': '“{organisation}”不是联合党支部。', en: '“{organisation}” is not a joint branch.' },
} as const satisfies Sentences;
