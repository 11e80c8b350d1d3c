// How fresh a page is said to be, and how loudly. A blip of a second is not worth a word in a full hall.
import type { ConnectionState, Phase } from './connection-store.ts';

type Loudness = 'quiet' | 'notice' | 'warning' | 'alarm';

interface Freshness {
  /** What the page is said to be; not always what the connection is. */
  phase: Phase;
  loudness: Loudness;
  /** When the picture was last known to be right; null when that is not known. */
  asOf: number | null;
}

const NOTICE_AFTER_MS = 1_500;
const WARNING_AFTER_MS = 30_000;
const ALARM_AFTER_MS = 120_000;

/** The server answers a ping every six seconds. A picture that was older than this when it was lost has slept with its machine. */
const SLEPT_MS = 15_000;

/**
 * Returns how fresh the page is at `now`. `keptFrom` dates a picture that this connection has not brought: one that the
 * device kept, or the last one of another meeting while the first one of this meeting is awaited.
 */
export function freshnessOf(connection: ConnectionState, keptFrom: number | null, now: number): Freshness {
  const { phase, since } = connection;
  if (phase === 'refused' || phase === 'denied') return { phase, loudness: 'alarm', asOf: connection.asOf ?? keptFrom };
  if (keptFrom !== null) {
    const loudness = loudnessAfter(now - (phase === 'live' ? keptFrom : since));
    return { phase: phase === 'live' && loudness === 'quiet' ? 'live' : 'lost', loudness, asOf: keptFrom };
  }
  const agesFrom = connection.asOf !== null && since - connection.asOf > SLEPT_MS ? connection.asOf : since;
  const loudness = phase === 'live' ? 'quiet' : loudnessAfter(now - agesFrom);
  return { phase: phase === 'lost' && loudness === 'quiet' ? 'live' : phase, loudness, asOf: connection.asOf };
}

function loudnessAfter(elapsedMs: number): Loudness {
  if (elapsedMs < NOTICE_AFTER_MS) return 'quiet';
  if (elapsedMs < WARNING_AFTER_MS) return 'notice';
  return elapsedMs < ALARM_AFTER_MS ? 'warning' : 'alarm';
}
