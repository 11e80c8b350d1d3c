import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { Writing } from '../../ledger/ledger.ts';

/** A home asked for: the grid's key, null for outside of the town, `undefined` for an id that is none of the town's grids. */
export function homeAsked(home: string | null | undefined, town: string): string | null | undefined {
  if (home == null) return null;
  const id = parseIdOf('Grid', home);
  return id?.town === town ? id.key : undefined;
}

/** The open grid that is to be a home; null for outside of the town. Refused: NotFound, InvalidInput for a closed one. */
export async function openHome(
  { locale }: Context,
  { sql, town }: Writing,
  home: string | null,
): Promise<{ name: string; since: string | null } | null | Failure> {
  if (home === null) return null;
  const grid = await sql
    .selectFrom('grid')
    .select(['name', 'opened_on', 'closed_on'])
    .where('town_code', '=', town)
    .where('id', '=', home)
    .executeTakeFirst();
  if (!grid) return notFound(locale, 'gridNotFound');
  if (grid.closed_on !== null) return invalidInput(locale, 'home', 'unitHomeClosed', { grid: grid.name });
  return { name: grid.name, since: grid.opened_on };
}
