import { endOfTownDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { intendedDay } from '../../territory/intended-day.ts';
import { changeSeason } from './change-season.ts';
import type { CloseSeasonInput } from './season.inputs.ts';
import type { SeasonClosed } from './season.results.ts';

/**
 * Closes a season. Refusals: those of every change of a season; InvalidInput also for a day before it began, or on or
 * before which it still took claims.
 */
export async function closeSeason(ctx: Context, input: CloseSeasonInput): Promise<SeasonClosed | Failure> {
  const { locale } = ctx;
  const on = intendedDay(ctx, input.on);
  const changed = await changeSeason(ctx, input, {
    mutation: 'closeSeason',
    asked: { on: input.on },
    fault: () => (typeof on === 'string' ? null : on),
    async decide(writing, { id, name, begun_on }) {
      const day = on as string;
      if (day < begun_on) {
        return { refuse: invalidInput(locale, 'on', 'seasonBeforeBegun', { season: name, since: begun_on }) };
      }
      if (await hasClaimsAfter(writing, id, day)) {
        return { refuse: invalidInput(locale, 'on', 'seasonHasLaterClaims', { season: name, on: day }) };
      }
      const { sql, town } = writing;
      await sql
        .updateTable('season')
        .set({ closed_on: day })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return {
        record: {
          kind: 'SEASON_CLOSED',
          subject: { type: 'Season', id },
          facts: { season: name, on: day },
          before: { closedOn: null },
          after: { closedOn: day },
          outcome: { season: id },
        },
      };
    },
  });
  return 'code' in changed ? changed : { __typename: 'SeasonClosed', ...changed };
}

async function hasClaimsAfter({ sql, town }: Writing, season: string, day: string): Promise<boolean> {
  const later = await sql
    .selectFrom('claim')
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .select('claim.id')
    .where('claim.town_code', '=', town)
    .where('project.season_id', '=', season)
    .where('claim.claimed_at', '>=', endOfTownDate(day))
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}
