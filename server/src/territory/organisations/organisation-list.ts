import type { ExpressionBuilder } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { contains, soundsLike } from '../../graphql/search-text.ts';
import { organisations } from './organisation.loaders.ts';
import type { OrganisationKind, OrganisationSetting } from './party-organisation.entity.ts';

export type OrganisationOrder = 'NAME' | 'TREE' | 'MEMBERS';

interface Wanted {
  town: string;
  /** The range of paths that the seat must lie in. */
  subtree: { from: string; to: string } | null;
  kind?: OrganisationKind | null;
  setting?: OrganisationSetting | null;
  search?: string | null;
  topmost?: boolean | null;
  dissolved?: boolean | null;
  orderBy: OrganisationOrder;
}

/** Sorts after every path. */
const nowhere = '~';

/** The organisations wanted, with the column besides their own that the order needs. */
export function listOrganisations(reader: Reader, wanted: Wanted) {
  const { town, subtree, kind, setting, search, topmost, dissolved, orderBy } = wanted;
  let list = organisations(reader, town).where('party_organisation.dissolved_on', dissolved ? 'is not' : 'is', null);
  if (kind) list = list.where('party_organisation.kind', '=', kind);
  if (setting) list = list.where('party_organisation.setting', '=', setting);
  if (topmost != null) list = list.where('party_organisation.parent_id', topmost ? 'is' : 'is not', null);
  if (search) {
    list = list.where((eb) =>
      eb.or([contains('party_organisation.name', search), soundsLike('party_organisation.sort_key', search)]),
    );
  }
  if (subtree) {
    list = list.where((eb) =>
      eb.or([
        eb('party_organisation.grid_id', 'in', gridsIn(eb, town, subtree)),
        eb('party_organisation.unit_id', 'in', unitsAtHomeIn(eb, town, subtree)),
      ]),
    );
  }
  if (orderBy === 'MEMBERS') {
    return list.select((eb) => eb.fn.coalesce('party_organisation.members', eb.lit(-1)).as('members_counted'));
  }
  return orderBy === 'TREE' ? withSeatPath(list) : list;
}

function withSeatPath(list: ReturnType<typeof organisations>) {
  return list
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.town_code', '=', 'party_organisation.town_code')
        .onRef('unit.id', '=', 'party_organisation.unit_id'),
    )
    .leftJoin('grid', (join) =>
      join
        .onRef('grid.town_code', '=', 'party_organisation.town_code')
        .on((eb) => eb('grid.id', '=', eb.fn.coalesce('party_organisation.grid_id', 'unit.home_id'))),
    )
    .select((eb) => eb.fn.coalesce('grid.path', eb.val(nowhere)).as('seat_path'));
}

function gridsIn(
  eb: ExpressionBuilder<Tables, keyof Tables>,
  town: string,
  { from, to }: { from: string; to: string },
) {
  return eb
    .selectFrom('grid')
    .select('grid.id')
    .where('grid.town_code', '=', town)
    .where('grid.path', '>=', from)
    .where('grid.path', '<', to);
}

function unitsAtHomeIn(
  eb: ExpressionBuilder<Tables, keyof Tables>,
  town: string,
  subtree: { from: string; to: string },
) {
  return eb
    .selectFrom('unit')
    .select('unit.id')
    .where('unit.town_code', '=', town)
    .where('unit.home_id', 'in', gridsIn(eb, town, subtree));
}
