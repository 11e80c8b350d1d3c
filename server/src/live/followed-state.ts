// A state that is followed, such as a meeting's board: whoever is slow skips to the newest.
import type { ExecutionResult } from 'graphql';
import { isNewer, type Position } from '../towns/positions.ts';
import { Follower, type Subscriber } from './follower.ts';
import { inSlices } from './in-slices.ts';
import type { Laggards } from './laggards.ts';
import { NextMessage } from './next-message.ts';
import { Tally } from './tally.ts';

/** A result with the position and the date that it is true of. */
export interface Answer {
  result: ExecutionResult;
  position: Position;
  date: string;
}

interface State extends Omit<Answer, 'result'> {
  message: NextMessage;
  /** The result, where it holds nothing but errors. */
  refusal: ExecutionResult | null;
}

/** One distinct operation on a town's state, and everybody who follows it. */
export class FollowedState {
  readonly #followers = new Set<StateFollower>();
  readonly #ids = new Tally();
  #state: State | undefined;
  #executing: Promise<State> | undefined;

  /** `execute` answers the operation from one snapshot. `onDeserted` is called when the last follower has left. */
  constructor(
    private readonly execute: () => Promise<Answer>,
    private readonly laggards: Laggards,
    private readonly onDeserted: () => void,
  ) {}

  get followerCount(): number {
    return this.#followers.size;
  }

  /** The newest state, serialised; undefined before there is one. */
  get message(): NextMessage | undefined {
    return this.#state?.message;
  }

  /** Whether whole frames for this id are worth to be kept. */
  isShared(id: string): boolean {
    return this.#ids.of(id) > 1;
  }

  /**
   * Lets somebody follow, who is sent a state of `today`, no older than `wanted`, and then each newer one. Returns the
   * result instead when it holds nothing but errors. Rejects when the operation can't be executed.
   */
  async join(subscriber: Subscriber, wanted: Position | undefined, today: string): Promise<Follower | ExecutionResult> {
    const follower = new StateFollower(this, subscriber, this.laggards, () => this.#leave(follower));
    this.#followers.add(follower);
    this.#ids.take(subscriber.id);
    try {
      const { refusal } = await this.#stateSince(wanted, today);
      if (!refusal) return follower;
      await follower.return();
      return refusal;
    } catch (error) {
      await follower.return();
      throw error;
    }
  }

  /** Executes anew, and sends the state to everybody if it is a newer one. */
  async advance(): Promise<void> {
    await this.#executing?.catch(() => undefined);
    await this.#execute();
    await inSlices(this.#followers, (follower) => follower.pump());
  }

  async #stateSince(wanted: Position | undefined, today: string): Promise<State> {
    const state = await (this.#executing ?? this.#state);
    const isGood = state && state.date === today && !(wanted && isNewer(wanted, state.position));
    return isGood ? state : this.#execute();
  }

  /** One execution at a time, which everybody waits for who asks meanwhile; so states never go back. */
  #execute(): Promise<State> {
    this.#executing ??= this.#executeOnce().finally(() => {
      this.#executing = undefined;
    });
    return this.#executing;
  }

  async #executeOnce(): Promise<State> {
    const { result, position, date } = await this.execute();
    const before = this.#state;
    if (before && before.date === date && !isNewer(position, before.position)) return before;
    const refusal = result.data == null && result.errors ? result : null;
    this.#state = { message: new NextMessage(result), position, date, refusal };
    return this.#state;
  }

  #leave(follower: StateFollower): void {
    this.#followers.delete(follower);
    this.#ids.give(follower.id);
    if (this.#followers.size === 0) this.onDeserted();
  }
}

/** Sends the newest state whenever the socket has room, and none twice. */
class StateFollower extends Follower {
  #sent: NextMessage | undefined;

  constructor(
    private readonly followed: FollowedState,
    ...rest: ConstructorParameters<typeof Follower>
  ) {
    super(...rest);
  }

  protected nextFrame(): readonly Buffer[] | null {
    const { message } = this.followed;
    if (!message || message === this.#sent) return null;
    this.#sent = message;
    return message.frameFor(this.id, this.followed.isShared(this.id));
  }
}
