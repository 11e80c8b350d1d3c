import type { ExecutionResult } from 'graphql';
import { frameHeader } from './text-frame.ts';

/**
 * One answer on its way to many sockets, serialised once. Around it goes graphql-transport-ws's `next` message with the
 * id that each client has given to its operation.
 */
export class NextMessage {
  /** Everything behind the id, the same for everybody. */
  readonly #tail: Buffer;
  /** Whole frames by id. */
  readonly #frames = new Map<string, readonly [Buffer]>();

  constructor(result: ExecutionResult) {
    this.#tail = Buffer.from(`,"type":"next","payload":${JSON.stringify(result)}}`);
  }

  /** The size of the message without its id. */
  get byteLength(): number {
    return this.#tail.length;
  }

  /** The frame for an operation of this id. Where several sockets use the id, they share one buffer. */
  frameFor(id: string, isShared: boolean): readonly Buffer[] {
    if (!isShared) return this.#frame(id);
    let frame = this.#frames.get(id);
    if (!frame) {
      frame = [Buffer.concat(this.#frame(id))];
      this.#frames.set(id, frame);
    }
    return frame;
  }

  #frame(id: string): [Buffer, Buffer] {
    const head = Buffer.from(`{"id":${JSON.stringify(id)}`);
    const header = frameHeader(head.length + this.#tail.length);
    return [Buffer.concat([header, head]), this.#tail];
  }
}
