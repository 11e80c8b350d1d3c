import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { Lanes } from '../lanes.ts';
import { passwordMatches } from './passwords.ts';
import { type Sessions, signInLifetimeMs } from './sessions.ts';

/** Failures after which a name from one address has to wait. */
const failuresAllowed = 10;

/** How long it has to wait then, counted from the last failure. */
const waitMs = 60_000;

/** Distinct names and addresses remembered; the oldest are forgotten first. */
const rememberedLimit = 10_000;

export type SignInOutcome =
  | { status: 'signed-in'; token: string }
  | { status: 'bad-credentials' }
  | { status: 'too-many-attempts'; retryAfterSeconds: number };

/** Lets people in by name and password, and slows down who guesses. What it remembers of guesses is this process's. */
export class SignIns {
  /** Guesses of one name pass one after the other; at once, they would all pass before the first has failed. */
  readonly #lanes = new Lanes();
  readonly #failures = new Map<string, { count: number; lastAt: number }>();

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** Starts a session for the account of that name. A wrong name and a wrong password look, and take, the same. */
  signIn(name: string, password: string, address: string): Promise<SignInOutcome> {
    // As a hash, since names that strangers make up can be long.
    const guess = createHash('sha256').update(`${address} ${name}`).digest('base64url');
    return this.#lanes.run(guess, () => this.#check(guess, name, password));
  }

  async #check(guess: string, name: string, password: string): Promise<SignInOutcome> {
    const now = this.clock().getTime();
    const failed = this.#failures.get(guess);
    if (failed && failed.count >= failuresAllowed && now - failed.lastAt < waitMs) {
      return { status: 'too-many-attempts', retryAfterSeconds: Math.ceil((waitMs - (now - failed.lastAt)) / 1000) };
    }
    const account = await this.database.reader
      .selectFrom('account')
      .select(['town_code', 'id', 'password_hash'])
      .where('name', '=', name)
      .executeTakeFirst();
    if (!(await passwordMatches(password, account?.password_hash ?? null)) || !account) {
      this.#remember(guess, now);
      return { status: 'bad-credentials' };
    }
    this.#failures.delete(guess);
    const token = await this.sessions.start(account.town_code, account.id, signInLifetimeMs);
    return { status: 'signed-in', token };
  }

  #remember(guess: string, now: number): void {
    const failed = this.#failures.get(guess);
    const isOld = failed !== undefined && now - failed.lastAt >= waitMs;
    this.#failures.delete(guess);
    this.#failures.set(guess, { count: isOld ? 1 : (failed?.count ?? 0) + 1, lastAt: now });
    if (this.#failures.size > rememberedLimit) {
      for (const oldest of this.#failures.keys()) {
        this.#failures.delete(oldest);
        break;
      }
    }
  }
}
