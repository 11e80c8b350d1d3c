import type { Sentences } from '../sentences.ts';

/** What the server says of seasons, and of projects through their life. */
export const projectLife = {
  projectName: {
    'zh-CN': '项目名称应为 1–60 个字符，写在一行内。',
    en: 'A project’s name must have 1 to 60 characters on one line.',
  },
  projectNeed: { 'zh-CN': '需求说明应为 1–1000 个字符。', en: 'Tell the need in 1 to 1,000 characters.' },
  slotsRange: { 'zh-CN': '名额应为 1–200。', en: 'A project has 1 to 200 slots.' },
  cancelReason: { 'zh-CN': '请用 1–500 个字符说明撤销原因。', en: 'Tell in 1 to 500 characters why it is cancelled.' },
  amendNothing: {
    'zh-CN': '请至少修改名称、类别、需求、名额或网格中的一项。',
    en: 'Change at least one of name, category, need, slots and grid.',
  },
  stageDraft: { 'zh-CN': '征集', en: 'a draft' },
  stageOffered: { 'zh-CN': '发布', en: 'on offer' },
  stageUnderWay: { 'zh-CN': '实施', en: 'under way' },
  stageCompleted: { 'zh-CN': '完成', en: 'completed' },
  stageClosed: { 'zh-CN': '撤销', en: 'cancelled' },
  projectStageWrong: {
    'zh-CN': '“{project}”目前处于“{stage}”阶段，不能执行此操作。',
    en: '“{project}” is {stage}; this can’t be done with it now.',
  },
  hearingRequired: {
    'zh-CN': '本镇要求先召开听证会并获同意，才能发布“{project}”。请先登记听证会，或先列为征集项目。',
    en: 'This town offers a project only after a hearing that agreed to it. Hold one on “{project}” first; an earlier season’s project can be carried over as a draft.',
  },
  reviewRequired: {
    'zh-CN': '本镇要求先召开评议会并获认可，才能将“{project}”标记为完成。',
    en: 'In this town a project is done only after a review that agreed to it. Hold one on “{project}” first.',
  },
  claimsStand: {
    'zh-CN': '“{project}”已有 {standing} 家单位认领：{units}。请先由这些单位撤回认领。',
    en: '{standing} claims stand on “{project}”, those of {units}; they would have to be withdrawn first.',
  },
  claimsStandAndMore: {
    'zh-CN': '“{project}”已有 {standing} 家单位认领，包括{units}等。请先由这些单位撤回认领。',
    en: '{standing} claims stand on “{project}”, those of {units} and others; they would have to be withdrawn first.',
  },
  notClaimedYet: {
    'zh-CN': '“{project}”还没有单位认领，不能启动。',
    en: 'No unit stands behind “{project}”; it can begin when one has claimed it.',
  },
  alreadyOfferedAgain: {
    'zh-CN': '“{project}”已在“{season}”中，无需再次发布。',
    en: '“{project}” is in “{season}” already; nothing more is needed.',
  },
  notInOpenPool: {
    'zh-CN': '“{project}”目前不在开放池中：可能已有单位认领，或尚未到开放日期。',
    en: '“{project}” is not in the open pool: a unit has claimed it, or the day has not come.',
  },
  alreadyProposed: {
    'zh-CN': '{grid}已推荐过“{project}”。',
    en: '{grid} has proposed “{project}” already.',
  },
  poolNote: { 'zh-CN': '推荐说明应为 1–500 个字符。', en: 'Tell the units in 1 to 500 characters.' },
  poolNeighbourhood: {
    'zh-CN': '只有居村可以推荐开放池项目。',
    en: 'It is neighbourhoods that propose projects of the open pool.',
  },
  seasonName: {
    'zh-CN': '年度名称应为 1–30 个字符，写在一行内。',
    en: 'A season’s name must have 1 to 30 characters on one line.',
  },
  seasonNameTaken: {
    'zh-CN': '已有名为“{season}”的年度，请另取名称。',
    en: 'There is a season “{season}” already; choose another name.',
  },
  seasonBeforeLast: {
    'zh-CN': '“{season}”到 {since} 为止，新年度应在此后开始。',
    en: '“{season}” ran until {since}; the next one begins after that.',
  },
  seasonBeforeBegun: {
    'zh-CN': '“{season}”自 {since} 开始，请选择这一天或之后的日期。',
    en: '“{season}” began on {since}; choose that day or a later one.',
  },
  seasonHasLaterClaims: {
    'zh-CN': '“{season}”在 {on} 之后还有认领，请选择更晚的日期。',
    en: '“{season}” took claims after {on}; choose a later day.',
  },
  seasonStillOpen: {
    'zh-CN': '“{season}”尚未关闭，请先关闭后再开启新年度。',
    en: '“{season}” is open still; close it before the next one is begun.',
  },
  seasonClosedAlready: {
    'zh-CN': '“{season}”已经关闭，其项目和数据不再变动。',
    en: '“{season}” is closed; what counts for it stands still.',
  },
  milestoneName: {
    'zh-CN': '节点名称应为 1–60 个字符，写在一行内。',
    en: 'A milestone’s name must have 1 to 60 characters on one line.',
  },
  milestoneNotFound: {
    'zh-CN': '没有找到这个节点，请刷新后重试。',
    en: 'There is no such milestone; reload and try again.',
  },
  milestonesFull: {
    'zh-CN': '一个项目最多设定 {most} 个节点。',
    en: 'A project has at most {most} milestones.',
  },
  milestoneAlreadyReached: {
    'zh-CN': '“{milestone}”已于 {on} 达成。',
    en: '“{milestone}” was reached on {on} already.',
  },
} as const satisfies Sentences;
