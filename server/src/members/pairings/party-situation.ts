import type { Selectable } from 'kysely';
import { townDate } from '../../clock.ts';
import type { Tables } from '../../database/tables.ts';
import type { Writing } from '../../ledger/ledger.ts';
import type { NeighbourhoodKind } from '../../territory/grids/grid.entity.ts';
import { ancestorPath } from '../../territory/grids/grid-path.ts';
import type { PostRole } from '../../territory/posts/post.entity.ts';
import { postSituation } from '../../territory/posts/post-situation.ts';
import { hasLeftBy } from '../units/membership.ts';
import type { Party } from './pairing-rules.ts';

/** What about a party a pairing depends on. */
export interface PartySituation {
  name: string;
  /** Of a post what it is for; the name is then that of its grid or station. */
  role: PostRole | null;
  /** From when it is there; null where that is not known. */
  since: string | null;
  isEnded: boolean;
  /** The kind of the neighbourhood that it is, or as an organisation is seated in. */
  neighbourhood: NeighbourhoodKind | null;
}

/** The situation of a party, under the town's lock; undefined when there is none. */
export async function partySituation(writing: Writing, { kind, key }: Party): Promise<PartySituation | undefined> {
  const { sql, town } = writing;
  const none = { role: null, since: null, isEnded: false, neighbourhood: null };
  switch (kind) {
    case 'outsideName':
      return { ...none, name: key };
    case 'grid': {
      const grid = await rowOf(writing, 'grid', key);
      if (!grid) return undefined;
      const { name, opened_on, closed_on, kind: neighbourhood } = grid;
      return { ...none, name, since: opened_on, isEnded: closed_on !== null, neighbourhood };
    }
    case 'unit': {
      const unit = await rowOf(writing, 'unit', key);
      return unit && { ...none, name: unit.name, isEnded: hasLeftBy(townDate(writing.at), { leftOn: unit.left_on }) };
    }
    case 'post': {
      const post = await postSituation(sql, town, key);
      if (!post) return undefined;
      const { role, establishedOn, abolishedOn } = post;
      return { ...none, name: post.station ?? post.grid, role, since: establishedOn, isEnded: abolishedOn !== null };
    }
    case 'organisation': {
      const organisation = await rowOf(writing, 'party_organisation', key);
      if (!organisation) return undefined;
      const { name, founded_on, dissolved_on, grid_id } = organisation;
      const neighbourhood = grid_id === null ? null : await neighbourhoodAround(writing, grid_id);
      return { ...none, name, since: founded_on, isEnded: dissolved_on !== null, neighbourhood };
    }
  }
}

/** How many levels below the town neighbourhoods are. */
const neighbourhoodDepth = 2;

/** The kind of the neighbourhood that a grid is or lies in; null when it lies higher. */
async function neighbourhoodAround(writing: Writing, gridKey: string): Promise<NeighbourhoodKind | null> {
  const grid = await rowOf(writing, 'grid', gridKey);
  const path = grid && ancestorPath(grid.path, neighbourhoodDepth);
  if (!path) return null;
  const around = await writing.sql
    .selectFrom('grid')
    .select('kind')
    .where('town_code', '=', writing.town)
    .where('path', '=', path)
    .executeTakeFirst();
  return around?.kind ?? null;
}

function rowOf<Table extends 'grid' | 'unit' | 'party_organisation'>(
  { sql, town }: Writing,
  table: Table,
  id: string,
): Promise<Selectable<Tables[Table]> | undefined> {
  return sql
    .selectFrom(table as 'grid')
    .selectAll()
    .where('town_code', '=', town)
    .where('id', '=', id)
    .executeTakeFirst() as Promise<Selectable<Tables[Table]> | undefined>;
}

/** What the ledger tells of two parties: their names, of posts also what they are for. */
export function partyFacts(first: PartySituation, second: PartySituation) {
  return { first: first.name, firstRole: first.role, second: second.name, secondRole: second.role };
}
