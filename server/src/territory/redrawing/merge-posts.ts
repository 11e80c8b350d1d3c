import type { PostRole } from '../posts/post.entity.ts';
import { abolishPosts, beginHolding, endHoldings } from '../posts/post-holdings.ts';
import type { GridWriting } from './grid-write.ts';
import type { SeatedThing } from './seated-things.ts';

/** Of these a grid has one at most. */
const singleRoles: readonly PostRole[] = ['LEADER', 'AREA_HEAD', 'ROSTER'];

/**
 * Makes the posts of several grids fit into the one that they become. Of a role that a grid has once, the one grid's own
 * post stays, or else the oldest moves there; the others are abolished on the day, and the rosters' counts are added up.
 * Returns the ids of the abolished, and of the pairings that end with them.
 */
export async function mergePosts(
  writing: GridWriting,
  things: readonly SeatedThing[],
  one: string,
): Promise<{ abolished: Set<string>; pairingsEnded: string[] }> {
  const posts = things.filter(({ type, station }) => type === 'Post' && !station);
  const abolished = new Set<string>();
  for (const role of singleRoles) {
    const ofRole = posts.filter((post) => post.role === role);
    const kept = ofRole.find(({ grid }) => grid === one) ?? ofRole[0];
    const others = ofRole.filter((post) => post !== kept).map(({ id }) => id);
    if (!kept || others.length === 0) continue;
    if (role === 'ROSTER') await addUp(writing, kept.id, others);
    for (const id of others) abolished.add(id);
  }
  return { abolished, pairingsEnded: await abolishPosts(writing, [...abolished], writing.on) };
}

async function addUp(writing: GridWriting, kept: string, others: readonly string[]): Promise<void> {
  const counts = await writing.sql
    .selectFrom('post_holding')
    .select(['post_id', 'headcount'])
    .where('town_code', '=', writing.town)
    .where('post_id', 'in', [kept, ...others])
    .where('until', 'is', null)
    .execute();
  if (counts.every(({ post_id }) => post_id === kept)) return;
  const headcount = counts.reduce((total, count) => total + (count.headcount ?? 0), 0);
  await endHoldings(writing, [kept], writing.on);
  await beginHolding(writing, kept, { headcount }, writing.on);
}
