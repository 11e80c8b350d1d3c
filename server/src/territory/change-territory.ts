import type { Context } from '../graphql/context.ts';
import { type Failure, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { WriteInput } from '../graphql/write-input.ts';
import type { MessageKey } from '../language/messages.ts';
import type { Decision, Writing } from '../ledger/ledger.ts';
import { intendedDay } from './intended-day.ts';
import { keepsTerritory, placeFault } from './keeps-territory.ts';

/** One intention of somebody who keeps the register, as far as all of them are alike. */
export interface TerritoryChange {
  mutation: string;
  /** What it is about: its type, the global id that was sent, and the sentence for the case that there is no such thing. */
  about: { type: string; id: string; missing: MessageKey };
  /** The paths of the grids that it touches, as far as they are there, by `ctx`. All must be the viewer's to answer for. */
  paths: (ctx: Context, town: string, key: string) => Promise<(string | undefined)[]>;
  /** What was asked for besides the thing and the day. */
  asked?: object;
  /** What is wrong with the request itself beyond the rules of its fields; null when nothing is. */
  fault?: () => Failure | null;
  /** Under the town's lock: writes, or refuses. The outcome's key is that of the thing as it is then. */
  decide: (writing: Writing, key: string, on: string) => Promise<Decision<{ key: string }, Failure>>;
}

/** The changed (or made) thing's key, with the revision that was made. */
export interface Changed {
  town: string;
  key: string;
  revision: number;
}

/**
 * Makes a dated change of the register. Returns what was changed, or the first reason against it: NotAllowed, InvalidInput,
 * NotFound, then what `decide` refuses.
 */
export async function changeTerritory(
  ctx: Context,
  input: WriteInput & { on?: string | null },
  change: TerritoryChange,
): Promise<Changed | Failure> {
  const { mutation, about, asked } = change;
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const { town } = viewer;
  const id = parseIdOf(about.type, about.id);
  const key = id?.town === town ? id.key : null;
  const outside = key === null ? null : placeFault(ctx, viewer, await change.paths(ctx, town, key));
  if (outside) return outside;
  const fault = (await firstFault(ctx.locale, input)) ?? change.fault?.();
  if (fault) return fault;
  const on = intendedDay(ctx, input.on);
  if (typeof on !== 'string') return on;
  if (key === null) return notFound(ctx.locale, about.missing);

  const written = await writeAs<{ key: string }>(
    ctx,
    viewer,
    { mutation, key: input.key, input: { about: key, on: input.on, ...asked }, missing: about.missing },
    async (writing) => {
      // Once more: what it is about may have been reseated since it was looked up.
      const moved = placeFault(ctx, viewer, await change.paths(ctx.over(writing.sql), town, key));
      return moved ? { refuse: moved } : change.decide(writing, key, on);
    },
  );
  if ('failure' in written) return written.failure;
  return { town, key: written.outcome.key, revision: written.revision };
}
