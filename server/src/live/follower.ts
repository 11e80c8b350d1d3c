import type { Laggards } from './laggards.ts';
import type { Outlet } from './outlet.ts';

/** Where a subscription's results go. */
export interface Subscriber {
  outlet: Outlet;
  /** The client's own name for the operation. */
  id: string;
  /** Called once when the subscription is over. */
  left(): void;
}

/**
 * One subscription on one socket. graphql-ws takes it for the subscription's results: an iterator that never yields,
 * because the bytes go to the socket past it. graphql-ws asks for the first result when it has registered the
 * subscription, which begins the sending; it returns the iterator when the subscription is over.
 */
export abstract class Follower implements AsyncIterableIterator<never, undefined> {
  #hasBegun = false;
  #hasLeft = false;

  constructor(
    private readonly subscriber: Subscriber,
    private readonly laggards: Laggards,
    private readonly onLeave: () => void,
  ) {}

  get outlet(): Outlet {
    return this.subscriber.outlet;
  }

  get id(): string {
    return this.subscriber.id;
  }

  /** Sends what there is to send, as far as the socket takes it now; the rest follows by itself. */
  pump(): void {
    if (!this.#hasBegun || this.#hasLeft || !this.outlet.isOpen) return;
    while (this.outlet.hasRoom) {
      const frame = this.nextFrame();
      if (!frame) return;
      this.outlet.send(frame);
    }
    this.laggards.add(this);
  }

  /** The next frame to send, upon which it counts as sent; null when there is nothing to send now. */
  protected abstract nextFrame(): readonly Buffer[] | null;

  /**
   * Begins; the promise is never kept, not even when the subscription is over. By then its id may stand for another
   * one, whose end graphql-ws would take this for.
   */
  next(): Promise<IteratorResult<never, undefined>> {
    this.#hasBegun = true;
    this.pump();
    return new Promise(() => {});
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    if (!this.#hasLeft) {
      this.#hasLeft = true;
      this.onLeave();
      this.subscriber.left();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
