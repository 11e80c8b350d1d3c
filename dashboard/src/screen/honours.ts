// The units that stand behind projects, thanked in the order in which they came: listed, never ranked.
import { type ClaimedProject, standingClaims } from './landed-claims.ts';

export interface Honour {
  unit: string;
  projects: number;
  /** How many of them the unit has stood behind before. */
  renewals: number;
}

/** Returns every unit with a standing claim, the one that came first first. */
export function honoursOf(board: readonly ClaimedProject[]): Honour[] {
  const honours = new Map<string, Honour>();
  for (const { unit, kind } of standingClaims(board)) {
    const honour = honours.get(unit) ?? { unit, projects: 0, renewals: 0 };
    honour.projects++;
    if (kind === 'RENEWAL') honour.renewals++;
    honours.set(unit, honour);
  }
  return [...honours.values()];
}
