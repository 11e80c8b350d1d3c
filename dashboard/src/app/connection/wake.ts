// A wait that ends early when the machine has reason to think that the network is back.

/** Resolves after `ms`, or at once when the browser comes online or the page becomes visible again. Never rejects. */
export function waitForNextAttempt(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      document.removeEventListener('visibilitychange', wakeWhenVisible);
      resolve();
    };
    const wakeWhenVisible = () => {
      if (document.visibilityState === 'visible') done();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
    document.addEventListener('visibilitychange', wakeWhenVisible);
  });
}
