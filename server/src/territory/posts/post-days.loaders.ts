// Posts as of a day: the present (`on` is null), or an earlier one, with whoever held them then.
import type { Reader } from '../../database/database.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { batchByDay } from '../batches-by-day.ts';
import { isPerhapsSeatedIn, isThere } from '../seated-on.ts';
import { openPosts, type PostRow, posts, toPost } from './post.loaders.ts';
import type { PostType } from './post.type.ts';

/** Posts by id, where they were and as they were held on the day, whether they were there on it or not. */
export const postOnDay = batchByDay((on) =>
  batchById(
    async (reader, town, ids) => {
      const rows = await posts(reader, town, on).where('post.id', 'in', ids).execute();
      return rows.map((row) => postThen(row, on));
    },
    (post) => post.key,
  ),
);

/** Of each grid the posts that were there on the day, the leader first; those at the head of its stations too. */
export const postsOfGrid = batchByDay((on) =>
  batchManyById(
    async (reader, town, grids) => {
      const perhaps = postsOfDay(reader, town, on).where(isPerhapsSeatedIn(on, 'Post', 'post', town, grids));
      const rows = await reader
        .selectFrom(perhaps.as('perhaps'))
        .selectAll()
        .where('seat', 'in', grids)
        .orderBy('role_rank')
        .orderBy('established_on')
        .orderBy('id')
        .execute();
      return rows.map((row) => postThen(row, on));
    },
    (post) => post.gridKey,
  ),
);

/** Of each station the post of its director on the day. */
export const directorOfStation = batchByDay((on) =>
  batchById(
    async (reader, town, stations) => {
      const rows = await postsOfDay(reader, town, on).where('post.station_id', 'in', stations).execute();
      return rows.map((row) => postThen(row, on));
    },
    (post) => post.stationKey as string,
  ),
);

function postsOfDay(reader: Reader, town: string, on: string | null) {
  if (on === null) return openPosts(reader, town);
  return posts(reader, town, on).where(isThere(on, 'post.established_on', 'post.abolished_on'));
}

/** What was abolished later was there, and held or vacant, on the day. */
function postThen(row: PostRow & { seat: string | null }, on: string | null): PostType {
  const abolishedThen = on !== null && row.abolished_on !== null && row.abolished_on > on ? null : row.abolished_on;
  const post = toPost({ ...row, abolished_on: abolishedThen });
  return { ...post, abolishedOn: row.abolished_on, gridKey: row.seat as string, on };
}
