// One followed operation, for ever. graphql-ws ends an operation for good on some closes (an internal error of the server,
// say), on an error message and when the server completes it; a wall has nobody to press reload, so each of those starts
// the operation anew after a wait. Only a refused token ends it.
import type { Client, ExecutionResult, SubscribePayload } from 'graphql-ws';
import type { ConnectionStore } from './connection-store.ts';
import { deniedWaitMs, retryWaitMs } from './retry-wait.ts';
import { isRefusal } from './socket.ts';

interface FollowSink {
  next(result: ExecutionResult): void;
  error(reason: unknown): void;
}

interface FollowOptions {
  socket: Pick<Client, 'subscribe'>;
  connection: Pick<ConnectionStore, 'pictureCame' | 'lost' | 'denied' | 'refused'>;
  wait?: (ms: number) => Promise<void>;
  random?: () => number;
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Follows `payload` until the returned function is called. Results go to `sink.next`, an operation's errors too (as a
 * result without data); `sink.error` is called only when the token is refused.
 */
export function followForever(
  payload: SubscribePayload,
  sink: FollowSink,
  { socket, connection, wait = sleep, random = Math.random }: FollowOptions,
): () => void {
  let ended = false;
  let attempt = 0;
  let isDenied = false;
  let unsubscribe = () => {};

  async function again() {
    if (ended) return;
    if (isDenied) connection.denied();
    else connection.lost();
    await wait(isDenied ? deniedWaitMs(random()) : retryWaitMs(attempt++, random()));
    if (!ended) start();
  }

  function take(result: ExecutionResult) {
    isDenied = !result.data && isDenial(result.errors);
    if (result.data) {
      attempt = 0;
      connection.pictureCame();
    }
    sink.next(result);
  }

  function start() {
    unsubscribe = socket.subscribe(payload, {
      next: (result) => take(result as ExecutionResult),
      error(reason) {
        if (ended) return;
        if (isRefusal(reason)) {
          ended = true;
          connection.refused();
          sink.error(reason);
          return;
        }
        if (Array.isArray(reason)) take({ errors: reason });
        void again();
      },
      complete: () => void again(),
    });
  }

  start();
  return () => {
    ended = true;
    unsubscribe();
  };
}

/** What is not there, or not for the viewer, or was asked for wrongly. Everything else, a fault of the server say, passes soon. */
const DENIALS = new Set<unknown>(['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_LARGE']);

function isDenial(errors: ExecutionResult['errors']): boolean {
  return (errors ?? []).some(({ extensions }) => DENIALS.has(extensions?.code));
}
