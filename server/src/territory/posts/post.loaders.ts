import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { isThere, seatOn } from '../seated-on.ts';
import { postRoles } from './post.entity.ts';
import type { PostHoldingType, PostType } from './post.type.ts';

export type PostRow = Selectable<Tables['post']> & {
  holder_id: string | null;
  headcount: number | null;
  held_since: string | null;
  vacated_on: string | null;
};

/** A post as GraphQL shows it. */
export function toPost(row: PostRow): PostType {
  const isVacant = row.abolished_on === null && row.held_since === null;
  return {
    __typename: 'Post',
    id: toGlobalId('Post', row.town_code, row.id),
    role: row.role,
    establishedOn: row.established_on,
    abolishedOn: row.abolished_on,
    headcount: row.role === 'ROSTER' && row.abolished_on === null ? (row.headcount ?? 0) : null,
    heldSince: row.held_since,
    vacantSince: isVacant ? (row.vacated_on ?? row.established_on) : null,
    town: row.town_code,
    key: row.id,
    gridKey: row.grid_id,
    stationKey: row.station_id,
    holderKey: row.holder_id,
    on: null,
  };
}

/**
 * A town's posts, those of other days too, each with who holds it on the day (null: now) or when the last holder had left
 * by then, with `seat`, the grid that it belonged to, and with its present place in the tree.
 */
export function posts(reader: Reader, town: string, on: string | null = null) {
  const placed = reader
    .selectFrom('post')
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'post.town_code').onRef('grid.id', '=', 'post.grid_id'),
    );
  return whoHolds(placed, on).where('post.town_code', '=', town);
}

/** A town's posts that are there now. */
export function openPosts(reader: Reader, town: string) {
  return posts(reader, town).where('post.abolished_on', 'is', null);
}

/**
 * The same, to be listed in the order of the tree: a page of them reads its own rows only. SQLite reads the tables of a cross
 * join in the order in which they are named; by itself it would read, and sort, all posts of the town for each page.
 */
export function postsInTree(reader: Reader, town: string) {
  const placed = reader
    .selectFrom('grid')
    .crossJoin('post')
    .whereRef('post.town_code', '=', 'grid.town_code')
    .whereRef('post.grid_id', '=', 'grid.id');
  return whoHolds(placed, null).where('grid.town_code', '=', town).where('post.abolished_on', 'is', null);
}

/** The place of a role in the staffing: the leader first. */
const roleRank = sql<number>`case post.role ${sql.join(
  postRoles.map((role, rank) => sql`when ${sql.lit(role)} then ${sql.lit(rank)}`),
  sql` `,
)} end`;

/** In the order of the tree, within a grid the leader first. */
export const byGridAndRole = [
  { column: 'grid_path' },
  { column: 'role_rank', holds: 'integer' as const },
  { column: 'established_on' },
  { column: 'id' },
];

/** Posts by id, abolished ones too. */
export const postById = batchById(
  async (reader, town, ids) => {
    const rows = await posts(reader, town).where('post.id', 'in', ids).execute();
    return rows.map(toPost);
  },
  (post) => post.key,
);

/** Of each holder the posts held now, in the order of the tree. */
export const postsOfHolder = batchManyById(
  async (reader, town, ids) => {
    const rows = await openPosts(reader, town)
      .where('held.holder_id', 'in', ids)
      .orderBy('grid_path')
      .orderBy('role_rank')
      .orderBy('post.established_on')
      .orderBy('post.id')
      .execute();
    return rows.map(toPost);
  },
  (post) => post.holderKey as string,
);

/** Of each post who has held it, the latest first. */
export const historyOfPost = batchManyById(
  async (reader, town, ids) => {
    const rows = await reader
      .selectFrom('post_holding')
      .selectAll()
      .where('town_code', '=', town)
      .where('post_id', 'in', ids)
      .orderBy('since', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(toHolding);
  },
  (holding) => holding.postKey,
);

function whoHolds(placed: SelectQueryBuilder<Tables, 'post' | 'grid', object>, on: string | null) {
  return placed
    .leftJoin('post_holding as held', (join) => {
      const holdings = join.onRef('held.town_code', '=', 'post.town_code').onRef('held.post_id', '=', 'post.id');
      return on === null ? holdings.on('held.until', 'is', null) : holdings.on(isThere(on, 'held.since', 'held.until'));
    })
    .selectAll('post')
    .select(['grid.path as grid_path', 'held.holder_id', 'held.headcount', 'held.since as held_since'])
    .select((eb) => {
      const left = eb
        .selectFrom('post_holding as past')
        .select((past) => past.fn.max('past.until').as('until'))
        .whereRef('past.town_code', '=', 'post.town_code')
        .whereRef('past.post_id', '=', 'post.id');
      return (on === null ? left : left.where('past.until', '<=', on)).as('vacated_on');
    })
    .select([roleRank.as('role_rank'), seatOn(on, 'Post', 'post').as('seat')]);
}

function toHolding(row: Selectable<Tables['post_holding']>): PostHoldingType & { postKey: string } {
  return {
    headcount: row.headcount,
    since: row.since,
    until: row.until,
    town: row.town_code,
    holderKey: row.holder_id,
    postKey: row.post_id,
  };
}
