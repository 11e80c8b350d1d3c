import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import { hasRole } from '../../identity/scope.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { seasonAlreadyClosed } from './season.results.ts';

/** A season as its row holds it. */
export type SeasonSituation = Selectable<Tables['season']>;

interface SeasonChange {
  mutation: string;
  asked: object;
  fault: () => Failure | null;
  decide: (writing: Writing, season: SeasonSituation) => Promise<Decision<{ season: string }, Failure>>;
}

/**
 * Changes one season that is open. Returns it with the revision made, or the first reason against it: NotAllowed,
 * InvalidInput, NotFound, SeasonAlreadyClosed, then what `decide` refuses.
 */
export async function changeSeason(
  ctx: Context,
  input: WriteInput & { season: string },
  { mutation, asked, fault, decide }: SeasonChange,
): Promise<{ revision: number; seasonOf: RowKey } | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepSeasons')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const wrong = (await firstFault(locale, input)) ?? fault();
  if (wrong) return wrong;
  const id = parseIdOf('Season', input.season);
  if (id?.town !== town) return notFound(locale, 'seasonNotFound');

  const written = await writeAs<{ season: string }>(
    ctx,
    viewer,
    { mutation, key: input.key, input: { season: id.key, ...asked }, missing: 'seasonNotFound' },
    async (writing) => {
      const season = await writing.sql
        .selectFrom('season')
        .selectAll()
        .where('town_code', '=', town)
        .where('id', '=', id.key)
        .executeTakeFirst();
      if (!season) return { refuse: notFound(locale, 'seasonNotFound') };
      if (season.closed_on !== null) {
        return { refuse: seasonAlreadyClosed(locale, { town, key: season.id, name: season.name }) };
      }
      return decide(writing, season);
    },
  );
  if ('failure' in written) return written.failure;
  return { revision: written.revision, seasonOf: { town, key: id.key } };
}
