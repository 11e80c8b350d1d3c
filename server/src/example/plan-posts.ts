import { Random } from '../random.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';
import type { People } from './people.ts';
import { shareOut } from './plan-grids.ts';
import { type Ground, microGridId } from './plan-ground.ts';
import type { Row } from './rows.ts';
import type { PostFigures } from './territory-figures.ts';

export interface PostsPlan {
  posts: Row<'post'>[];
  holdings: Row<'post_holding'>[];
}

/**
 * The 1+2+N of the micro-grids with exactly the town's figures, the heads of areas, and the directors of stations. The
 * secretary of a micro-grid's organisation is its leader, a neighbourhood's secretary directs its station.
 */
export function planPosts(
  ground: Ground,
  stations: readonly Row<'station'>[],
  secretaries: ReadonlyMap<string, string>,
  people: People,
): PostsPlan {
  const { code: town, name, areas, microGrids, figures } = ground;
  const random = new Random(`${name}:posts`);
  const posts: Row<'post'>[] = [];
  const holdings: Row<'post_holding'>[] = [];
  const since = figures.staffedOn;

  const establish = (role: PostRole, grid: string, station: string | null = null): string => {
    const id = `po-${String(posts.length + 1).padStart(5, '0')}`;
    const opened = stations.find((one) => one.id === station)?.opened_on;
    const establishedOn = opened ?? since;
    posts.push({
      town_code: town,
      id,
      grid_id: grid,
      station_id: station,
      role,
      established_on: establishedOn,
      abolished_on: null,
    });
    return id;
  };
  const hold = (
    post: string,
    by: { holder: string } | { headcount: number },
    from = since,
    until: string | null = null,
  ) =>
    holdings.push({
      town_code: town,
      id: `ph-${String(holdings.length + 1).padStart(5, '0')}`,
      post_id: post,
      holder_id: 'holder' in by ? by.holder : null,
      headcount: 'headcount' in by ? by.headcount : null,
      since: from,
      until,
    });

  const grids = microGrids.map(microGridId);
  const staff = (role: PostRole, { established, filled }: PostFigures, holderOf: (grid: string) => string) => {
    // Micro-grids without an organisation are the last to find somebody.
    const order = random.shuffled(grids).sort((a, b) => Number(secretaries.has(b)) - Number(secretaries.has(a)));
    const extra = established - grids.length;
    const places = extra >= 0 ? [...order, ...order.slice(0, extra)] : order.slice(0, established);
    const vacancies = new Set(
      random.shuffled(places.map((_, index) => index).slice(grids.length / 2)).slice(0, established - filled),
    );
    for (const [index, grid] of places.entries()) {
      const post = establish(role, grid);
      if (!vacancies.has(index)) hold(post, { holder: holderOf(grid) });
      else if (random.happens(0.7))
        hold(post, { holder: people.add() }, since, `2026-${String(random.whole(2, 10)).padStart(2, '0')}-15`);
    }
  };
  staff('LEADER', figures.posts.leaders, (grid) => secretaries.get(grid) ?? people.add());
  staff('FULL_TIME', figures.posts.fullTime, () => people.add());
  staff('PART_TIME', figures.posts.partTime, () => people.add());
  const households = microGrids.map((grid) => grid.households);
  for (const [index, headcount] of shareOut(figures.posts.roster, households).entries()) {
    hold(establish('ROSTER', grids[index] ?? ''), { headcount });
  }
  const heads = areas.map(({ id }) => [id, people.add()] as const);
  for (const [area, head] of heads) hold(establish('AREA_HEAD', area), { holder: head });
  for (const { id, grid_id: grid, opened_on: opened } of stations) {
    const head = heads.find(([area]) => area === grid)?.[1];
    hold(establish('STATION_DIRECTOR', grid, id), { holder: head ?? secretaries.get(grid) ?? people.add() }, opened);
  }
  return { posts, holdings };
}
