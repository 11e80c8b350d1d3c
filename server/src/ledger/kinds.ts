// How each kind of ledger entry is told: one entry for each, with everything that there is to know of it.
import type { Locale } from '../language/locale.ts';
import type { LedgerKind } from './ledger-entry.entity.ts';

/** Who is told of it in the feed: whoever sees the town's board, whoever reads its register, or who reads the ledger. */
export type Audience = 'board' | 'register' | 'ledger';

type Telling = { to: Audience; meaning: string } & { [locale in Locale]: string };

const tell = (to: Audience, meaning: string, chinese: string, english: string): Telling => ({
  to,
  meaning,
  'zh-CN': chinese,
  en: english,
});

// biome-ignore format: a line for each is read as a table
/** The sentences take the entry's facts by name. `[fact?this|that]` says this where there is such a fact that is not 0, else that, or nothing. They never name a person of the town. */
export const kinds: { [kind in LedgerKind]: Telling } = {
  DIVISIONS_IMPORTED: tell('register', 'The tree of grids was imported (导入网格).', '更新了网格划分', 'The grids were updated'),
  UNITS_IMPORTED: tell('register', 'Units were imported (导入共建单位).', '导入了 {units} 家共建单位', '{units} units were imported'),
  SEASON_IMPORTED: tell('register', 'A season was imported (导入年度).', '导入了“{season}”的 {projects} 个项目和 {claims} 条认领', '{projects} projects and {claims} claims of “{season}” were imported'),
  CLAIM_MADE: tell('board', 'A unit claimed a project, or renewed its claim (认领、续认领).', '“{unit}”{claimKind}了“{project}”', '“{unit}” {claimKind} “{project}”'),
  CLAIM_WITHDRAWN: tell('board', 'A unit took its claim back (撤回认领).', '“{unit}”撤回了对“{project}”的认领', '“{unit}” withdrew its claim on “{project}”'),
  MEETING_SCHEDULED: tell('board', 'A meeting was planned with its projects (安排会议).', '安排了“{meeting}”，共 {projects} 个项目', '“{meeting}” was scheduled with {projects} projects'),
  MEETING_OPENED: tell('board', 'A meeting was opened to claims (会议开始认领).', '“{meeting}”开始认领', '“{meeting}” was opened'),
  MEETING_CLOSED: tell('board', 'A meeting was closed (会议结束).', '“{meeting}”已结束', '“{meeting}” was closed'),
  TERRITORY_IMPORTED: tell('register', 'Organisations, posts, stations and pairings were imported (导入党组织、力量、阵地与结对).', '导入了 {organisations} 个党组织、{posts} 个岗位、{stations} 个阵地和 {pairings} 项结对', '{organisations} organisations, {posts} posts, {stations} stations and {pairings} pairings were imported'),
  GRID_OPENED: tell('register', 'A grid was opened (设立网格).', '{parent}自 {on} 起设立“{grid}”', '“{grid}” was opened in {parent} on {on}'),
  GRID_RENAMED: tell('register', 'A grid was given another name (网格更名).', '“{formerly}”自 {on} 起更名为“{grid}”', '“{formerly}” is called “{grid}” since {on}'),
  GRID_MOVED: tell('register', 'A grid was put under another one (网格划转).', '“{grid}”自 {on} 起由{from}划入{to}', '“{grid}” was moved from {from} to {to} on {on}'),
  GRID_SPLIT: tell('register', 'A grid was redrawn into several (网格拆分).', '“{grid}”自 {on} 起拆分，设立{into}', '“{grid}” was split on {on}; opened were {into}'),
  GRIDS_MERGED: tell('register', 'Grids became one (网格合并).', '{grids}自 {on} 起合并为“{into}”[pairingsEnded?，{pairingsEnded} 项结对随之终止]', '{grids} were merged into “{into}” on {on}[pairingsEnded?, and {pairingsEnded} pairings ended with that]'),
  GRID_CLOSED: tell('register', 'A grid was closed (撤销网格).', '{parent}自 {on} 起撤销“{grid}”', '“{grid}” of {parent} was closed on {on}'),
  HOUSEHOLDS_COUNTED: tell('register', 'The households of a grid were counted (核定户数).', '“{grid}”核定为 {households} 户（原 {formerly} 户）', '“{grid}” has {households} households (before: {formerly})'),
  GRID_LOCATED: tell('register', 'A grid was put on the map (标注网格位置).', '标注了“{grid}”的位置', '“{grid}” was put on the map'),
  ORGANISATION_FOUNDED: tell('register', 'A party organisation was founded (成立党组织).', '{seat}成立“{organisation}”', '“{organisation}” was founded in {seat}'),
  ORGANISATION_RENAMED: tell('register', 'A party organisation was given another name (党组织更名).', '“{from}”更名为“{organisation}”', '“{from}” is now called “{organisation}”'),
  ORGANISATION_REGULARISED: tell('register', 'A party organisation in preparation became a regular one (筹建转正式).', '“{organisation}”自 {on} 起由筹建转为正式党组织', '“{organisation}” is a regular organisation since {on}, no more in preparation'),
  ORGANISATION_MOVED: tell('register', 'A party organisation took another seat (党组织迁址).', '“{organisation}”自 {on} 起由{from}迁至{to}', '“{organisation}” moved from {from} to {to} on {on}'),
  ORGANISATION_PLACED: tell('register', 'A party organisation was put under another one (调整隶属).', '“{organisation}”[parent?改隶“{parent}”|不再有上级党组织]', '“{organisation}” [parent?was put under “{parent}”|stands under no other one any more]'),
  ORGANISATION_DISSOLVED: tell('register', 'A party organisation was dissolved (撤销党组织).', '“{organisation}”自 {on} 起撤销[pairingsEnded?，{pairingsEnded} 项结对随之终止]', '“{organisation}” was dissolved on {on}[pairingsEnded?, and {pairingsEnded} pairings with it]'),
  MEMBERS_COUNTED: tell('register', 'The members of a party organisation were counted (核定党员数).', '“{organisation}”现有党员 {members} 名', '“{organisation}” has {members} members'),
  SECRETARY_NAMED: tell('ledger', 'A secretary was named, or the office left empty (任免书记).', '“{organisation}”[hasSecretary?任命了书记|的书记空缺]', '“{organisation}” has [hasSecretary?a new secretary|no secretary now]'),
  UNIT_COVERED: tell('register', 'An organisation answers for a unit (党组织覆盖单位).', '“{organisation}”自 {on} 起覆盖“{unit}”', '“{organisation}” covers “{unit}” since {on}'),
  UNIT_COVER_ENDED: tell('register', 'An organisation answers for a unit no more (终止覆盖).', '“{organisation}”自 {on} 起不再覆盖“{unit}”', '“{organisation}” covers “{unit}” no more since {on}'),
  JOINT_BRANCH_PROPOSED: tell('register', 'A joint branch with another town was proposed (提议联合党支部).', '向{partnerTown}提议成立“{organisation}”', '“{organisation}” was proposed to {partnerTown}'),
  JOINT_BRANCH_JOINED: tell('register', 'A joint branch of two towns was founded (成立联合党支部).', '与{partnerTown}共同成立“{organisation}”', '“{organisation}” was founded together with {partnerTown}'),
  JOINT_BRANCH_TURNED: tell('register', 'The turn to be secretary of a joint branch changed (轮值).', '“{organisation}”自 {on} 起轮值：{turn}', 'The turn at “{organisation}” is {turn} since {on}'),
  POST_ESTABLISHED: tell('register', 'A post was established (设立岗位).', '[station?“{station}”|{grid}]自 {on} 起设立{role}岗位', 'A post of {role} was established in [station?“{station}”|{grid}] on {on}'),
  POST_FILLED: tell('register', 'A post was filled (岗位到岗).', '[station?“{station}”|{grid}]的{role}自 {on} 起到岗', 'The post of {role} in [station?“{station}”|{grid}] is filled since {on}'),
  POST_VACATED: tell('register', 'A post became vacant (岗位空缺).', '[station?“{station}”|{grid}]的{role}自 {on} 起空缺', 'The post of {role} in [station?“{station}”|{grid}] is vacant since {on}'),
  POST_ABOLISHED: tell('register', 'A post was abolished (撤销岗位).', '[station?“{station}”|{grid}]自 {on} 起撤销{role}岗位[pairingsEnded?，{pairingsEnded} 项结对随之终止]', 'The post of {role} in [station?“{station}”|{grid}] was abolished on {on}[pairingsEnded?, and {pairingsEnded} pairings with it]'),
  ROSTER_COUNTED: tell('register', 'The people on a roster were counted (核定在册力量).', '{grid}在册力量 {headcount} 人', '{headcount} people are on the roster of {grid}'),
  HOLDER_CORRECTED: tell('ledger', 'A post holder’s name or contact was corrected (更正人员信息).', '更正了一名人员的信息', 'Somebody’s details were corrected'),
  STATION_OPENED: tell('register', 'A station was opened (阵地启用).', '{grid}的“{station}”自 {on} 起启用', '“{station}” in {grid} is open since {on}'),
  STATION_CHANGED: tell('register', 'A station changed its name, position, services or hours (阵地变更).', '“{station}”变更了{change}', '“{station}” changed its {change}'),
  STATION_REACH_CHANGED: tell('register', 'A station serves a neighbourhood, or no more (阵地服务范围).', '“{station}”{change}服务{neighbourhood}', '“{station}” {change} {neighbourhood}'),
  STATION_CLOSED: tell('register', 'A station was closed (阵地停用).', '“{station}”自 {on} 起停用[pairingsEnded?，{pairingsEnded} 项结对随之终止]', '“{station}” was closed on {on}[pairingsEnded?, and {pairingsEnded} pairings with it]'),
  PAIRING_SIGNED: tell('register', 'Two parties were paired (签订结对).', '“{first}”与“{second}”签订{mode}', '“{first}” and “{second}” signed a pairing: {mode}'),
  PAIRING_ENDED: tell('register', 'A pairing was ended (结对终止).', '“{first}”与“{second}”的{mode}自 {on} 起终止', 'The pairing of “{first}” and “{second}” ended on {on}: {mode}'),
};

