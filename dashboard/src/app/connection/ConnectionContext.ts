import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ConnectionState } from './connection-store.ts';
import type { LiveClient } from './live-client.ts';

export const LiveClientContext = createContext<LiveClient | null>(null);

/** Returns the page's client; throws outside of the application. */
export function useLiveClient(): LiveClient {
  const client = useContext(LiveClientContext);
  if (!client) throw new Error('useLiveClient is called outside of LiveClientContext');
  return client;
}

/** Returns the state of the connection and renders again when it changes. */
export function useConnection(): ConnectionState {
  const { connection } = useLiveClient();
  return useSyncExternalStore(connection.subscribe, connection.state);
}
