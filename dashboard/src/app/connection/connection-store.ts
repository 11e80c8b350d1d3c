// What is known of the connection, for the words on the page. Fed by the socket, read by React; knows neither.

export type Phase = 'connecting' | 'live' | 'lost' | 'refused';

/** `asOf` is when the picture was last known to be right (ms), `since` when this phase began. */
export interface ConnectionState {
  phase: Phase;
  asOf: number | null;
  since: number;
}

export interface ConnectionStore {
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** A picture came: it is right now. */
  pictureCame(): void;
  /** The server answered a ping: the picture that is shown is still right. */
  pulseCame(): void;
  /** The socket is gone, or a followed operation ended: the picture ages from the last sign of life. */
  lost(): void;
  /** The server will not take this token any more: no attempt follows. */
  refused(): void;
}

/** Makes the store of one connection; `now` gives the time in ms. */
export function createConnectionStore(now: () => number): ConnectionStore {
  let state: ConnectionState = { phase: 'connecting', asOf: null, since: now() };
  let lastSignOfLife: number | null = null;
  const listeners = new Set<() => void>();

  function enter(phase: Phase) {
    if (state.phase === phase) return;
    state = { phase, asOf: lastSignOfLife, since: now() };
    for (const listener of listeners) listener();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pictureCame() {
      lastSignOfLife = now();
      enter('live');
    },
    pulseCame() {
      // A pong before the first picture of a new connection says nothing about the old picture on the page.
      if (state.phase === 'live') lastSignOfLife = now();
    },
    lost() {
      if (state.phase === 'live') enter('lost');
    },
    refused: () => enter('refused'),
  };
}
