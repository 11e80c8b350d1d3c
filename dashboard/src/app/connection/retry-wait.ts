// How long to wait before the next attempt. A hall full of screens loses its server at the same instant: without wide
// jitter all of them come back at the same instant too, and again, in step.

const FIRST_WAIT_MS = 1_000;
const EARLY_CAP_MS = 5_000;
const LATE_CAP_MS = 12_000;
/** By this attempt about a minute has passed. */
const LATE_ATTEMPT = 20;
const SHORTEST_MS = 100;

/** Returns the wait in ms before attempt `attempt` (0 first); `random` is in [0, 1). Never fails, never gives up. */
export function retryWaitMs(attempt: number, random: number): number {
  const cap = attempt < LATE_ATTEMPT ? EARLY_CAP_MS : LATE_CAP_MS;
  const ceiling = Math.min(cap, FIRST_WAIT_MS * 2 ** Math.min(attempt, 10));
  return Math.round(SHORTEST_MS + random * (ceiling - SHORTEST_MS));
}
