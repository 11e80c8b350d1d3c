// How long to wait before the next attempt. A hall full of screens loses its server at the same instant: without wide
// jitter all of them come back at the same instant too, and again, in step. The figures are chosen by scripts/herd: a
// thousand pages cost a new server one second of its processor, and are back within the longest wait and little more.

/** A blip is over in no time. */
const FIRST_MS = { from: 100, to: 1_000 };
const NEXT_MS = { from: 500, to: 4_000 };
const LATE_MS = { from: 500, to: 7_000 };
/** By this attempt about a minute has passed. */
const LATE_ATTEMPT = 26;
const DENIED_MS = { from: 10_000, to: 30_000 };

/** Returns the wait in ms before attempt `attempt` (0 first); `random` is in [0, 1). Never fails, never gives up. */
export function retryWaitMs(attempt: number, random: number): number {
  if (attempt === 0) return between(FIRST_MS, random);
  return between(attempt < LATE_ATTEMPT ? NEXT_MS : LATE_MS, random);
}

/** Returns the wait in ms before asking again for what the server has said no to: a meeting may yet be made, a right given. */
export function deniedWaitMs(random: number): number {
  return between(DENIED_MS, random);
}

function between({ from, to }: { from: number; to: number }, random: number): number {
  return Math.round(from + random * (to - from));
}
