// The clock of a replay: where it stands between the opening and the end, and how it goes on.

export const SPEEDS = [1, 10, 60] as const;
export type Speed = (typeof SPEEDS)[number];

export interface ReplayClock {
  /** In ms since the opening. */
  atMs: number;
  isPlaying: boolean;
  speed: Speed;
}

/** Returns the clock `elapsedMs` later; at the end it stops. */
export function advance(clock: ReplayClock, elapsedMs: number, lengthMs: number): ReplayClock {
  if (!clock.isPlaying) return clock;
  const atMs = Math.min(lengthMs, clock.atMs + Math.max(0, elapsedMs) * clock.speed);
  return { ...clock, atMs, isPlaying: atMs < lengthMs };
}

/** Returns the clock playing, or paused if it plays; one that stands at the end begins anew. */
export function playOrPause(clock: ReplayClock, lengthMs: number): ReplayClock {
  if (clock.isPlaying) return { ...clock, isPlaying: false };
  return { ...clock, isPlaying: lengthMs > 0, atMs: clock.atMs >= lengthMs ? 0 : clock.atMs };
}

/** Returns the paused clock at a moment, never outside of the meeting. */
export function goTo(clock: ReplayClock, atMs: number, lengthMs: number): ReplayClock {
  return { ...clock, isPlaying: false, atMs: Math.min(lengthMs, Math.max(0, atMs)) };
}

/** Returns the next of `moments` (ascending, in ms) after the clock, or the one before it; the end, or the opening, where there is none. */
export function neighbour(moments: readonly number[], atMs: number, step: 1 | -1, lengthMs: number): number {
  if (step === 1) return moments.find((moment) => moment > atMs) ?? lengthMs;
  return moments.findLast((moment) => moment < atMs) ?? 0;
}
