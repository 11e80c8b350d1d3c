import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { Lanes } from '../lanes.ts';
import type { Position } from '../towns/positions.ts';
import type { LedgerKind } from './ledger-entry.entity.ts';
import type { Facts } from './summary.ts';

/** One write that somebody asks for. `key` is the idempotency key, unique per town, actor and mutation. */
export interface WriteRequest {
  town: string;
  actor: { id: string; role: string };
  mutation: string;
  key: string;
  /** What was asked, without the key; a repeated key must come with the same. */
  input: unknown;
}

/** What an accepted write leaves in the ledger. */
export interface Record<Outcome> {
  kind: LedgerKind;
  subject?: { type: string; id: string };
  /** What the entry's sentence needs, by name; no person's name or contact. */
  facts: Facts;
  before?: object;
  after?: object;
  /** What a repeated write is answered with: ids and counts. */
  outcome: Outcome;
}

/** What the body of a write decides: to record, or to refuse with a value of its own, upon which nothing is changed. */
export type Decision<Outcome, Refusal> = { record: Record<Outcome> } | { refuse: Refusal };

/** A town whose row a write has taken, with the revision that it will have made there when it commits. */
export interface TakenTown {
  town: string;
  revision: number;
  at: string;
}

/** The transaction of a write. */
export interface Writing extends Transaction, TakenTown {}

/** The transaction of a write that concerns a second town as well. */
export interface JointWriting extends Writing {
  partner: TakenTown;
}

/** What the body of such a write decides. `mirror` is what the partner's ledger says; nobody repeats a write from there. */
export type JointDecision<Outcome, Refusal> =
  | { record: Record<Outcome>; mirror: Omit<Record<object>, 'outcome'> }
  | { refuse: Refusal };

export type Written<Outcome, Refusal> =
  | { status: 'written' | 'repeated'; outcome: Outcome; revision: number }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'key-reused' }
  | { status: 'no-such-town' };

/** Told after each commit, never before. */
export type CommitListener = (town: string, position: Position) => void;

/**
 * The one door through which a town is written. Every write is one transaction that takes the town's row first, bumps
 * its revision by exactly one and appends one entry; so revisions have no gaps and are in commit order.
 */
export class Ledger {
  /**
   * A town's writers queue here before they take a connection. The town's row orders them anyway, on every instance; but
   * those who wait for it would hold the pool's connections, which other towns and readers need.
   */
  readonly #lanes = new Lanes();
  readonly #listeners = new Set<CommitListener>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Hears of every write committed by this process, until the returned function is called. */
  onCommitted(listener: CommitListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs `decide` under the town's lock. A repeated key with the same input gets the stored outcome back and writes
   * nothing; with other input it is `key-reused`. A refusal is not remembered. Throws only what nobody expects.
   */
  async write<Outcome extends object, Refusal>(
    request: WriteRequest,
    decide: (writing: Writing) => Promise<Decision<Outcome, Refusal>>,
  ): Promise<Written<Outcome, Refusal>> {
    return this.#run(request, [request.town], (transaction, [own]) => decide({ ...transaction, ...(own as Taken) }));
  }

  /**
   * As `write`, in the actor's town and in a partner town at once: both rows are taken in the order of their codes, so that
   * two towns which write jointly at the same time wait for each other instead of locking each other out; each is bumped
   * and gets an entry. The key is the acting town's and the actor's. `no-such-town` means either of them.
   */
  async writeInBoth<Outcome extends object, Refusal>(
    { partner, ...request }: WriteRequest & { partner: string },
    decide: (writing: JointWriting) => Promise<JointDecision<Outcome, Refusal>>,
  ): Promise<Written<Outcome, Refusal>> {
    if (partner === request.town) throw new RangeError('a town has no partner in itself');
    return this.#run(request, [request.town, partner], (transaction, [own, other]) =>
      decide({ ...transaction, ...(own as Taken), partner: other as Taken }),
    );
  }

