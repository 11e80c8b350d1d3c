// Where the neighbourhoods of a list go in a town's grid tree. Pure: rows in, rows out.
import type { Insertable, Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { childPath } from '../territory/grids/grid-path.ts';
import { unassignedArea } from '../territory/grids/unassigned-area.ts';
import type { ListedNeighbourhood } from './divisions.ts';

export type GridRow = Insertable<Tables['grid']>;
export type PlacedGrid = Pick<
  Selectable<Tables['grid']>,
  'id' | 'parent_id' | 'level' | 'code' | 'name' | 'path' | 'closed_on'
>;

/** An area that a list of divisions doesn't tell of: its name, and the codes of its neighbourhoods. */
export interface AreaOfTown {
  id: string;
  name: string;
  codes: readonly string[];
}

export interface Placement {
  town: { code: string; name: string };
  openedOn: string;
  /** The town's grids as they are: town, areas, neighbourhoods. */
  existing: readonly PlacedGrid[];
  listed: readonly ListedNeighbourhood[];
  areas?: readonly AreaOfTown[];
}

/** The grids to add, parents first, so that the tree holds every listed neighbourhood. What exists stays where it is. */
export function placeDivisions({ town, openedOn, existing, listed, areas = [] }: Placement): GridRow[] {
  const known = new Set(existing.map((grid) => grid.code));
  const added = listed.filter(({ code }) => !known.has(code));
  if (added.length === 0) return [];

  const rows: GridRow[] = [];
  const blank = {
    town_code: town.code,
    kind: null,
    code: null,
    households: null,
    opened_on: openedOn,
    since: openedOn,
    closed_on: null,
  };
  const add = (row: Omit<GridRow, 'town_code' | 'opened_on' | 'since'>) => {
    rows.push({ ...blank, ...row });
    return row;
  };
  const children = new Map<string, number>();
  const nextPath = (parent: { id: string; path: string }) => {
    const position = (children.get(parent.id) ?? lastPosition(existing, parent.id)) + 1;
    children.set(parent.id, position);
    return childPath(parent.path, position);
  };

  const root =
    existing.find((grid) => grid.level === 'TOWN') ??
    add({ id: town.code, parent_id: null, level: 'TOWN', name: town.name, path: childPath(null, 1) });
  const openArea = (isIt: (area: { id: string; name: string }) => boolean) =>
    [...existing, ...rows].find((grid) => grid.level === 'AREA' && !grid.closed_on && isIt(grid));
  const addArea = (id: string, name: string) =>
    add({ id, parent_id: root.id, level: 'AREA', name, path: nextPath(root) });

  const areaOf = new Map<string, { id: string; path: string }>();
  for (const { id, name, codes } of areas) {
    const area = openArea((other) => other.id === id) ?? addArea(id, name);
    for (const code of codes) areaOf.set(code, area);
  }
  const unassigned = () => {
    const earlier = existing.filter((grid) => grid.level === 'AREA' && grid.name === unassignedArea).length;
    return (
      openArea(({ name }) => name === unassignedArea) ??
      addArea(earlier === 0 ? 'unassigned' : `unassigned-${earlier + 1}`, unassignedArea)
    );
  };
  for (const { code, name, kind } of added) {
    const area = areaOf.get(code) ?? unassigned();
    add({ id: code, parent_id: area.id, level: 'NEIGHBOURHOOD', kind, code, name, path: nextPath(area) });
  }
  return rows;
}

function lastPosition(existing: readonly PlacedGrid[], parent: string): number {
  const positions = existing
    .filter((grid) => grid.parent_id === parent)
    .map((grid) => Number.parseInt(grid.path.slice(grid.path.lastIndexOf('.') + 1), 36));
  return Math.max(0, ...positions);
}
