import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { latestDay } from '../../territory/latest-day.ts';
import { rememberSeats } from '../../territory/reseat.ts';
import { changeUnit, pathOfHome } from './change-unit.ts';
import type { MoveUnitInput } from './unit.inputs.ts';
import type { UnitMoved } from './unit.results.ts';
import { homeAsked, openHome } from './unit-home.ts';
import { lastMoveOfUnit } from './unit-past.ts';

/**
 * Gives a unit another home from a day on; where it was before is remembered. Returns it, or the first reason against it:
 * NotAllowed (of the old home or the new), InvalidInput, NotFound, UnitHasLeft, InvalidInput for a home that is closed or
 * its own already, or for a day before its last move or the new home's opening.
 */
export async function moveUnit(ctx: Context, input: MoveUnitInput): Promise<UnitMoved | Failure> {
  const { locale } = ctx;
  const changed = await changeUnit(ctx, input, {
    mutation: 'moveUnit',
    asked: { home: input.home },
    paths: async (over, town) => {
      const home = homeAsked(input.home, town);
      return [home === undefined ? undefined : await pathOfHome(over, town, home)];
    },
    async decide(writing, unit, on) {
      const { sql, town } = writing;
      const home = homeAsked(input.home, town);
      if (home === undefined) return { refuse: notFound(locale, 'gridNotFound') };
      const grid = await openHome(ctx, writing, home);
      if (grid && 'code' in grid) return { refuse: grid };
      if (unit.home_id === home) return { refuse: invalidInput(locale, 'home', 'unitHomeSame') };
      const moved = await lastMoveOfUnit(writing, unit.id);
      const since = latestDay(moved ?? '', grid?.since);
      if (on < since) {
        const name = since === grid?.since ? grid.name : unit.name;
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name, since }) };
      }
      const [from, to] = [unit.home_id, home].map((one) => ({ grid: one, unit: null })) as [Home, Home];
      await rememberSeats(sql, town, on, [{ type: 'Unit', id: unit.id, from, to }]);
      await sql
        .updateTable('unit')
        .set({ home_id: home })
        .where('town_code', '=', town)
        .where('id', '=', unit.id)
        .execute();
      return {
        kind: 'UNIT_MOVED',
        facts: { unit: unit.name, grid: grid?.name ?? null, on },
        before: { home: unit.home_id },
        after: { home, since: on },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'UnitMoved', revision: changed.revision, unitOf: changed };
}

interface Home {
  grid: string | null;
  unit: null;
}
