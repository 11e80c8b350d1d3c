import { LRUCache } from 'lru-cache';
import type { AccountViewer } from './viewer.ts';

/** How long a viewer is taken for what they were: as long as a change made elsewhere may take to be in force here. */
const trustMs = 1_000;

const viewerLimit = 10_000;

interface Known {
  viewer: AccountViewer;
  expiresAtMs: number;
  /** On the clock of `performance.now()`, as `trustMs` is measured. */
  lookedUpAtMs: number;
}

/** The viewers of this process' latest requests, so that each of a burst does not ask the database who asks. */
export class KnownViewers {
  readonly #viewers = new LRUCache<string, Known>({ max: viewerLimit });
  #endings = 0;

  /** The viewer behind a token's hash, where that was looked up a moment ago and has not expired since. */
  find(tokenHash: string, now: Date): AccountViewer | undefined {
    const known = this.#viewers.get(tokenHash);
    if (!known || performance.now() - known.lookedUpAtMs > trustMs) return undefined;
    return known.expiresAtMs > now.getTime() ? known.viewer : undefined;
  }

  /** Begins a look-up. What it finds is remembered by the returned function, unless a session has ended meanwhile. */
  beginLookup(): (tokenHash: string, viewer: AccountViewer, expiresAt: string) => void {
    const lookedUpAtMs = performance.now();
    const endings = this.#endings;
    return (tokenHash, viewer, expiresAt) => {
      if (endings !== this.#endings) return;
      this.#viewers.set(tokenHash, { viewer, expiresAtMs: Date.parse(expiresAt), lookedUpAtMs });
    };
  }

  /** Forgets a session's viewer at once. */
  end(sessionId: string): void {
    this.#endings += 1;
    for (const [tokenHash, { viewer }] of this.#viewers.entries()) {
      if (viewer.sessionId === sessionId) this.#viewers.delete(tokenHash);
    }
  }
}