/** Facts that are words of the code, as a sentence says them. */
export const factWords: { [word: string]: { [locale in Locale]: string } } = {
  NEW: { 'zh-CN': '认领', en: 'claimed' },
  RENEWAL: { 'zh-CN': '续认领', en: 'renewed its claim on' },
  LEADER: { 'zh-CN': '网格长', en: 'grid leader' },
  FULL_TIME: { 'zh-CN': '专职网格员', en: 'full-time grid member' },
  PART_TIME: { 'zh-CN': '兼职网格员', en: 'part-time grid member' },
  ROSTER: { 'zh-CN': '在册力量', en: 'roster' },
  AREA_HEAD: { 'zh-CN': '片长', en: 'head of area' },
  STATION_DIRECTOR: { 'zh-CN': '阵地主任', en: 'station director' },
  OURS: { 'zh-CN': '本镇', en: 'ours' },
  THEIRS: { 'zh-CN': '对方', en: 'the other town’s' },
  NAME: { 'zh-CN': '名称', en: 'name' },
  POSITION: { 'zh-CN': '位置', en: 'position' },
  SERVICES: { 'zh-CN': '服务项目', en: 'services' },
  HOURS: { 'zh-CN': '开放时间', en: 'opening hours' },
  ADDED: { 'zh-CN': '开始', en: 'now serves' },
  ENDED: { 'zh-CN': '不再', en: 'no longer serves' },
  VILLAGE_NEIGHBOURHOOD: { 'zh-CN': '村居共建', en: 'village and neighbourhood' },
  RESIDENT: { 'zh-CN': '共驻共建', en: 'resident unit' },
  INDEPENDENT: { 'zh-CN': '自主共建', en: 'independent' },
  URBAN_RURAL: { 'zh-CN': '城乡结对', en: 'town and country' },
  DOUBLE_HUNDRED: { 'zh-CN': '双百结对', en: 'double hundred' },
  MENTORING: { 'zh-CN': '师徒带教', en: 'mentoring' },
};
