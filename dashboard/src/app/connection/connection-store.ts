// What is known of the connection, for the words on the page. Fed by the socket, read by React; knows neither.

/** `denied`: the server is there, and no longer shows this; `refused`: it does not take the token any more. */
export type Phase = 'connecting' | 'live' | 'lost' | 'denied' | 'refused';

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
  /** The socket may be dead without having said so: the picture ages until the next pulse or picture. */
  doubted(): void;
  /** The socket is gone, or a followed operation ended: the picture ages from the last sign of life. */
  lost(): void;
  /** The server answers, but not with a picture: the one that is shown ages. */
  denied(): void;
  /** The server will not take this token any more: no attempt follows. */
  refused(): void;
}

/** Makes the store of one connection; `now` gives the time in ms. */
export function createConnectionStore(now: () => number): ConnectionStore {
  let state: ConnectionState = { phase: 'connecting', asOf: null, since: now() };
  let lastSignOfLife: number | null = null;
  let isDoubted = false;
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
      isDoubted = false;
      lastSignOfLife = now();
      enter('live');
    },
    pulseCame() {
      // A pong before the first picture of a new connection says nothing about the old picture on the page.
      if (state.phase !== 'live' && !isDoubted) return;
      isDoubted = false;
      lastSignOfLife = now();
      enter('live');
    },
    doubted() {
      if (state.phase !== 'live') return;
      isDoubted = true;
      enter('lost');
    },
    lost() {
      isDoubted = false;
      if (state.phase === 'live') enter('lost');
    },
    denied() {
      isDoubted = false;
      enter('denied');
    },
    refused() {
      isDoubted = false;
      enter('refused');
    },
  };
}
