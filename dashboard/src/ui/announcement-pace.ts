// A live page would talk without end to a reader who listens: it may speak once in ten seconds, and then says the latest.

const PAUSE_MS = 10_000;

interface Pace {
  spokenAt: number | null;
  spoken: string;
}

export const SILENT: Pace = { spokenAt: null, spoken: '' };

/** Returns the pace after `text` wants to be said at `now`: unchanged while it must wait, or has been said already. */
export function speak(pace: Pace, text: string, now: number): Pace {
  if (text === pace.spoken) return pace;
  if (pace.spokenAt !== null && now - pace.spokenAt < PAUSE_MS) return pace;
  return { spokenAt: now, spoken: text };
}
