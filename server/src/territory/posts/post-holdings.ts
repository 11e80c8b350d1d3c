// How a post is taken and left: rows of `post_holding`, inside of a write.
import { v7 as uuid } from 'uuid';
import type { Writing } from '../../ledger/ledger.ts';
import { endPairingsOf } from '../end-pairings.ts';

/** A holder, or a roster's count, has the post from `since` on. */
export async function beginHolding(
  { sql, town }: Writing,
  post: string,
  by: { holder: string } | { headcount: number },
  since: string,
): Promise<void> {
  await sql
    .insertInto('post_holding')
    .values({
      town_code: town,
      id: uuid(),
      post_id: post,
      holder_id: 'holder' in by ? by.holder : null,
      headcount: 'headcount' in by ? by.headcount : null,
      since,
      until: null,
    })
    .execute();
}

/** Whoever has one of these posts has it until the day before `until`. */
export async function endHoldings({ sql, town }: Writing, posts: readonly string[], until: string): Promise<void> {
  await sql
    .updateTable('post_holding')
    .set({ until })
    .where('town_code', '=', town)
    .where('post_id', 'in', posts)
    .where('until', 'is', null)
    .execute();
}

/**
 * These posts are there until the day before `on`, and so is whoever has them and whatever mentoring is between them and
 * others. Returns the ids of the pairings that end.
 */
export async function abolishPosts(writing: Writing, posts: readonly string[], on: string): Promise<string[]> {
  await endHoldings(writing, posts, on);
  await writing.sql
    .updateTable('post')
    .set({ abolished_on: on })
    .where('town_code', '=', writing.town)
    .where('id', 'in', posts)
    .execute();
  return endPairingsOf({ ...writing, on }, 'post_id', posts);
}
