// Where a representative's intentions lie until they are answered. Knows neither React nor GraphQL: it keeps what is meant
// before it is sent, sends it until an answer comes, and never holds two of one project.
import type { CombinedError } from 'urql';
import { retryWaitMs } from '../app/connection/retry-wait.ts';
import { waitForNextAttempt } from '../app/connection/wake.ts';
import { carryOut } from '../app/writing/carry-out.ts';
import { newKey } from '../app/writing/intention-keys.ts';
import { type Intention, type PledgeWords, stillMeant, type Wish } from './intention.ts';
import { type Done, doneBy, type Outcome } from './outcome.ts';

export interface Underway {
  intention: Intention;
  /** How many attempts went without an answer. */
  failures: number;
}

/** All by project. `done` is what `outcomes` have changed, and stays known after the reader has seen them. */
export interface DeskState {
  underway: ReadonlyMap<string, Underway>;
  outcomes: ReadonlyMap<string, Outcome>;
  done: ReadonlyMap<string, Done>;
}

export const NOTHING_MEANT: DeskState = { underway: new Map(), outcomes: new Map(), done: new Map() };

/** `signed-out`: the server knows nobody behind the question; the intention is kept for whoever signs in next. */
export type Answer = Outcome | { kind: 'signed-out' };

interface DeskOptions {
  unit: string;
  /** Sends once. */
  send: (intention: Intention) => Promise<{ data?: Answer | undefined; error?: CombinedError | undefined }>;
  /** What outlives the page. */
  kept: { read(): Intention[]; write(intentions: readonly Intention[]): void };
  onSignedOut: () => void;
  now?: () => number;
  makeKey?: () => string;
  wait?: (ms: number) => Promise<void>;
}

export interface ClaimDesk {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  claim(project: string, pledge: PledgeWords | null): void;
  withdraw(project: string, claim: string, reason: string | null): void;
  /** The reader has seen what became of it. */
  dismiss(project: string): void;
  /** Nothing is sent any more from here; what is unanswered stays kept. */
  end(): void;
}

/** Makes the desk of `unit`, and goes on with what a page before this one has left unanswered. */
export function openClaimDesk(options: DeskOptions): ClaimDesk {
  const { unit, send, kept, onSignedOut, now = Date.now, makeKey = newKey, wait = waitForNextAttempt } = options;
  let hasEnded = false;
  const listeners = new Set<() => void>();
  const underway = new Map<string, Underway>();
  const outcomes = new Map<string, Outcome>();
  const done = new Map<string, Done>();
  let state: DeskState = NOTHING_MEANT;

  function tell() {
    state = { underway: new Map(underway), outcomes: new Map(outcomes), done: new Map(done) };
    for (const listener of listeners) listener();
  }

  async function settle(intention: Intention) {
    const { key, wish } = intention;
    const { project } = wish;
    let failures = 0;
    underway.set(project, { intention, failures });
    outcomes.delete(project);
    tell();
    try {
      const answer = await carryOut({
        send: () => send(intention),
        pause: (attempt) => wait(retryWaitMs(attempt, Math.random())),
        onWaiting() {
          underway.set(project, { intention, failures: ++failures });
          tell();
        },
        hasLeft: () => hasEnded,
      });
      if (!answer) return;
      if (answer.kind === 'signed-out') onSignedOut();
      else {
        kept.write(kept.read().filter((other) => other.key !== key));
        outcomes.set(project, answer);
        const change = doneBy(answer);
        if (change) done.set(project, change);
      }
    } catch {
      // The server has failed in the middle. The key stays kept: whoever tries again means the same.
      outcomes.set(project, { kind: 'failed' });
    }
    underway.delete(project);
    tell();
  }

  function mean(wish: Wish) {
    if (hasEnded || underway.has(wish.project)) return;
    const meant = stillMeant(kept.read(), unit, now());
    const same = meant.find((intention) => JSON.stringify(intention.wish) === JSON.stringify(wish));
    const intention = same ?? { key: makeKey(), unit, madeAt: now(), wish };
    kept.write([...meant.filter((other) => other.wish.project !== wish.project), intention]);
    void settle(intention);
  }

  for (const intention of stillMeant(kept.read(), unit, now())) void settle(intention);
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    claim: (project, pledge) => mean({ kind: 'claim', project, pledge }),
    withdraw: (project, claim, reason) => mean({ kind: 'withdrawal', project, claim, reason }),
    dismiss(project) {
      if (outcomes.delete(project)) tell();
    },
    end() {
      hasEnded = true;
    },
  };
}
