// A write that a lost connection can't lose: it is sent with the same key again until somebody answers.
import type { CombinedError } from 'urql';

interface Answer<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
}

interface CarryOutOptions<Data> {
  /** Sends the write; every call sends the same, key included. */
  send: () => Promise<Answer<Data>>;
  /** Resolves when the next attempt is due. */
  pause: (attempt: number) => Promise<void>;
  /** Told before every pause: nobody knows yet whether it was done. */
  onWaiting: () => void;
  /** Whoever wanted it has gone. */
  hasLeft: () => boolean;
}

/** Whether the same write may be answered later: the server was not reached, or was too busy or in the middle of a restart. */
export function mayBeAnsweredLater({ networkError, response }: CombinedError): boolean {
  if (!networkError) return false;
  const status: unknown = response?.status;
  return typeof status !== 'number' || status === 429 || status >= 500;
}

/**
 * Returns the answer, or null when whoever wanted it has left before. Throws what the server says instead of an answer;
 * a server that is away is waited for.
 */
export async function carryOut<Data>({ send, pause, onWaiting, hasLeft }: CarryOutOptions<Data>): Promise<Data | null> {
  for (let attempt = 0; ; attempt++) {
    const { data, error } = await send();
    if (hasLeft()) return null;
    if (data) return data;
    if (!error || !mayBeAnsweredLater(error)) throw error ?? new Error('neither an answer nor an error came');
    onWaiting();
    await pause(attempt);
    if (hasLeft()) return null;
  }
}

/** Waits `ms`, or less if the browser says that the network is back. */
export function pauseUntilOnline(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
  });
}
