import type { Reader } from '../../database/database.ts';
import { latestDay } from '../latest-day.ts';
import type { PostRole } from './post.entity.ts';

/** Everything about a post that a change of it depends on. */
export interface PostSituation {
  key: string;
  role: PostRole;
  /** What the grid and the station are called. */
  grid: string;
  station: string | null;
  establishedOn: string;
  abolishedOn: string | null;
  /** Who holds it now, or how many; null while it is vacant. */
  holding: { id: string; holder: string | null; headcount: number | null; since: string } | null;
  /** The day before which nothing can be changed any more. */
  changedOn: string;
}

/** The situation of a post, read in one statement; undefined when the town has no such post. */
export async function postSituation(sql: Reader, town: string, key: string): Promise<PostSituation | undefined> {
  const row = await sql
    .selectFrom('post')
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'post.town_code').onRef('grid.id', '=', 'post.grid_id'),
    )
    .leftJoin('station', (join) =>
      join.onRef('station.town_code', '=', 'post.town_code').onRef('station.id', '=', 'post.station_id'),
    )
    .leftJoin('post_holding as held', (join) =>
      join
        .onRef('held.town_code', '=', 'post.town_code')
        .onRef('held.post_id', '=', 'post.id')
        .on('held.until', 'is', null),
    )
    .select(['post.role', 'post.established_on', 'post.abolished_on', 'grid.name as grid', 'station.name as station'])
    .select(['held.id as holding', 'held.holder_id', 'held.headcount', 'held.since'])
    .select((eb) =>
      eb
        .selectFrom('post_holding as past')
        .select((past) => past.fn.max('past.until').as('until'))
        .whereRef('past.town_code', '=', 'post.town_code')
        .whereRef('past.post_id', '=', 'post.id')
        .as('vacated_on'),
    )
    .where('post.town_code', '=', town)
    .where('post.id', '=', key)
    .executeTakeFirst();
  if (!row) return undefined;
  const { role, grid, station, holding, since } = row;
  return {
    key,
    role,
    grid,
    station,
    establishedOn: row.established_on,
    abolishedOn: row.abolished_on,
    holding:
      holding === null || since === null
        ? null
        : { id: holding, holder: row.holder_id, headcount: row.headcount, since },
    changedOn: latestDay(row.established_on, since, row.vacated_on),
  };
}
