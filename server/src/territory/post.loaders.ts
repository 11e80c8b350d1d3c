import { type Selectable, sql } from 'kysely';
import type { Reader } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { batchById, batchManyById } from '../graphql/batches.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { postRoles } from './post.entity.ts';
import type { PostHoldingType, PostType } from './post.type.ts';

type PostRow = Selectable<Tables['post']> & {
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
  };
}

/** A town's posts, abolished ones too, each with who holds it now or when the last holder left, and its place in the tree. */
export function posts(reader: Reader, town: string) {
  return reader
    .selectFrom('post')
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'post.town_code').onRef('grid.id', '=', 'post.grid_id'),
    )
    .leftJoin('post_holding as held', (join) =>
      join
        .onRef('held.town_code', '=', 'post.town_code')
        .onRef('held.post_id', '=', 'post.id')
        .on('held.until', 'is', null),
    )
    .selectAll('post')
    .select(['grid.path as grid_path', 'held.holder_id', 'held.headcount', 'held.since as held_since'])
    .select((eb) =>
      eb
        .selectFrom('post_holding as past')
        .select((past) => past.fn.max('past.until').as('until'))
        .whereRef('past.town_code', '=', 'post.town_code')
        .whereRef('past.post_id', '=', 'post.id')
        .as('vacated_on'),
    )
    .select(roleRank.as('role_rank'))
    .where('post.town_code', '=', town);
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

/** Of each grid the posts that are there, the leader first; those at the head of its stations too. */
export const postsOfGrid = batchManyById(
  async (reader, town, ids) => {
    const rows = await inOrder(openPosts(reader, town).where('post.grid_id', 'in', ids)).execute();
    return rows.map(toPost);
  },
  (post) => post.gridKey,
);

/** Of each station the post of its director. */
export const directorOfStation = batchById(
  async (reader, town, ids) => {
    const rows = await openPosts(reader, town).where('post.station_id', 'in', ids).execute();
    return rows.map(toPost);
  },
  (post) => post.stationKey as string,
);

/** Of each holder the posts held now, in the order of the tree. */
export const postsOfHolder = batchManyById(
  async (reader, town, ids) => {
    const rows = await inOrder(openPosts(reader, town).where('held.holder_id', 'in', ids)).execute();
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

export function openPosts(reader: Reader, town: string) {
  return posts(reader, town).where('post.abolished_on', 'is', null);
}

function inOrder(list: ReturnType<typeof posts>) {
  return list.orderBy('grid.path').orderBy(roleRank).orderBy('post.established_on').orderBy('post.id');
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
