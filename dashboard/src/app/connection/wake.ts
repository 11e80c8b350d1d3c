// When the machine has reason to think that the network is back, or that what it shows may have grown old unnoticed.

/** All devices of a hall come online at the same instant when its router does. */
const ONLINE_SPREAD_MS = 1_000;

/** Resolves after `ms`, or soon when the browser comes online, or at once when the page becomes visible. Never rejects. */
export function waitForNextAttempt(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', doneSoon);
      document.removeEventListener('visibilitychange', wakeWhenVisible);
      resolve();
    };
    const doneSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(done, Math.min(ms, Math.random() * ONLINE_SPREAD_MS));
    };
    const wakeWhenVisible = () => {
      if (document.visibilityState === 'visible') done();
    };
    let timer = setTimeout(done, ms);
    addEventListener('online', doneSoon);
    document.addEventListener('visibilitychange', wakeWhenVisible);
  });
}

/** Calls `doubt` whenever the page may have missed something: it becomes visible or goes on, the network changes, the machine slept. */
export function watchForDoubt(doubt: () => void): void {
  addEventListener('online', doubt);
  addEventListener('offline', doubt);
  document.addEventListener('resume', doubt); // Chromium had frozen it
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') doubt();
  });
  watchForGaps(doubt);
}

const LOOK_EVERY_MS = 1_000;
/** Timers of a busy page come late by a second or two; one that comes later than this has slept. */
const GAP_MS = 5_000;

/**
 * Calls `onGap` after the machine has slept, or held the page's timers back: nothing tells a page of that but a clock that
 * has jumped. Returns how to stop.
 */
export function watchForGaps(onGap: () => void, now: () => number = Date.now): () => void {
  let looked = now();
  const timer = setInterval(() => {
    const before = looked;
    looked = now();
    if (Math.abs(looked - before - LOOK_EVERY_MS) > GAP_MS) onGap();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
