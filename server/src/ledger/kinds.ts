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
/** The sentences take the entry's facts by name; they name projects, units and meetings, and never a person. */
export const kinds: { [kind in LedgerKind]: Telling } = {
  DIVISIONS_IMPORTED: tell('register', 'The tree of grids was imported (导入网格).', '更新了网格划分', 'The grids were updated'),
  UNITS_IMPORTED: tell('register', 'Units were imported (导入共建单位).', '导入了 {units} 家共建单位', '{units} units were imported'),
  SEASON_IMPORTED: tell('register', 'A season was imported (导入年度).', '导入了“{season}”的 {projects} 个项目和 {claims} 条认领', '{projects} projects and {claims} claims of “{season}” were imported'),
  CLAIM_MADE: tell('board', 'A unit claimed a project, or renewed its claim (认领、续认领).', '“{unit}”{claimKind}了“{project}”', '“{unit}” {claimKind} “{project}”'),
  CLAIM_WITHDRAWN: tell('board', 'A unit took its claim back (撤回认领).', '“{unit}”撤回了对“{project}”的认领', '“{unit}” withdrew its claim on “{project}”'),
  MEETING_SCHEDULED: tell('board', 'A meeting was planned with its projects (安排会议).', '安排了“{meeting}”，共 {projects} 个项目', '“{meeting}” was scheduled with {projects} projects'),
  MEETING_OPENED: tell('board', 'A meeting was opened to claims (会议开始认领).', '“{meeting}”开始认领', '“{meeting}” was opened'),
  MEETING_CLOSED: tell('board', 'A meeting was closed (会议结束).', '“{meeting}”已结束', '“{meeting}” was closed'),
};

/** Facts that are words of the code, as a sentence says them. */
export const factWords: { [word: string]: { [locale in Locale]: string } } = {
  NEW: { 'zh-CN': '认领', en: 'claimed' },
  RENEWAL: { 'zh-CN': '续认领', en: 'renewed its claim on' },
};
