import type { Reader } from '../database/database.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';
import { isThere, seatOn } from '../territory/seated-on.ts';
import type { DeparturesOf } from './blank-rows.ts';
import { type Stay, staysOf } from './blank-stays.ts';
import { shownOn, type TownDay } from './coverage-day.ts';

export interface Vacancy {
  grid: string;
  role: PostRole;
  since: string;
}

/** The posts that nobody held on the day, each since it was established or its last holder left. */
export async function readVacancies(reader: Reader, when: TownDay): Promise<Vacancy[]> {
  const rows = await reader
    .selectFrom('post')
    .select(['role', 'established_on', seatOn(shownOn(when), 'Post', 'post').as('grid')])
    .select((eb) =>
      eb
        .selectFrom('post_holding')
        .select((holding) => holding.fn.max('post_holding.until').as('until'))
        .whereRef('post_holding.town_code', '=', 'post.town_code')
        .whereRef('post_holding.post_id', '=', 'post.id')
        .where('post_holding.until', '<=', when.day)
        .as('left_on'),
    )
    .where('town_code', '=', when.town)
    .where(isThere(when.day, 'established_on', 'abolished_on'))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('post_holding')
            .select('post_holding.id')
            .whereRef('post_holding.town_code', '=', 'post.town_code')
            .whereRef('post_holding.post_id', '=', 'post.id')
            .where(isThere(when.day, 'post_holding.since', 'post_holding.until')),
        ),
      ),
    )
    .execute();
  return rows.map((row) => ({ grid: row.grid as string, role: row.role, since: row.left_on ?? row.established_on }));
}

/** Where posts ever were. */
export async function readPostStays(
  reader: Reader,
  town: string,
  departuresOf: DeparturesOf,
): Promise<(Stay & { role: PostRole })[]> {
  const rows = await reader
    .selectFrom('post')
    .select(['id', 'role', 'grid_id as grid', 'established_on as from', 'abolished_on as until'])
    .where('town_code', '=', town)
    .execute();
  return rows.flatMap(({ id, role, ...stay }) =>
    staysOf(stay, departuresOf('Post', id)).map((one) => ({ ...one, role })),
  );
}
