/** Returns `ms` as whole hours and the whole minutes beside them; never less than nothing. */
export function durationParts(ms: number): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
