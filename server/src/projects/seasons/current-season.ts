import { type Failure, notFound } from '../../graphql/failures.ts';
import type { Locale } from '../../language/locale.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { seasonAlreadyClosed } from './season.results.ts';

export interface OpenSeason {
  id: string;
  name: string;
  begun_on: string;
}

/** The current season, read under the town's lock, while it is open; else why nothing is put into it. */
export async function currentSeason(locale: Locale, { sql, town }: Writing): Promise<OpenSeason | Failure> {
  const season = await sql
    .selectFrom('season')
    .select(['id', 'name', 'begun_on', 'closed_on'])
    .where('town_code', '=', town)
    .orderBy('begun_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!season) return notFound(locale, 'seasonNotFound');
  if (season.closed_on !== null) return seasonAlreadyClosed(locale, { town, key: season.id, name: season.name });
  return season;
}
