import type { Database } from '../database/database.ts';
import { formatPositions, type Position, parsePositions } from '../towns/positions.ts';
import type { KnownPositions } from './known-positions.ts';
import type { Ledger } from './ledger.ts';

/** Under this name the processes on one database tell each other which town has moved. */
const channelName = 'gongjian_moved';

/** The least time between two messages: the first of a burst goes out at once, the rest together. */
const gapMs = 20;

/** Positions in one message; PostgreSQL takes 8,000 bytes. */
const positionsPerMessage = 200;

/**
 * Tells other server processes of this one's commits, and `positions` of theirs. It is told right after the commit and
 * never within its transaction: PostgreSQL commits transactions that notify one after the other, whatever towns they
 * are about. Messages may get lost; the poll of positions finds what they would have said.
 */
export class Announcements {
  readonly #waiting = new Map<string, Position>();
  readonly #channel: ReturnType<Database['openChannel']>;
  readonly #stopListening: () => void;
  #isTelling = false;

  constructor(database: Database, ledger: Ledger, positions: KnownPositions) {
    this.#channel = database.openChannel(channelName, {
      heard: (text) => {
        for (const [town, position] of parsePositions(text)) positions.hear(town, position);
      },
      connected: () => {
        void this.#tell();
        void positions.poll();
      },
    });
    this.#stopListening = ledger.onCommitted((town, position) => {
      this.#waiting.set(town, position);
      void this.#tell();
    });
  }

  async stop(): Promise<void> {
    this.#stopListening();
    await this.#channel?.close();
  }

  /** Tells what waits. What can't be told now, while the connection is away, is told when it is back. */
  async #tell(): Promise<void> {
    if (!this.#channel || this.#isTelling || this.#waiting.size === 0) return;
    this.#isTelling = true;
    try {
      while (this.#waiting.size > 0) {
        const told = [...this.#waiting].slice(0, positionsPerMessage);
        await this.#channel.say(formatPositions(told));
        for (const [town, position] of told) if (this.#waiting.get(town) === position) this.#waiting.delete(town);
        await new Promise((resolve) => setTimeout(resolve, gapMs));
      }
    } catch {
      // The channel reports why; `connected` tells the rest.
    } finally {
      this.#isTelling = false;
    }
  }
}
