import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { PostHolderType } from './post-holder.type.ts';

/** A holder as GraphQL shows one. */
export function toPostHolder(row: Selectable<Tables['post_holder']>): PostHolderType {
  return {
    __typename: 'PostHolder',
    id: toGlobalId('PostHolder', row.town_code, row.id),
    name: row.name,
    town: row.town_code,
    key: row.id,
    storedContact: row.contact,
  };
}

/** All columns of a town's holders. */
export function postHolders(reader: Reader, town: string) {
  return reader.selectFrom('post_holder').selectAll('post_holder').where('post_holder.town_code', '=', town);
}

/** Holders by id. */
export const postHolderById = batchById(
  async (reader, town, ids) => {
    const rows = await postHolders(reader, town).where('post_holder.id', 'in', ids).execute();
    return rows.map(toPostHolder);
  },
  (holder) => holder.key,
);

/**
 * Of each holder where they are in office now: the paths of the grids of their posts, and of the seats of the
 * organisations whose secretary they are.
 */
export const officesOfHolder = batchManyById(
  (reader, town, ids) =>
    postsHeld(reader, town, ids)
      .unionAll(seatsLed(reader, town, ids))
      .execute(),
  ({ holder }) => holder,
);

function postsHeld(reader: Reader, town: string, holders: string[]) {
  return reader
    .selectFrom('post_holding')
    .innerJoin('post', (join) =>
      join.onRef('post.town_code', '=', 'post_holding.town_code').onRef('post.id', '=', 'post_holding.post_id'),
    )
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'post.town_code').onRef('grid.id', '=', 'post.grid_id'),
    )
    .select(['post_holding.holder_id as holder', 'grid.path'])
    .where('post_holding.town_code', '=', town)
    .where('post_holding.holder_id', 'in', holders)
    .where('post_holding.until', 'is', null)
    .$narrowType<{ holder: string }>();
}

/** An organisation in a unit sits where the unit is at home. */
function seatsLed(reader: Reader, town: string, secretaries: string[]) {
  return reader
    .selectFrom('party_organisation')
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.town_code', '=', 'party_organisation.town_code')
        .onRef('unit.id', '=', 'party_organisation.unit_id'),
    )
    .innerJoin('grid', (join) =>
      join
        .onRef('grid.town_code', '=', 'party_organisation.town_code')
        .on((eb) => eb('grid.id', '=', eb.fn.coalesce('party_organisation.grid_id', 'unit.home_id'))),
    )
    .select(['party_organisation.secretary_id as holder', 'grid.path'])
    .where('party_organisation.town_code', '=', town)
    .where('party_organisation.secretary_id', 'in', secretaries)
    .where('party_organisation.dissolved_on', 'is', null)
    .$narrowType<{ holder: string }>();
}
