import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import type { Record, Writing } from '../../ledger/ledger.ts';
import { type Changed, changeTerritory, type TerritoryChange } from '../../territory/change-territory.ts';
import { pathOfGrid } from '../../territory/keeps-territory.ts';
import { unitById } from './unit.loaders.ts';
import { unitHasLeft } from './unit.results.ts';

export type UnitRow = Selectable<Tables['unit']>;

/** One intention with a unit that has not left. */
interface UnitChange {
  mutation: string;
  /** What was asked for besides the unit and the day. */
  asked?: object;
  /** The paths of the places besides its home that must be the viewer's to answer for. */
  paths?: (ctx: Context, town: string) => Promise<(string | undefined)[]>;
  fault?: TerritoryChange['fault'];
  /** Does it, or refuses. */
  decide: (
    writing: Writing,
    unit: UnitRow,
    on: string,
  ) => Promise<Pick<Record<object>, 'kind' | 'facts' | 'before' | 'after'> | { refuse: Failure }>;
}

/** Below no path: only those answer for it who answer for the whole town. */
const outsideOfTown = '';

/**
 * Changes a unit; whoever asks answers for its home. Returns what was changed, or the first reason against it: NotAllowed,
 * InvalidInput, NotFound, UnitHasLeft, then what the intention refuses.
 */
export function changeUnit(
  ctx: Context,
  input: WriteInput & { unit: string; on?: string | null },
  change: UnitChange,
): Promise<Changed | Failure> {
  const { locale } = ctx;
  const { mutation, asked, fault, decide } = change;
  return changeTerritory(ctx, input, {
    mutation,
    about: { type: 'Unit', id: input.unit, missing: 'unitNotFound' },
    paths: async (over, town, key) => [
      await homePathOf(over, town, key),
      ...((await change.paths?.(over, town)) ?? []),
    ],
    ...(asked ? { asked } : {}),
    ...(fault ? { fault } : {}),
    async decide(writing, key, on) {
      const unit = await writing.sql
        .selectFrom('unit')
        .selectAll()
        .where('town_code', '=', writing.town)
        .where('id', '=', key)
        .executeTakeFirst();
      if (!unit) return { refuse: notFound(locale, 'unitNotFound') };
      const { name, left_on } = unit;
      if (left_on !== null) {
        return { refuse: unitHasLeft(locale, { town: writing.town, key }, { unit: name, on: left_on }) };
      }
      const told = await decide(writing, unit, on);
      if ('refuse' in told) return told;
      return { record: { subject: { type: 'Unit', id: key }, ...told, outcome: { key } } };
    },
  });
}

async function homePathOf(ctx: Context, town: string, id: string): Promise<string | undefined> {
  const unit = await ctx.load(unitById, { town, id });
  return unit && (await pathOfHome(ctx, town, unit.homeKey));
}

/** The path of a home; one below none for a home outside of the town, undefined for a grid that is not there. */
export async function pathOfHome(ctx: Context, town: string, grid: string | null): Promise<string | undefined> {
  return grid === null ? outsideOfTown : pathOfGrid(ctx, town, grid);
}
