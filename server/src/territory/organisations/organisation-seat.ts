// Where an organisation is seated, as rows. A unit's home is asked for here, in SQL, although units are a room above:
// who answers for an organisation in a unit follows from where that unit is at home.
import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Seat } from '../reseat.ts';

/** A grid or a unit that exists. */
export interface FoundSeat extends Seat {
  name: string;
  /** The place in the tree of grids; null for a unit without a home. */
  path: string | null;
  /** The first day on which something can be seated there, where that is known. */
  since: string | null;
  /** The day on which the grid was closed or the unit left. */
  endedOn: string | null;
}

/** The grid or the unit with that key; undefined when the town has none. */
export async function findSeat(sql: Reader, town: string, seat: Seat): Promise<FoundSeat | undefined> {
  if (seat.grid !== null) {
    const grid = await sql
      .selectFrom('grid')
      .select(['name', 'path', 'opened_on as since', 'closed_on as endedOn'])
      .where('town_code', '=', town)
      .where('id', '=', seat.grid)
      .executeTakeFirst();
    return grid && { ...seat, ...grid };
  }
  const unit = await sql
    .selectFrom('unit')
    .leftJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'unit.town_code').onRef('grid.id', '=', 'unit.home_id'),
    )
    .select(['unit.name', 'grid.path', 'unit.left_on as endedOn'])
    .where('unit.town_code', '=', town)
    .where('unit.id', '=', seat.unit)
    .executeTakeFirst();
  return unit && { ...seat, since: null, ...unit };
}

interface SeatAsked {
  grid?: string | null;
  unit?: string | null;
}

/** InvalidInput unless exactly one seat is asked for. */
export function seatFault({ locale }: Context, { grid, unit }: SeatAsked): Failure | null {
  return (grid == null) === (unit == null) ? invalidInput(locale, 'grid', 'seatOne') : null;
}

/** The keys behind the ids of a seat that was asked for; NotFound when they are of another town, or no ids. */
export function readSeat({ locale }: Context, town: string, { grid, unit }: SeatAsked): Seat | Failure {
  const type = grid == null ? 'Unit' : 'Grid';
  const id = parseIdOf(type, grid ?? unit ?? '');
  if (id?.town !== town) return notFound(locale, type === 'Unit' ? 'unitNotFound' : 'gridNotFound');
  return type === 'Unit' ? { grid: null, unit: id.key } : { grid: id.key, unit: null };
}

/**
 * The path of a seat that was asked for, for telling who answers for it: undefined when there is none, and empty, which
 * only those answer for who answer for the whole town, for a unit without a home.
 */
export async function pathOfSeat(ctx: Context, viewer: AccountViewer, asked: SeatAsked): Promise<string | undefined> {
  if (viewer.within === null) return undefined;
  const seat = readSeat(ctx, viewer.town, asked);
  if ('code' in seat) return undefined;
  const found = await findSeat(ctx.reader, viewer.town, seat);
  return found && (found.path ?? '');
}
