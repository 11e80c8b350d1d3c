// urql over HTTP for questions and over one websocket for what is followed, with the same identity on both.
import { type Client, createClient, fetchExchange, subscriptionExchange } from 'urql';
import { type ConnectionStore, createConnectionStore } from './connection-store.ts';
import { followForever } from './follow.ts';
import { createSocket } from './socket.ts';

export interface LiveClient {
  client: Client;
  /** A bearer token speaks on this page, not the session cookie. */
  hasBearer: boolean;
  connection: ConnectionStore;
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
  const authorization = (): Record<string, string> => {
    const token = bearer();
    return token ? { authorization: `Bearer ${token}` } : {};
  };
  const socket = createSocket({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: () => ({ ...authorization(), locale: locale() }),
    connection,
  });
  const client = createClient({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { ...authorization(), 'accept-language': locale() },
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
  return { client, connection, hasBearer: bearer() !== null, reconnect: () => socket.terminate() };
}
