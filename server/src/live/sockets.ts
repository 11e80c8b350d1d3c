import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { type ServerOptions, WebSocket, WebSocketServer } from 'ws';
import type { Execution } from '../graphql/execution.ts';
import { Connection } from './connection.ts';
import type { FollowedOperations } from './followed-operations.ts';
import { Heartbeat } from './heartbeat.ts';
import type { LiveLimits } from './limits.ts';
import { MessageBudget } from './message-budget.ts';
import { Outlet } from './outlet.ts';
import { createProtocol, type SocketDoor, tryAgainLater } from './protocol.ts';
import { Tally } from './tally.ts';
import { Unread } from './unread.ts';
import { ViewerWatch } from './viewer-watch.ts';

/** How long a client may take to answer the closing of its socket. */
const closingMs = 1_000;

/** The client breaks a rule of the house. */
const policyViolation = 1008;
const tooBig = 1009;

/**
 * Serves graphql-transport-ws on `/graphql` of the HTTP server: operations are answered by `execution`, subscriptions
 * followed by `followed`. What a stranger does to a socket ends that socket, and is not worth a line in the log.
 * Returns how to close all sockets.
 */
export function serveSockets(
  server: Server,
  execution: Execution,
  followed: FollowedOperations,
  door: SocketDoor,
  limits: LiveLimits,
): () => Promise<void> {
  const options = { noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false, handleProtocols };
  // `closeTimeout` is younger than the types.
  const sockets = new WebSocketServer({ ...options, closeTimeout: closingMs } as ServerOptions);
  const watch = new ViewerWatch(door.viewersOf);
  const heartbeat = new Heartbeat(sockets.clients);
  const unread = new Unread();
  const protocol = createProtocol(execution, followed, door, limits, watch, unread);
  const ofAddress = new Tally();

  const onUpgrade = (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    // Not parsed as a URL: what strangers send need not be one, and an error thrown here would end the process.
    if (request.url?.split('?')[0] !== '/graphql') return connection.destroy();
    sockets.handleUpgrade(request, connection, head, (client) => open(client, request, connection));
  };

  function open(client: WebSocket, request: IncomingMessage, connection: Duplex): void {
    const address = request.socket.remoteAddress ?? '';
    client.on('error', ignore);
    if (!ofAddress.take(address, limits.socketsPerAddress)) {
      client.close(tryAgainLater, 'Too many sockets');
      return;
    }
    const budget = new MessageBudget(limits.messageBurst, limits.messagesPerSecond);
    const joined = new Connection(client, request, new Outlet(client, connection));
    const closed = protocol.opened(
      {
        protocol: client.protocol,
        send: (text) => unread.count(joined.payer, text.length, joined.send(text)),
        close: (code, reason) => client.close(code, reason),
        onMessage: (handle) =>
          client.on('message', (message) => {
            if (client.readyState !== WebSocket.OPEN) return;
            const text = String(message);
            if (!joined.isLetIn && text.length > limits.greetingBytes) return client.close(tooBig, 'Message too big');
            if (!budget.take()) return client.close(policyViolation, 'Too many messages');
            if (client.bufferedAmount > limits.bufferedBytes) return client.terminate();
            handle(text).catch((fault) => closeByFault(client, fault));
          }),
      },
      joined,
    );
    client.on('pong', () => heartbeat.answered(client));
    client.once('close', (code, reason) => {
      ofAddress.give(address);
      void closed(code, String(reason));
    });
  }

  server.on('upgrade', onUpgrade);
  return async () => {
    server.off('upgrade', onUpgrade);
    watch.stop();
    heartbeat.stop();
    // Closed as "going away", upon which clients come back; who does not answer the closing in time is cut off.
    for (const client of sockets.clients) client.close(1001, 'Going away');
    await new Promise((resolve) => sockets.close(resolve));
  };
}

/**
 * A message that no client sends is the client's fault. Any other is one of ours, such as a database that is away: the
 * client hears nothing of its cause, and may come back.
 */
function closeByFault(client: WebSocket, fault: unknown): void {
  if ((fault as Error).message.startsWith('Unexpected message of type')) {
    client.close(CloseCode.BadRequest, 'Invalid message received');
    return;
  }
  console.error(`A websocket was closed by a fault: ${(fault as Error).message}`);
  client.close(CloseCode.InternalServerError, 'Internal server error');
}

function ignore(): void {}
