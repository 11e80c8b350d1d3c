// A real server for tests: on a free port, over a real database, spoken to by HTTP and websocket.
import { createClient, type ExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type App, type AppOptions, createApp } from '../app.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { screenLifetimeMs } from '../identity/sessions.ts';

export interface TestServer {
  app: App;
  url: string;
  /** A token for an account of a town. */
  tokenFor(town: string, account: string): Promise<string>;
  /** Asks over HTTP. */
  ask<Data>(query: string, variables?: object, token?: string): Promise<ExecutionResult<Data>>;
  /** Follows a subscription over a websocket of its own. */
  follow<Data>(query: string, variables?: object, token?: string): Follower<Data>;
  close(): Promise<void>;
}

export interface Follower<Data> {
  /** Everything received so far. */
  received: ExecutionResult<Data>[];
  /** Resolves with the first result, received already or yet to come, for which the condition holds. */
  until(holds: (result: ExecutionResult<Data>) => boolean): Promise<ExecutionResult<Data>>;
  leave(): Promise<void>;
}

/** Starts a server over an open database. It leaves the database open when it closes. */
export async function startServer(
  database: Database,
  clock: Clock = systemClock,
  port = 0,
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const app = await createApp(database, clock, null, options);
  const url = await app.listen(port, '127.0.0.1');
  const followers = new Set<{ leave(): Promise<void> }>();
  return {
    app,
    url,
    tokenFor: (town, account) => app.services.sessions.start(town, account, screenLifetimeMs),
    async ask<Data>(query: string, variables: object = {}, token?: string) {
      const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as ExecutionResult<Data>;
    },
    follow<Data>(query: string, variables: object = {}, token?: string) {
      const follower = followOver<Data>(url, query, variables, token);
      followers.add(follower);
      return follower;
    },
    async close() {
      await Promise.all([...followers].map((follower) => follower.leave()));
      await app.close();
    },
  };
}

function followOver<Data>(url: string, query: string, variables: object, token?: string): Follower<Data> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => {},
    ...(token ? { connectionParams: { authorization: `Bearer ${token}` } } : {}),
  });
  const received: ExecutionResult<Data>[] = [];
  const waiting = new Set<() => void>();
  let failure: unknown;
  const wake = () => {
    for (const check of waiting) check();
  };
  client.subscribe<Data>(
    { query, variables: variables as Record<string, unknown> },
    {
      next: (result) => {
        received.push(result as ExecutionResult<Data>);
        wake();
      },
      error: (error) => {
        failure = error;
        wake();
      },
      complete: wake,
    },
  );
  return {
    received,
    until: (holds) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const found = received.find(holds);
          if (!found && failure === undefined) return;
          waiting.delete(check);
          if (found) resolve(found);
          else reject(failure);
        };
        waiting.add(check);
        check();
      }),
    leave: async () => {
      await client.dispose();
    },
  };
}
