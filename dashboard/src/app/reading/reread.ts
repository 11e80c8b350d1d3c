// A question that is asked again while what it is about moves. One at a time, so that a slow answer is never overtaken by
// a faster, older one; never more often than the pause, however fast things move; and always once more after the last move.

interface RereadOptions<Answer> {
  ask: () => Promise<Answer>;
  onAnswer: (answer: Answer) => void;
  onFailure: (reason: unknown) => void;
  /** From the end of one reading to the start of the next. */
  pauseMs: number;
  /** How long to wait after the n-th failure in a row; null: not at all, until `again` is called. */
  retryWaitMs: (attempt: number, reason: unknown) => number | null;
}

interface Rereader {
  /** The answer may be out of date: asks again as soon as the pause allows. */
  again(): void;
  /** Nothing is asked or told any more. */
  end(): void;
}

/** Asks at once, and then whenever told. Failures are told, and retried as `retryWaitMs` says. */
export function startReading<Answer>(options: RereadOptions<Answer>): Rereader {
  const { ask, onAnswer, onFailure, pauseMs, retryWaitMs } = options;
  let isBusy = false;
  let isWanted = false;
  let hasEnded = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read() {
    isBusy = true;
    isWanted = false;
    let waitMs = pauseMs;
    try {
      const answer = await ask();
      if (hasEnded) return;
      failures = 0;
      onAnswer(answer);
    } catch (reason) {
      if (hasEnded) return;
      onFailure(reason);
      const retryMs = retryWaitMs(failures++, reason);
      if (retryMs !== null) {
        isWanted = true;
        waitMs = Math.max(waitMs, retryMs);
      }
    }
    timer = setTimeout(() => {
      isBusy = false;
      if (isWanted) void read();
    }, waitMs);
  }

  void read();
  return {
    again() {
      isWanted = true;
      if (!isBusy && !hasEnded) void read();
    },
    end() {
      hasEnded = true;
      clearTimeout(timer);
    },
  };
}
