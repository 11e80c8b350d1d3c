import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';

/**
 * One socket's way out for frames that were made once for many. They are written to the connection below the websocket,
 * between the messages that `ws` itself writes, each of which is whole: `ws` neither fragments nor compresses here.
 */
export class Outlet {
  constructor(
    private readonly client: WebSocket,
    private readonly connection: Duplex,
  ) {}

  /** Whether anything may still be sent. */
  get isOpen(): boolean {
    return this.client.readyState === WebSocket.OPEN;
  }

  /** Whether the system has taken everything so far; if it has not, the client reads more slowly than we send. */
  get hasRoom(): boolean {
    return this.connection.writableLength === 0;
  }

  /** Sends one frame, given in one or more parts. */
  send(frame: readonly Buffer[]): void {
    const { connection } = this;
    if (frame.length === 1) {
      connection.write(frame[0]);
      return;
    }
    connection.cork();
    for (const part of frame) connection.write(part);
    connection.uncork();
  }
}
