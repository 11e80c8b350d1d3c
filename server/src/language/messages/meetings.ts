import type { Sentences } from '../sentences.ts';

/** What the server says of meetings. */
export const meetings = {
  meetingNotFound: {
    'zh-CN': '没有找到这个会议，请刷新后重试。',
    en: 'There is no such meeting; reload and try again.',
  },
  statusScheduled: { 'zh-CN': '未开始', en: 'scheduled' },
  statusOpen: { 'zh-CN': '认领中', en: 'open' },
  statusClosed: { 'zh-CN': '已结束', en: 'closed' },
  statusCancelled: { 'zh-CN': '已取消', en: 'cancelled' },
  meetingStatusWrong: {
    'zh-CN': '会议当前状态是“{status}”，不能执行此操作。',
    en: 'The meeting is {status} and can’t be changed this way.',
  },
  meetingNameLength: {
    'zh-CN': '会议名称应为 1–100 个字符，写在一行内。',
    en: 'The meeting’s name must have 1 to 100 characters on one line.',
  },
  projectsChosen: {
    'zh-CN': '请为会议选择 1–1000 个属于当前年度的不同项目。',
    en: 'Choose 1 to 1,000 different projects of the current season for the meeting.',
  },
  meetingNotOpen: {
    'zh-CN': '“{project}”只在会议开放认领期间接受认领。',
    en: '“{project}” can be claimed only while its meeting is open.',
  },
  nothingToAmend: {
    'zh-CN': '请至少修改会议的名称、日期、认领方式或项目清单中的一项。',
    en: 'Change at least one of the meeting’s name, day, way of claiming or list of projects.',
  },
  meetingReason: {
    'zh-CN': '请用 1–500 个字符说明原因。',
    en: 'Give the reason in 1 to 500 characters.',
  },
  agendaItems: {
    'zh-CN': '议程最多 50 项，每项标题应为 1–100 个字符，写在一行内。',
    en: 'An agenda has at most 50 items, each with a title of 1 to 100 characters on one line.',
  },
  agendaMinutes: {
    'zh-CN': '议程每项的时长应为 1–600 分钟。',
    en: 'An item of the agenda takes 1 to 600 minutes.',
  },
  attendanceUnits: {
    'zh-CN': '每家单位只登记一次，最多登记 1000 家。',
    en: 'Record each unit once, and at most 1,000 units.',
  },
  attendancePeople: {
    'zh-CN': '每家单位的到会人数应为 1–1000。',
    en: 'A unit attends with 1 to 1,000 people.',
  },
  untilUnlikely: {
    'zh-CN': '请选择现在之后、7 天之内的时间。',
    en: 'Choose a time after now and within seven days.',
  },
  noticeText: {
    'zh-CN': '大屏文字应为 1–100 个字符，写在一行内。',
    en: 'A text for the walls must have 1 to 100 characters on one line.',
  },
  rowHiddenAlready: {
    'zh-CN': '“{project}”已经在大屏上隐藏。',
    en: 'The walls leave “{project}” out already.',
  },
  rowNotHidden: {
    'zh-CN': '“{project}”没有在大屏上隐藏。',
    en: 'The walls do not leave “{project}” out.',
  },
  honoursNotListed: {
    'zh-CN': '本镇不列出光荣榜；管理员可以在规则里打开。',
    en: 'This town lists no honours; an administrator can switch them on in its rules.',
  },
  unitsInvited: {
    'zh-CN': '请选择 1–300 家不同的单位。',
    en: 'Choose 1 to 300 different units.',
  },
  codesEach: {
    'zh-CN': '每家单位可发 1–5 个邀请码。',
    en: 'A unit can have 1 to 5 invitations at a time.',
  },
  invitationNotFound: {
    'zh-CN': '没有找到这个邀请，请刷新后重试。',
    en: 'There is no such invitation; reload and try again.',
  },
  invitationRevokedAlready: {
    'zh-CN': '这个邀请码已经作废。',
    en: 'This invitation was revoked already.',
  },
  invitationWrong: {
    'zh-CN': '会议码或邀请码不正确或已失效，请核对后重试，或向会务人员索取新的邀请码。',
    en: 'The meeting’s code or the invitation is wrong or good no more; check both, or ask the staff for a new one.',
  },
  redemptionKeyLength: {
    'zh-CN': '手机生成的随机键应为 32–64 个字符。',
    en: 'The phone’s random key must have 32 to 64 characters.',
  },
  invitationRedeemed: {
    'zh-CN': '这个邀请码已被使用。请在原来的手机上继续，或向会务人员索取新的邀请码。',
    en: 'This invitation was used already. Go on with the phone that used it, or ask the staff for a new one.',
  },
  momentChosen: {
    'zh-CN': '请用时间或修订号之一选择时刻。',
    en: 'Choose the moment by time or by revision, not by both.',
  },
} as const satisfies Sentences;
