export type SeasonAction = 'begin' | 'openPool' | 'rules' | 'close';

/** Returns what can be done with the year: a season that runs is closed on purpose before the next one begins. */
export function seasonActionsOf(current: { closedOn: string | null } | null): SeasonAction[] {
  if (current === null || current.closedOn !== null) return ['begin', 'rules'];
  return ['openPool', 'rules', 'close'];
}