  /** `towns` begins with the actor's. */
  async #run<Outcome extends object, Refusal>(
    request: WriteRequest,
    towns: string[],
    decide: Deciding<Outcome, Refusal>,
  ): Promise<Written<Outcome, Refusal>> {
    const apply = () => this.database.transaction((transaction) => this.#apply(transaction, request, towns, decide));
    try {
      const { taken, ...written } = await towns
        .toSorted()
        .reduceRight((work, town) => () => this.#lanes.run(town, work), apply)();
      for (const { town, epoch, revision } of taken) {
        for (const listener of this.#listeners) listener(town, { epoch, revision });
      }
      return written;
    } catch (error) {
      if (error instanceof RolledBack) return error.result as Written<Outcome, Refusal>;
      throw error;
    }
  }

  async #apply<Outcome extends object, Refusal>(
    transaction: Transaction,
    request: WriteRequest,
    towns: string[],
    decide: Deciding<Outcome, Refusal>,
  ) {
    const { town, actor, mutation, key } = request;
    const now = this.clock().toISOString();
    const taken: Taken[] = [];
    for (const code of towns.toSorted()) taken[towns.indexOf(code)] = await takeTown(transaction, code, now);

    const inputHash = hashOf(request.input);
    const earlier = await transaction.sql
      .selectFrom('ledger_entry')
      .select(['outcome', 'revision', 'input_hash'])
      .where('town_code', '=', town)
      .where('actor_id', '=', actor.id)
      .where('mutation', '=', mutation)
      .where('idempotency_key', '=', key)
      .executeTakeFirst();
    if (earlier) {
      throw new RolledBack(
        earlier.input_hash === inputHash
          ? { status: 'repeated', outcome: JSON.parse(earlier.outcome), revision: earlier.revision }
          : { status: 'key-reused' },
      );
    }

    const decision = await decide(transaction, taken);
    if ('refuse' in decision) throw new RolledBack({ status: 'refused', refusal: decision.refuse });
    const [own, partner] = taken as [Taken, Taken?];
    await append(transaction, own, decision.record, { actor, mutation, key, inputHash });
    if (partner && 'mirror' in decision) {
      // An account's id means nothing in the other town, or somebody else. The acting town's position is a key by itself.
      const mirrored = { actor: { id: `town/${town}`, role: actor.role }, mutation, inputHash };
      const key = [town, own.epoch, own.revision].join('/');
      await append(transaction, partner, { ...decision.mirror, outcome: {} }, { ...mirrored, key });
    }
    return { status: 'written' as const, outcome: decision.record.outcome, revision: own.revision, taken };
  }
}

type Taken = TakenTown & Position;

type Deciding<Outcome, Refusal> = (
  transaction: Transaction,
  taken: Taken[],
) => Promise<Decision<Outcome, Refusal> | JointDecision<Outcome, Refusal>>;

/** Bumps the town's revision, which takes its row until the end of the transaction. */
async function takeTown(transaction: Transaction, town: string, now: string): Promise<Taken> {
  const taken = await transaction.sql
    .updateTable('town')
    .set((eb) => ({
      revision: eb('revision', '+', 1),
      // The clock was read before the wait for the row: what came first must not seem to have come later.
      committed_at: eb.case().when('committed_at', '>', now).then(eb.ref('committed_at')).else(now).end(),
    }))
    .where('code', '=', town)
    .returning(['revision', 'epoch', 'committed_at as at'])
    .executeTakeFirst();
  if (!taken) throw new RolledBack({ status: 'no-such-town' });
  return { town, ...taken };
}

async function append(
  transaction: Transaction,
  { town, revision, epoch, at }: Taken,
  { kind, subject, facts, before, after, outcome }: Record<object>,
  { actor, mutation, key, inputHash }: Pick<WriteRequest, 'actor' | 'mutation' | 'key'> & { inputHash: string },
): Promise<void> {
  await transaction.sql
    .insertInto('ledger_entry')
    .values({
      town_code: town,
      revision,
      epoch,
      at,
      kind,
      actor_id: actor.id,
      actor_role: actor.role,
      subject_type: subject?.type ?? null,
      subject_id: subject?.id ?? null,
      facts: JSON.stringify(facts),
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
      mutation,
      idempotency_key: key,
      input_hash: inputHash,
      outcome: JSON.stringify(outcome),
    })
    .execute();
}

/** Leaves the transaction by its only way of undoing, with the answer in hand. */
class RolledBack extends Error {
  constructor(readonly result: Written<object, unknown>) {
    super('rolled back');
  }
}

function hashOf(input: unknown): string {
  return createHash('sha256').update(canonical(input)).digest('base64url');
}

/** JSON with sorted keys and without undefined members: the same input gives the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member) =>
    member && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(
          Object.entries(member)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : member,
  );
}
