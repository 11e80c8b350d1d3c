import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { earliestDay, likelyDayFault } from '../../graphql/likely-day.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import { changeTerritory } from '../../territory/change-territory.ts';
import { pathOfGrid } from '../../territory/keeps-territory.ts';
import type { FoundAllianceInput } from './alliance.inputs.ts';
import type { AllianceFounded } from './alliance.results.ts';
import { tooEarly } from './alliance-day.ts';

/**
 * Founds an alliance in a grid. Returns it, or the first reason against it: NotAllowed unless the viewer answers for the
 * grid, InvalidInput, NotFound (the grid), InvalidInput for a grid that is closed or was not open yet, or has an alliance
 * of that name.
 */
export async function foundAlliance(ctx: Context, input: FoundAllianceInput): Promise<AllianceFounded | Failure> {
  const { locale, services } = ctx;
  const { kind } = input;
  const name = input.name.trim();
  const purpose = input.purpose?.trim() ?? null;
  const changed = await changeTerritory(ctx, input, {
    mutation: 'foundAlliance',
    about: { type: 'Grid', id: input.grid, missing: 'gridNotFound' },
    paths: async (over, town, key) => [await pathOfGrid(over, town, key)],
    asked: { kind, name, purpose },
    fault: () =>
      input.on == null || input.on > townDate(services.clock())
        ? null
        : likelyDayFault(locale, 'on', input.on, { from: earliestDay, to: townDate(services.clock()) }),
    async decide({ sql, town }, key, on) {
      const grid = await sql
        .selectFrom('grid')
        .select(['name', 'opened_on', 'closed_on'])
        .where('town_code', '=', town)
        .where('id', '=', key)
        .executeTakeFirst();
      if (!grid) return { refuse: notFound(locale, 'gridNotFound') };
      if (grid.closed_on !== null) {
        return { refuse: invalidInput(locale, 'grid', 'allianceGridClosed', { grid: grid.name }) };
      }
      const early = tooEarly(ctx, on, { name: grid.name, since: grid.opened_on });
      if (early) return { refuse: early };
      const namesake = await sql
        .selectFrom('alliance')
        .select('id')
        .where('town_code', '=', town)
        .where('grid_id', '=', key)
        .where('name', '=', name)
        .where('dissolved_on', 'is', null)
        .executeTakeFirst();
      if (namesake) {
        return { refuse: invalidInput(locale, 'name', 'allianceNameTaken', { grid: grid.name, alliance: name }) };
      }
      const id = uuid();
      const row = { town_code: town, id, kind, name, sort_key: sortKeyOf(name), grid_id: key, purpose, founded_on: on };
      await sql.insertInto('alliance').values(row).execute();
      return {
        record: {
          kind: 'ALLIANCE_FOUNDED',
          subject: { type: 'Alliance', id },
          facts: { alliance: name, grid: grid.name, on },
          after: { id, kind, name, grid: key, purpose, foundedOn: on },
          outcome: { key: id },
        },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'AllianceFounded', revision: changed.revision, allianceOf: changed };
}
