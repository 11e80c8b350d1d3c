const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEK)[number];

/** Returns days of the week as runs, each with its first and last day: Monday to Friday, Sunday. */
export function runsOfDays(days: readonly Weekday[]): [Weekday, Weekday][] {
  const runs: [Weekday, Weekday][] = [];
  for (const [at, day] of WEEK.entries()) {
    if (!days.includes(day)) continue;
    const last = runs.at(-1);
    if (last && last[1] === WEEK[at - 1]) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
