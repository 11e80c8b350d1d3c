import type { Reader } from '../../database/database.ts';
import { grids } from './grid.loaders.ts';

/**
 * A town's grids as they were on `day`, those alone that were open then: rows like those of the table `grid`, under its
 * name, to be filtered, ordered and cut into pages like it. For the present day (`today`) that is the table itself; for
 * an earlier one, what has not changed since together with what `grid_past` remembers. Paths, too, are those of the day.
 */
export function gridsOn(reader: Reader, town: string, day: string, today: string) {
  const unchanged = openOn(grids(reader, town), day);
  if (day >= today) return unchanged;
  const changed = reader
    .selectFrom('grid_past as past')
    .innerJoin('grid as known', (join) =>
      join.onRef('known.town_code', '=', 'past.town_code').onRef('known.id', '=', 'past.grid_id'),
    )
    .where('past.town_code', '=', town)
    .where('past.since', '<=', day)
    .where('past.until', '>', day)
    .select([
      'past.town_code',
      'past.grid_id as id',
      'past.parent_id',
      'past.level',
      'past.kind',
      'past.code',
      'past.name',
      'past.path',
      'past.households',
      'past.latitude',
      'past.longitude',
      'known.opened_on',
      'known.closed_on',
      'past.since',
    ]);
  const all = unchanged
    .where('grid.since', '<=', day)
    .clearSelect()
    .select([
      'grid.town_code',
      'grid.id',
      'grid.parent_id',
      'grid.level',
      'grid.kind',
      'grid.code',
      'grid.name',
      'grid.path',
      'grid.households',
      'grid.latitude',
      'grid.longitude',
      'grid.opened_on',
      'grid.closed_on',
      'grid.since',
    ])
    .unionAll(changed);
  return reader.selectFrom(all.as('grid')).selectAll();
}

function openOn(list: ReturnType<typeof grids>, day: string) {
  return list
    .where('grid.opened_on', '<=', day)
    .where((eb) => eb.or([eb('grid.closed_on', 'is', null), eb('grid.closed_on', '>', day)]));
}
