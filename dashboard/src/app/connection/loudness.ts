// How loudly a page says that its picture is old. A blip of a second is not worth a word in a full hall.
import type { ConnectionState } from './connection-store.ts';

export type Loudness = 'quiet' | 'notice' | 'warning' | 'alarm';

const NOTICE_AFTER_MS = 1_500;
const WARNING_AFTER_MS = 30_000;
const ALARM_AFTER_MS = 120_000;

/** Returns how loudly to tell `state` at `now`. */
export function loudnessOf(state: ConnectionState, now: number): Loudness {
  if (state.phase === 'refused') return 'alarm';
  if (state.phase === 'live') return 'quiet';
  const elapsed = now - state.since;
  if (elapsed < NOTICE_AFTER_MS) return 'quiet';
  if (elapsed < WARNING_AFTER_MS) return 'notice';
  return elapsed < ALARM_AFTER_MS ? 'warning' : 'alarm';
}
