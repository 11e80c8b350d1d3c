import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import { likelyDayFault, yearsFrom } from '../../graphql/likely-day.ts';
import { changeSeason } from './change-season.ts';
import type { SetOpenPoolInput } from './season.inputs.ts';
import type { OpenPoolSet } from './season.results.ts';

/** How long after its beginning the projects of a season can come into the open pool. */
const longestYears = 2;

/**
 * Sets the day from which a season's unclaimed projects are in the open pool, or takes it away. Refusals: those of every
 * change of a season.
 */
export async function setOpenPool(ctx: Context, input: SetOpenPoolInput): Promise<OpenPoolSet | Failure> {
  const on = input.on ?? null;
  const changed = await changeSeason(ctx, input, {
    mutation: 'setOpenPool',
    asked: { on },
    fault: () => null,
    async decide({ sql, town }, { id, name, begun_on, open_pool_on }) {
      const span = { from: begun_on, to: yearsFrom(begun_on, longestYears) };
      const unlikely = on === null ? null : likelyDayFault(ctx.locale, 'on', on, span);
      if (unlikely) return { refuse: unlikely };
      await sql
        .updateTable('season')
        .set({ open_pool_on: on })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return {
        record: {
          kind: 'OPEN_POOL_SET',
          subject: { type: 'Season', id },
          facts: { season: name, on },
          before: { openPoolOn: open_pool_on },
          after: { openPoolOn: on },
          outcome: { season: id },
        },
      };
    },
  });
  return 'code' in changed ? changed : { __typename: 'OpenPoolSet', ...changed };
}
