import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { scopeOf } from '../identity/scope.ts';
import type { Viewer } from '../identity/viewer.ts';

/** How often the viewers of all sockets are looked up anew, so that a change is in force within a second. */
const lookMs = 750;

/** The viewer may see something else now: whoever comes back is served by the new scope. */
const scopeChanged = 4205;

interface Watched {
  token: string;
  scope: string;
}

/**
 * Closes the sockets whose session has ended (4403), or whose viewer's scope has changed (4205): what runs on them was
 * begun for somebody who may not see it any more. One look-up for all sockets.
 */
export class ViewerWatch {
  readonly #sockets = new Map<WebSocket, Watched>();
  readonly #timer: NodeJS.Timeout;
  #isLooking = false;

  /** `viewersOf` tells who is behind each token now; tokens that are good for nothing are left out. */
  constructor(private readonly viewersOf: (tokens: string[]) => Promise<ReadonlyMap<string, Viewer>>) {
    this.#timer = setInterval(() => void this.look(), lookMs);
  }

  add(socket: WebSocket, token: string, viewer: Viewer): void {
    this.#sockets.set(socket, { token, scope: scopeOf(viewer) });
  }

  remove(socket: WebSocket): void {
    this.#sockets.delete(socket);
  }

  /** Looks now. While the database is away nothing is closed; nothing is answered then either. */
  async look(): Promise<void> {
    if (this.#sockets.size === 0 || this.#isLooking) return;
    this.#isLooking = true;
    try {
      const watched = [...this.#sockets];
      const viewers = await this.viewersOf([...new Set(watched.map(([, { token }]) => token))]);
      const scopes = new Map(Array.from(viewers, ([token, viewer]) => [token, scopeOf(viewer)]));
      for (const [socket, { token, scope }] of watched) {
        const present = scopes.get(token);
        if (present === undefined) socket.close(CloseCode.Forbidden, 'Forbidden');
        else if (present !== scope) socket.close(scopeChanged, 'Scope changed');
      }
    } catch {
      // Looked up again soon.
    } finally {
      this.#isLooking = false;
    }
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#sockets.clear();
  }
}
