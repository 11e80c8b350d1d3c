import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../graphql/context.ts';
import type { Execution, Operation } from '../graphql/execution.ts';
import { maskUnexpected } from '../graphql/execution.ts';
import type { FollowedOperations } from './followed-operations.ts';

/** The largest message that a client may send. */
const maxMessageBytes = 256 * 1024;

/** How often idle sockets are pinged; one that does not answer is closed. */
const pingMs = 12_000;

/** How long a client may take to answer the closing of its socket. */
const closingMs = 1_000;

export interface SocketDoor {
  /** Who asks on a connection, as of now; null to forbid it: a token was given that is good for nothing. */
  contextOf: (request: IncomingMessage, connectionParams: { [name: string]: unknown }) => Promise<Context | null>;
}

/**
 * Serves graphql-transport-ws on `/graphql` of the HTTP server. graphql-ws keeps the protocol (handshake, errors, close
 * codes); operations are answered by `execution`, subscriptions followed by `followed`. A subscription goes on
 * with the scope that it was begun with. Returns how to close all sockets.
 */
export function serveSockets(
  server: Server,
  execution: Execution,
  followed: FollowedOperations,
  { contextOf }: SocketDoor,
): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, perMessageDeflate: false });
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Not parsed as a URL: what strangers send need not be one, and an error thrown here would end the process.
    if (request.url?.split('?')[0] !== '/graphql') return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  };
  server.on('upgrade', onUpgrade);

  const disposable = useServer(
    {
      schema: execution.schema,
      // Faults of ours close the socket without their cause, whatever NODE_ENV says.
      isProd: true,
      async onConnect({ extra, connectionParams }) {
        return (await contextOf(extra.request, connectionParams ?? {})) !== null;
      },
      // Who asks is looked up for every operation: a socket outlives the session that it was opened with.
      async onSubscribe({ extra, connectionParams }, _id, { query, operationName, variables }) {
        const contextValue = await contextOf(extra.request, connectionParams ?? {});
        if (!contextValue) {
          extra.socket.close(CloseCode.Forbidden, 'Forbidden');
          return [new GraphQLError('Forbidden')];
        }
        const prepared = execution.prepare(query);
        if (!('kind' in prepared)) return prepared;
        return { schema: execution.schema, document: prepared, operationName, variableValues: variables, contextValue };
      },
      execute: (args) => execution.answer(toOperation(args), args.contextValue as Context),
      subscribe: (args) => followed.follow(toOperation(args), args.contextValue as Context),
      onError: (_connection, _id, _payload, errors) => errors.map(maskUnexpected),
    },
    sockets,
    pingMs,
  );

  return async () => {
    server.off('upgrade', onUpgrade);
    // Closed as "going away", upon which clients come back; who does not answer the closing in time is cut off.
    const cutOff = setTimeout(() => sockets.clients.forEach((client) => void client.terminate()), closingMs);
    await disposable.dispose();
    clearTimeout(cutOff);
  };
}

function toOperation({ document, operationName, variableValues }: ExecutionArgs): Operation {
  return { document, operationName, variables: variableValues as Operation['variables'] };
}
