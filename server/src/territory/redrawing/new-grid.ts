import { v7 as uuid } from 'uuid';
import { type InvalidInput, invalidInput } from '../../graphql/failures.ts';
import { type GridLevel, gridLevels } from '../grids/grid.entity.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import type { NewGridInput } from './grid.inputs.ts';
import { openRow } from './grid-rows.ts';
import type { GridWriting } from './grid-write.ts';

/** The level below, or undefined for the lowest. */
export function levelBelow(level: GridLevel): GridLevel | undefined {
  return gridLevels[gridLevels.indexOf(level) + 1];
}

/** Opens a grid of that level below `parent`, or refuses what does not fit it; `field` is the input's own place. */
export async function openNewGrid(
  writing: GridWriting,
  parent: GridRow,
  level: GridLevel,
  grid: NewGridInput,
  field = '',
): Promise<GridRow | InvalidInput> {
  const fault = await newGridFault(writing, level, grid, field);
  if (fault) return fault;
  return openRow(writing, parent, {
    id: uuid(),
    level,
    kind: grid.kind ?? null,
    code: grid.code ?? null,
    name: grid.name.trim(),
    households: grid.households ?? null,
    latitude: grid.position?.latitude ?? null,
    longitude: grid.position?.longitude ?? null,
  });
}

async function newGridFault(
  { sql, town, locale }: GridWriting,
  level: GridLevel,
  { kind, code }: NewGridInput,
  field: string,
): Promise<InvalidInput | null> {
  const isNeighbourhood = level === 'NEIGHBOURHOOD';
  if (isNeighbourhood !== (kind != null)) return invalidInput(locale, `${field}kind`, 'neighbourhoodKindNeeded');
  if (code == null) return null;
  if (!isNeighbourhood || !code.startsWith(town)) return invalidInput(locale, `${field}code`, 'divisionCodeDigits');
  const owner = await sql
    .selectFrom('grid')
    .select('name')
    .where('town_code', '=', town)
    .where('code', '=', code)
    .executeTakeFirst();
  return owner ? invalidInput(locale, `${field}code`, 'divisionCodeTaken', { code, grid: owner.name }) : null;
}
