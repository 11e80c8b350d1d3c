// What is printed in the end.
import type { Judgement } from './judge.ts';
import type { Latencies, Spread } from './latency.ts';
import type { Tally } from './tally.ts';

/** Wrong things told one by one; the rest is counted. */
const told = 20;

export interface Outcome {
  tally: Tally;
  latencies: Latencies | null;
  judgement: Judgement;
  followers: number;
  seconds: number;
  revisions: { from: number; to: number };
}

/** The lines of the report. */
export function reportLines(outcome: Outcome): string[] {
  const { tally, latencies, judgement, followers, seconds, revisions } = outcome;
  const refusals = [...tally.refused].sort(([a], [b]) => (a < b ? -1 : 1));
  const renewed = tally.claims.filter(({ kind }) => kind === 'RENEWAL').length;
  return [
    '',
    row(
      '接受 accepted',
      tally.claims.length,
      `新 new ${tally.claims.length - renewed}，续 renewed ${renewed}，${seconds.toFixed(0)} s`,
    ),
    row('撤回 withdrawn', tally.withdrawals.length),
    row('重发 repeated', tally.repeated, '同键同答 same key, same answer'),
    ...refusals.map(([type, count]) => row(`拒绝 refused`, count, type)),
    row('版本 revisions', tally.writes.length, `${revisions.from + 1}–${revisions.to}`),
    '',
    `认领 → ${followers} 块屏 claim to follower   p50        p99        max (ms)`,
    ...(latencies
      ? [
          spreadRow('  自发出 from sending', latencies.fromSending),
          spreadRow('  自应答 from the answer', latencies.fromAnswer),
          spreadRow('  最慢一块 slowest follower', latencies.slowestFollower),
        ]
      : ['  —']),
    '',
    ...verdictLines(judgement),
  ];
}

function verdictLines({ verdict, wrong, foreign }: Judgement): string[] {
  const some = [...wrong.slice(0, told), ...(wrong.length > told ? [`… ${wrong.length - told} more`] : [])];
  if (verdict === 'agreed')
    return ['一致 all agree: pictures, slots, totals, revisions and the register match the tally'];
  const disturbance = `期间有别处写入 others wrote meanwhile, or revisions have a gap: ${foreign.length} revisions (${foreign.slice(0, 10).join(', ')}…)`;
  const lines = foreign.length > 0 ? [disturbance] : [];
  if (verdict === 'disturbed') return [...lines, '无法判定 nothing is proven; play again while nobody writes', ...some];
  return [...lines, `不一致 ${wrong.length} disagreements:`, ...some.map((one) => `  ${one}`)];
}

function row(label: string, count: number, remark = ''): string {
  return `${padded(label, 22)}${String(count).padStart(6)}   ${remark}`.trimEnd();
}

function spreadRow(label: string, { p50, p99, most }: Spread): string {
  return padded(label, 34) + [p50, p99, most].map((ms) => ms.toFixed(1).padEnd(11)).join('');
}

/** Padded to columns of a terminal, where a Chinese character is two wide. */
function padded(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
