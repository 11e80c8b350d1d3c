import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { batchManyById } from '../../graphql/batches.ts';
import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { SeasonType } from './season.type.ts';

/** A season as GraphQL shows it. */
export function toSeason(row: Selectable<Tables['season']>): SeasonType {
  return {
    __typename: 'Season',
    id: toGlobalId('Season', row.town_code, row.id),
    name: row.name,
    begunOn: row.begun_on,
    closedOn: row.closed_on,
    openPoolOn: row.open_pool_on,
    town: row.town_code,
    key: row.id,
  };
}

const seasonsOf = batchManyById(
  async (reader, town) => {
    const rows = await reader
      .selectFrom('season')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('begun_on', 'desc')
      .execute();
    return rows.map(toSeason);
  },
  (season) => season.town,
);

/** All seasons of a town, the latest begun first: a town has one or two a year. */
export async function seasonsOfTown(ctx: Context, town: string): Promise<SeasonType[]> {
  return (await ctx.load(seasonsOf, { town, id: town })) ?? [];
}

/** The season of that name, or the current one (the latest begun) without a name. Fails with NOT_FOUND. */
export async function seasonNamed(ctx: Context, town: string, name: string | null | undefined): Promise<SeasonType> {
  const seasons = await seasonsOfTown(ctx, town);
  const season = name == null ? seasons[0] : seasons.find((one) => one.name === name);
  if (!season) throw queryError(ctx.locale, 'NOT_FOUND', 'seasonNotFound');
  return season;
}

/** The season with that id. Fails with NOT_FOUND, which the foreign keys rule out. */
export async function seasonById(ctx: Context, town: string, id: string): Promise<SeasonType> {
  const season = (await seasonsOfTown(ctx, town)).find(({ key }) => key === id);
  if (!season) throw queryError(ctx.locale, 'NOT_FOUND', 'seasonNotFound');
  return season;
}
