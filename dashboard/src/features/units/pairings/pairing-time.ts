const DAY_MS = 86_400_000;

/** So many days before it lapses, somebody is warned: those that the server calls soon. */
export const WARNING_DAYS = 60;

/** Returns the calendar date so many days after `day`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Returns how many days there are from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

interface Limited {
  isInForce: boolean;
  lapsesSoon: boolean;
  lapsesOn: string | null;
}

/** Returns the pairings with those first that lapse soon, the soonest before the others; then those in force, then the rest. */
export function mostUrgentFirst<P extends Limited>(pairings: readonly P[]): P[] {
  const rank = ({ isInForce, lapsesSoon }: P) => (lapsesSoon ? 0 : isInForce ? 1 : 2);
  return [...pairings].sort(
    (a, b) => rank(a) - rank(b) || (a.lapsesSoon ? (a.lapsesOn ?? '').localeCompare(b.lapsesOn ?? '') : 0),
  );
}

/** Returns the same day so many years later; for 29 February of another year the day after the 28th. */
export function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
