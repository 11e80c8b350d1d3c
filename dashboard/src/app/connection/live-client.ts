// urql over HTTP for questions and over one websocket for what is followed, with the same identity on both.
import { type Client, createClient, fetchExchange, subscriptionExchange } from 'urql';
import { type ConnectionStore, createConnectionStore } from './connection-store.ts';
import { followForever } from './follow.ts';
import { createSeenPositions, type SeenPositions } from './seen-positions.ts';
import { createSocket } from './socket.ts';
import { watchForDoubt } from './wake.ts';

export interface LiveClient {
  client: Client;
  /** A bearer token speaks on this page, not the session cookie. */
  hasBearer: boolean;
  connection: ConnectionStore;
  /** What the page has shown, so that no later answer is older. */
  seen: SeenPositions;
  /** Drops the websocket and connects again, with the identity and language of now. */
  reconnect(): void;
}

interface LiveClientOptions {
  /** The bearer token of a screen; null: the session cookie speaks. */
  bearer: () => string | null;
  locale: () => string;
}

/** Makes the one client of the page; nothing connects until something is asked. */
export function createLiveClient({ bearer, locale }: LiveClientOptions): LiveClient {
  const connection = createConnectionStore(Date.now);
  const seen = createSeenPositions();
  const authorization = (): Record<string, string> => {
    const token = bearer();
    return token ? { authorization: `Bearer ${token}` } : {};
  };
  const socket = createSocket({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: () => ({ ...authorization(), ...seenHeader(seen), locale: locale() }),
    connection,
  });
  watchForDoubt(socket.probe);
  const client = createClient({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { ...authorization(), ...seenHeader(seen), 'accept-language': locale() },
    }),
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (observer) => ({
            unsubscribe: followForever(
              { query: request.query ?? '', variables: request.variables, operationName: request.operationName },
              { next: (result) => observer.next(result as never), error: observer.error },
              { socket, connection },
            ),
          }),
        }),
      }),
    ],
  });
  return { client, connection, seen, hasBearer: bearer() !== null, reconnect: () => socket.terminate() };
}

/** The same name as a header and as a parameter of the connection. */
function seenHeader(seen: SeenPositions): Record<string, string> {
  const text = seen.text();
  return text === null ? {} : { 'gongjian-seen': text };
}
