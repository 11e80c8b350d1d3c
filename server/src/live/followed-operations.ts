// A subscription is a query followed over revisions: when a town moves, each distinct operation on it is executed once,
// and the same result goes to everybody who follows it.
import { type ExecutionResult, print } from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { Execution, Operation } from '../graphql/execution.ts';
import { scopeOf } from '../identity/scope.ts';
import { type Position, readPositions } from '../towns/positions.ts';
import { followedTown } from './followed-town.ts';
import { NewestOnly } from './newest-only.ts';
import type { Pulse } from './pulse.ts';

interface State {
  result: ExecutionResult;
  position: Position;
}

interface Group {
  followers: Set<NewestOnly<ExecutionResult>>;
  state: State | undefined;
  /** The execution under way, if there is one. */
  executing: Promise<State> | undefined;
  execute: () => Promise<State>;
  stopFollowing: () => void;
}

/** The groups of followers of one server process. */
export class FollowedOperations {
  readonly #groups = new Map<string, Group>();

  constructor(
    private readonly execution: Execution,
    private readonly pulse: Pulse,
  ) {}

  /** How many distinct operations are followed. */
  get operationCount(): number {
    return this.#groups.size;
  }

  /** How many followers they have together. */
  get followerCount(): number {
    return [...this.#groups.values()].reduce((sum, { followers }) => sum + followers.size, 0);
  }

  /**
   * Follows a subscription: the present state at once, then each newer one. Returns the failed result instead when the
   * operation can't be answered at all for this viewer.
   */
  async follow(
    operation: Operation,
    context: Context,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const town = followedTown(this.execution.schema, operation);
    if (town === null) return this.execution.state(operation, context);
    const key = keyOf(operation, context);
    const group = this.#groups.get(key) ?? this.#createGroup(key, town, operation, context);
    const follower = new NewestOnly<ExecutionResult>(() => this.#leave(key, group, follower));
    group.followers.add(follower);
    try {
      const { result } = group.state ?? (await (group.executing ?? refresh(group)));
      if (result.data == null && result.errors) {
        this.#leave(key, group, follower);
        return result;
      }
      follower.push(group.state?.result ?? result);
      return follower;
    } catch (error) {
      this.#leave(key, group, follower);
      throw error;
    }
  }

  #createGroup(key: string, town: string, operation: Operation, context: Context): Group {
    const { database } = context.services;
    const group: Group = {
      followers: new Set(),
      state: undefined,
      executing: undefined,
      execute: () =>
        database.snapshot(async (reader) => {
          const position = (await readPositions(reader, [town])).get(town);
          const result = await this.execution.state(operation, context.over(reader));
          return { result, position: position ?? { epoch: 0, revision: 0 } };
        }),
      stopFollowing: this.pulse.follow(town, () => deliver(group)),
    };
    this.#groups.set(key, group);
    return group;
  }

  #leave(key: string, group: Group, follower: NewestOnly<ExecutionResult>): void {
    group.followers.delete(follower);
    if (group.followers.size > 0 || this.#groups.get(key) !== group) return;
    group.stopFollowing();
    this.#groups.delete(key);
  }
}

/** Executes anew. Two executions of a group never overlap, so states never go back. */
async function refresh(group: Group): Promise<State> {
  const executing = group.execute();
  group.executing = executing;
  try {
    const state = await executing;
    group.state = state;
    return state;
  } finally {
    group.executing = undefined;
  }
}

async function deliver(group: Group): Promise<void> {
  await group.executing?.catch(() => undefined);
  const before = group.state?.position;
  const { result, position } = await refresh(group);
  const isNewer = before?.epoch !== position.epoch || before.revision !== position.revision;
  if (isNewer) for (const follower of group.followers) follower.push(result);
}

function keyOf({ document, operationName, variables }: Operation, { viewer, locale }: Context): string {
  return JSON.stringify([print(document), operationName ?? null, canonical(variables ?? {}), scopeOf(viewer), locale]);
}

/** Variables with their members in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, canonical(member)]),
  );
}
