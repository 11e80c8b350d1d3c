// The websocket of a page that stays open for weeks. graphql-ws closes nothing by itself when the other side goes silent,
// and gives up after five attempts: here silence closes the socket, and attempts never end.
import { type Client, createClient } from 'graphql-ws';
import type { ConnectionStore } from './connection-store.ts';
import { createOperationIds } from './operation-ids.ts';
import { retryWaitMs } from './retry-wait.ts';
import { waitForNextAttempt } from './wake.ts';

const PING_EVERY_MS = 6_000;
const PONG_WITHIN_MS = 4_000;
const OPEN_WITHIN_MS = 8_000;
/** A connection that has held for so long ends the row of failed attempts; one that is closed at once does not. */
const SETTLED_AFTER_MS = 10_000;
/** Whoever follows something else instead, another meeting or town, does so on the same socket. */
const KEEP_IDLE_MS = 3_000;
/** graphql-transport-ws: Forbidden. The one close that says that trying again with the same token is useless. */
const FORBIDDEN = 4403;

interface SocketOptions {
  url: string | (() => string);
  connectionParams: () => Record<string, unknown>;
  connection: Pick<ConnectionStore, 'pulseCame' | 'doubted' | 'lost' | 'refused'>;
  /** Waits before the next attempt; may end early when there is reason to hope. */
  wait?: (ms: number) => Promise<void>;
}

export interface LiveSocket extends Client {
  /** Asks the server whether it is still there; the socket is given up when it does not say so in time. */
  probe(): void;
}

/** Says whether the server refused the token itself; every other close is temporary. */
export function isRefusal(closeOrError: unknown): boolean {
  return (closeOrError as { code?: unknown } | null)?.code === FORBIDDEN;
}

/** Makes the socket client; it connects with the first subscription and reports signs of life to `connection`. */
export function createSocket({
  url,
  connectionParams,
  connection,
  wait = waitForNextAttempt,
}: SocketOptions): LiveSocket {
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let open: WebSocket | null = null;
  let attempt = 0;
  const expectWithin = (ms: number) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => socket.terminate(), ms);
  };
  const socket = createClient({
    url,
    connectionParams,
    generateID: createOperationIds(),
    keepAlive: PING_EVERY_MS,
    lazyCloseTimeout: KEEP_IDLE_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: () => wait(retryWaitMs(attempt++, Math.random())),
    shouldRetry: (closeOrError) => !isRefusal(closeOrError),
    on: {
      connecting: () => expectWithin(OPEN_WITHIN_MS),
      connected: (connected) => {
        clearTimeout(watchdog);
        open = connected as WebSocket;
        settling = setTimeout(() => {
          attempt = 0;
        }, SETTLED_AFTER_MS);
      },
      ping: (received) => {
        if (!received) expectWithin(PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (!received) return;
        clearTimeout(watchdog);
        connection.pulseCame();
      },
      closed: (event) => {
        clearTimeout(watchdog);
        clearTimeout(settling);
        open = null;
        if (isRefusal(event)) connection.refused();
        else connection.lost();
      },
    },
  });
  return {
    ...socket,
    probe() {
      if (open?.readyState !== WebSocket.OPEN) return;
      connection.doubted();
      open.send('{"type":"ping"}');
      expectWithin(PONG_WITHIN_MS);
    },
  };
}
