// A server leaves out the days and minutes in which nothing happened. On a time axis their absence would be a lie: they
// are drawn as zero.

interface TimedCount {
  /** A moment, in ms. */
  at: number;
  count: number;
}

/** Returns `counts` (in order of time) with a zero for every missing step between the first and the last; at most the last `most`. */
export function fillTime(counts: readonly TimedCount[], stepMs: number, most: number): TimedCount[] {
  const last = counts.at(-1);
  const first = counts[0];
  if (!first || !last) return [];
  const byStep = new Map(counts.map(({ at, count }) => [Math.round((at - last.at) / stepMs), count]));
  const steps = Math.min(most, Math.round((last.at - first.at) / stepMs) + 1);
  return Array.from({ length: steps }, (_, index) => {
    const step = index - steps + 1;
    return { at: last.at + step * stepMs, count: byStep.get(step) ?? 0 };
  });
}
