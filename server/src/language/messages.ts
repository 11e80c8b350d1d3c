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
    'zh-CN': '会议名称应为 1–100 个字符，写在一行内。',
    en: 'The meeting’s name must have 1 to 100 characters on one line.',
  },
  projectsChosen: {
    'zh-CN': '请为会议选择 1–1000 个属于当前年度的不同项目。',
    en: 'Choose 1 to 1,000 different projects of the current season for the meeting.',
  },
  characterInvalid: {
    'zh-CN': '文本中有无法保存的字符（U+0000），请删去后重试。',
    en: 'A text holds a character that can’t be stored (U+0000); remove it and try again.',
  },
  dayInFuture: {
    'zh-CN': '日期 {on} 尚未到来，请选择今天（{today}）或更早的日期。',
    en: '{on} is yet to come; choose today ({today}) or an earlier day.',
  },
  dayBeforeChange: {
    'zh-CN': '“{name}”在 {since} 有过变动，请选择这一天或之后的日期。',
    en: '“{name}” was changed on {since}; choose that day or a later one.',
  },
  positionOutside: {
    'zh-CN': '位置应在中国境内：纬度 3–54，经度 73–136；请检查两个数值是否颠倒。',
    en: 'The position must lie in China: latitude 3–54, longitude 73–136; check whether the two are swapped.',
  },
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
  accountsCount: { 'zh-CN': '{count} 个账号', en: 'accounts: {count}' },
  outsideYourPlaces: {
    'zh-CN': '此处不在您负责的网格范围内，请联系镇级管理员。',
    en: 'This place lies outside the grids that you answer for; ask an administrator of the town.',
  },
  postNotFound: { 'zh-CN': '没有找到这个岗位，请刷新后重试。', en: 'There is no such post; reload and try again.' },
  holderNotFound: {
    'zh-CN': '没有找到这位任职人员，请刷新后重试。',
    en: 'There is no such post holder; reload and try again.',
  },
  stationNotFound: {
    'zh-CN': '没有找到这个阵地，请刷新后重试。',
    en: 'There is no such station; reload and try again.',
  },
  pairingNotFound: {
    'zh-CN': '没有找到这项结对，请刷新后重试。',
    en: 'There is no such pairing; reload and try again.',
  },
  partyNotFound: {
    'zh-CN': '没有找到结对的一方，请刷新后重试。',
    en: 'One of the two parties is not there; reload and try again.',
  },
  postTitle: { 'zh-CN': '{place}的{role}', en: '{place}: {role}' },
  roleLeader: { 'zh-CN': '网格长', en: 'grid leader' },
  roleFullTime: { 'zh-CN': '专职网格员', en: 'full-time grid worker' },
  rolePartTime: { 'zh-CN': '兼职网格员', en: 'part-time grid worker' },
  roleRoster: { 'zh-CN': '在册力量', en: 'roster' },
  roleAreaHead: { 'zh-CN': '片长', en: 'head of the area' },
  roleStationDirector: { 'zh-CN': '阵地主任', en: 'director of the station' },
  postPlace: {
    'zh-CN': '片长设在片区，阵地主任设在阵地，其他岗位设在微网格或居村；请检查所选的位置。',
    en: 'An area head belongs to an area, a director to a station, other posts to a micro-grid or a neighbourhood; check the place.',
  },
  placeClosed: { 'zh-CN': '“{name}”已关闭，请另选一处。', en: '“{name}” is closed; choose another place.' },
  postAlreadyFilled: {
    'zh-CN': '“{post}”已有人任职，请先办理离岗。',
    en: '“{post}” is filled; vacate it first.',
  },
  postAlreadyVacant: { 'zh-CN': '“{post}”目前空缺。', en: '“{post}” is vacant already.' },
  postAlreadyAbolished: {
    'zh-CN': '“{post}”已撤销，不能再变更。',
    en: '“{post}” has been abolished and can’t be changed any more.',
  },
  postAlreadyEstablished: {
    'zh-CN': '“{post}”已经设立，且只能设一个。',
    en: '“{post}” is established already, and there can be only one.',
  },
  rosterIsCounted: {
    'zh-CN': '在册力量是人数，请用“清点在册力量”登记。',
    en: 'A roster is a count; use countRoster.',
  },
  notARoster: { 'zh-CN': '只有在册力量可以清点人数。', en: 'Only a roster can be counted.' },
  headcountRange: {
    'zh-CN': '在册人数应为 0–100000 的整数。',
    en: 'The number on the roster must be a whole number from 0 to 100,000.',
  },
  holderEither: {
    'zh-CN': '请选择一位已有人员，或填写一位新人员，二者选一。',
    en: 'Name either a known holder or a new one, not both.',
  },
  holderName: {
    'zh-CN': '姓名应为 1–40 个字符，写在一行内。',
    en: 'The holder’s name must have 1 to 40 characters on one line.',
  },
  holderContact: {
    'zh-CN': '工作联系方式应为 1–60 个字符，写在一行内。',
    en: 'The work contact must have 1 to 60 characters on one line.',
  },
  stationName: {
    'zh-CN': '阵地名称应为 1–60 个字符，写在一行内。',
    en: 'The station’s name must have 1 to 60 characters on one line.',
  },
  stationServices: {
    'zh-CN': '请填写 1–30 项不同的服务，每项 1–30 个字符，写在一行内。',
    en: 'Name 1 to 30 different services, each with 1 to 30 characters on one line.',
  },
  stationAlreadyClosed: {
    'zh-CN': '“{station}”已于 {on} 关闭，不能再变更。',
    en: '“{station}” was closed on {on} and can’t be changed any more.',
  },
  hoursCount: {
    'zh-CN': '开放时间最多 21 段。',
    en: 'There can be at most 21 lines of opening hours.',
  },
  hoursTime: {
    'zh-CN': '开放时间应写作“08:30”这样的时刻，结束时刻可为“24:00”。',
    en: 'Opening hours are times such as 08:30; the end may be 24:00.',
  },
  hoursOrder: { 'zh-CN': '结束时刻应晚于开始时刻。', en: 'The end must be later than the beginning.' },
  hoursDays: {
    'zh-CN': '每段开放时间请选择不重复的星期。',
    en: 'Choose at least one day for every line of opening hours, and none twice.',
  },
  hoursOverlap: { 'zh-CN': '同一天的开放时间不能重叠。', en: 'Opening hours of one day must not overlap.' },
  reachOfNeighbourhoods: {
    'zh-CN': '阵地的服务范围只能是居村。',
    en: 'Only neighbourhoods can be recorded as served by a station.',
  },
  reachDistinct: {
    'zh-CN': '请选择至多 200 个不同的居村。',
    en: 'Choose at most 200 different neighbourhoods.',
  },
  alreadyInReach: {
    'zh-CN': '“{station}”的服务范围已包括“{grid}”。',
    en: '“{station}” is recorded as serving “{grid}” already.',
  },
  notInReach: {
    'zh-CN': '“{station}”的服务范围不包括“{grid}”。',
    en: '“{station}” is not recorded as serving “{grid}”.',
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
  thisPairing: { 'zh-CN': '这项结对', en: 'this pairing' },
  dayUnlikely: {
    'zh-CN': '日期 {on} 不合理，请选择 {from} 至 {to} 之间的日期。',
    en: '{on} is no likely day; choose one from {from} to {to}.',
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
