import type { IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { Outlet } from './outlet.ts';
import type { RunningOperations } from './running-operation.ts';

/** What belongs to one socket. */
export class Connection {
  readonly running: RunningOperations = new Map();
  /** The account that the socket counts for. */
  identity: string | undefined;
  /** The address that the socket counts for as a stranger's. */
  strangersAddress: string | undefined;
  /** Whether its greeting was answered. */
  isLetIn = false;
  /** Resolves when the system has taken what was sent last. */
  #taken: Promise<void> = Promise.resolve();
  #answered: Promise<unknown> = Promise.resolve();

  constructor(
    readonly client: WebSocket,
    readonly request: IncomingMessage,
    readonly outlet: Outlet,
  ) {}

  /** Whom its work is counted for: an account, or the address of a stranger. */
  get payer(): string {
    return this.identity ?? this.request.socket.remoteAddress ?? '';
  }

  /** Sends a message; resolves when the system has taken it, or the socket is gone. */
  send(text: string): Promise<void> {
    const { client } = this;
    this.#taken = new Promise((resolve) => {
      if (!this.outlet.isOpen) resolve();
      else client.send(text, () => resolve());
    });
    return this.#taken;
  }

  /**
   * Answers one question after the other, each when the system has taken the answer before: who does not read is not
   * answered. Resolves or rejects as `answer` does; with null if the socket was closed meanwhile.
   */
  inOrder<Result>(answer: () => Promise<Result>): Promise<Result | null> {
    const next = async () => {
      await nextTurn(); // by which graphql-ws has sent the answer before
      await this.#taken;
      return this.outlet.isOpen ? answer() : null;
    };
    const result = this.#answered.then(next, next);
    this.#answered = result;
    return result;
  }
}
