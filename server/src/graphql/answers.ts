// Answers by revision. An answer is a function of operation, variables, the viewer's scope, language, the town's position
// and its date; so what was computed once is given again until one of them changes, and nothing is ever invalidated.
import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Clock, townDate } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { scopeOf } from '../identity/scope.ts';
import type { KnownPositions } from '../ledger/known-positions.ts';
import { isNewer, type Position, readPositions } from '../towns/positions.ts';
import { canonical, isShallow } from './canonical.ts';
import type { Context } from './context.ts';
import type { Execution, Operation } from './execution.ts';
import { limits } from './limits.ts';
import { toldWithoutCause } from './unexpected.ts';

/** An operation with its variables that is about one town, whoever asks for it. */
export interface TownOperation extends Operation {
  town: string;
  /** The same for equal operations with equal variables. */
  digest: string;
}

/** A whole answer without errors, as the bytes that are sent over HTTP. */
export interface WholeAnswer {
  body: Buffer;
  /** Two answers with the same tag have the same bytes, whichever instance of the same build gave them. */
  tag: string;
}

/** A whole answer, or a result with errors: those are computed each time. */
export type Answer = WholeAnswer | { result: ExecutionResult };

export interface AnswersOptions {
  /** How much memory kept answers may take; with 0 each is computed anew, and is the same. */
  keptBytes: number;
  /** What the server was built from: another build may answer otherwise. */
  build: string;
}

/** What is kept beside an answer's bytes: key, tag and the entry itself. */
const entryBytes = 600;

export class Answers {
  readonly #kept: LRUCache<string, WholeAnswer> | null;
  /** Answers that are being computed; who asks for the same meanwhile waits for it. */
  readonly #computing = new Map<string, Promise<Answer>>();

  constructor(
    private readonly execution: Execution,
    private readonly database: Database,
    private readonly positions: Pick<KnownPositions, 'latest' | 'confirm'>,
    private readonly clock: Clock,
    private readonly options: AnswersOptions,
  ) {
    const sizeCalculation = ({ body }: WholeAnswer) => body.length + entryBytes;
    this.#kept = options.keptBytes > 0 ? new LRUCache({ maxSize: options.keptBytes, sizeCalculation }) : null;
  }

  /** How much memory kept answers take. */
  get bytes(): number {
    return this.#kept?.calculatedSize ?? 0;
  }

  /** The operation as one whose answers are kept; null when it writes, is about no town or several, or about who asks. */
  ofTown(operation: Operation): TownOperation | null {
    const facts = this.execution.factsOf(operation);
    const variables = operation.variables ?? {};
    const town = facts?.townOf?.(variables) ?? null;
    if (!facts || town === null || !isShallow(variables, limits.variablesDepth)) return null;
    const given = facts.variables.map((name) => [name, variables[name]]);
    const digest = hash(`${facts.id}\0${canonical(given)}`);
    return { ...operation, town, digest };
  }

  /**
   * The answer for this viewer at the town's newest revision, and at none older than the viewer has seen. Rejects with
   * an error that tells no cause when it can't be computed.
   */
  async answer(operation: TownOperation, context: Context): Promise<Answer> {
    try {
      const position = await this.#position(operation.town, context);
      if (!position) return { result: await this.execution.answer(operation, context) };
      const key = this.#key(operation, context, position);
      if (!this.#kept) return await this.#compute(operation, context, position);
      return this.#kept.get(key) ?? (await this.#once(key, () => this.#compute(operation, context, position)));
    } catch (error) {
      throw toldWithoutCause(error);
    }
  }

  /** The tag that the answer would have now, without computing it; null when the town is not there. */
  async tagNow(operation: TownOperation, context: Context): Promise<string | null> {
    const position = await this.#position(operation.town, context);
    return position ? this.#tag(this.#key(operation, context, position)) : null;
  }

  /** Known without asking the database, unless it is not sure or the viewer has seen a newer one. */
  async #position(town: string, { seen }: Context): Promise<Position | undefined> {
    const latest = this.positions.latest(town);
    const atLeast = seen.get(town);
    return latest && !(atLeast && isNewer(atLeast, latest)) ? latest : this.positions.confirm(town);
  }

  async #once(key: string, compute: () => Promise<Answer>): Promise<Answer> {
    let answer = this.#computing.get(key);
    if (!answer) {
      answer = compute().finally(() => this.#computing.delete(key));
      this.#computing.set(key, answer);
    }
    return answer;
  }

  /**
   * Computes over the present. When the town stood where it stood both before and after, every statement saw the same
   * state; otherwise the answer may be torn, and is computed again in one snapshot.
   */
  async #compute(operation: TownOperation, context: Context, position: Position): Promise<Answer> {
    const { town } = operation;
    const key = this.#key(operation, context, position);
    const result = await this.execution.state(operation, context.over(this.database.reader));
    const after = await this.positions.confirm(town);
    if (after && isSame(after, position) && key === this.#key(operation, context, after))
      return this.#keep(key, result);
    return this.database.snapshot(async (reader) => {
      const held = (await readPositions(reader, [town])).get(town);
      const keyBefore = held && this.#key(operation, context, held);
      const whole = await this.execution.state(operation, context.over(reader));
      const isOfOneDay = held && keyBefore === this.#key(operation, context, held);
      return isOfOneDay ? this.#keep(keyBefore, whole) : { result: whole };
    });
  }

  #keep(key: string, result: ExecutionResult): Answer {
    if (result.errors) return { result };
    const answer = { body: Buffer.from(`${JSON.stringify({ data: result.data })}\n`), tag: this.#tag(key) };
    this.#kept?.set(key, answer);
    return answer;
  }

  #key({ digest }: TownOperation, { viewer, locale }: Context, { epoch, revision }: Position): string {
    return `${digest}|${scopeOf(viewer)}|${locale}|${epoch}.${revision}|${townDate(this.clock())}`;
  }

  #tag(key: string): string {
    return `"${hash(`${this.options.build}|${key}`)}"`;
  }
}

/** The answer as a value, for those who put it into something else. */
export function resultOf(answer: Answer): ExecutionResult {
  return 'body' in answer ? JSON.parse(answer.body.toString()) : answer.result;
}

function isSame(one: Position, other: Position): boolean {
  return one.epoch === other.epoch && one.revision === other.revision;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}
