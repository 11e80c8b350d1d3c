import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { Lanes } from '../lanes.ts';
import { FailedGuesses } from './failed-guesses.ts';
import { passwordMatches } from './passwords.ts';
import { type Sessions, signInLifetimeMs } from './sessions.ts';

/** Failures in a minute after which a name from one address has to wait. */
const failuresAllowed = 10;

export type SignInOutcome =
  | { status: 'signed-in'; token: string }
  | { status: 'bad-credentials' }
  | { status: 'too-many-attempts'; retryAfterSeconds: number };

/** Lets people in by name and password, and slows down who guesses. */
export class SignIns {
  /** Guesses of one name pass one after the other; at once, they would all pass before the first has failed. */
  readonly #lanes = new Lanes();
  readonly #failures: FailedGuesses;

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    clock: Clock,
  ) {
    this.#failures = new FailedGuesses(clock, failuresAllowed);
  }

  /** Starts a session for the account of that name. A wrong name and a wrong password look, and take, the same. */
  signIn(name: string, password: string, address: string): Promise<SignInOutcome> {
    // As a hash, since names that strangers make up can be long.
    const guess = createHash('sha256').update(`${address} ${name}`).digest('base64url');
    return this.#lanes.run(guess, () => this.#check(guess, name, password));
  }

  async #check(guess: string, name: string, password: string): Promise<SignInOutcome> {
    const retryAfterSeconds = this.#failures.waitSeconds(guess);
    if (retryAfterSeconds !== null) return { status: 'too-many-attempts', retryAfterSeconds };
    const account = await this.database.reader
      .selectFrom('account')
      .select(['town_code', 'id', 'password_hash'])
      .where('name', '=', name)
      .executeTakeFirst();
    if (!(await passwordMatches(password, account?.password_hash ?? null)) || !account) {
      this.#failures.remember(guess);
      return { status: 'bad-credentials' };
    }
    this.#failures.forget(guess);
    const token = await this.sessions.start(account.town_code, account.id, signInLifetimeMs);
    return { status: 'signed-in', token };
  }
}
