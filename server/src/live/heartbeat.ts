import { WebSocket } from 'ws';
import { inSlices } from './in-slices.ts';

/** How often sockets are pinged; one that has not answered by the next time is cut off. */
const pingMs = 12_000;

/** A round that comes later than this was held up by ourselves, and the answers may lie unread in the system. */
const lateMs = 2_000;

/** Pings every socket now and then, which keeps proxies from closing it, and cuts off those whose client is gone. */
export class Heartbeat {
  readonly #unanswered = new WeakSet<WebSocket>();
  readonly #timer: NodeJS.Timeout;
  #nextAtMs = performance.now() + pingMs;

  constructor(private readonly sockets: ReadonlySet<WebSocket>) {
    this.#timer = setInterval(() => void this.#beat(), pingMs);
  }

  /** Notes that the client is there. */
  answered(socket: WebSocket): void {
    this.#unanswered.delete(socket);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #beat(): Promise<void> {
    const nowMs = performance.now();
    const isLate = nowMs > this.#nextAtMs + lateMs;
    this.#nextAtMs = nowMs + pingMs;
    await inSlices(this.sockets, (socket) => {
      if (socket.readyState !== WebSocket.OPEN) return;
      if (this.#unanswered.has(socket) && !isLate) return socket.terminate();
      this.#unanswered.add(socket);
      socket.ping();
    });
  }
}
