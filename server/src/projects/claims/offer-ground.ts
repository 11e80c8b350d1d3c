import type { Reader } from '../../database/database.ts';

/** What decides which projects are put before a unit, and in which order. */
export interface OfferGround {
  unit: string;
  joinedOn: string | null;
  leftOn: string | null;
  /** The path of the grid that the unit is at home in. */
  home: string | null;
  season: string;
  begunOn: string;
  closedOn: string | null;
  /** The meeting whose list is offered; null for the whole season. */
  meeting: string | null;
}

/** The unit with the season of a meeting, or with the current one. Undefined when unit, meeting or season is not there. */
export async function offerGround(
  reader: Reader,
  town: string,
  unit: string,
  meeting: string | null,
): Promise<OfferGround | undefined> {
  const query = reader
    .selectFrom('unit')
    .leftJoin('grid as home', (join) =>
      join.onRef('home.town_code', '=', 'unit.town_code').onRef('home.id', '=', 'unit.home_id'),
    )
    .innerJoin('season', (join) => join.onRef('season.town_code', '=', 'unit.town_code'))
    .select([
      'unit.id as unit',
      'unit.joined_on as joinedOn',
      'unit.left_on as leftOn',
      'home.path as home',
      'season.id as season',
      'season.begun_on as begunOn',
      'season.closed_on as closedOn',
    ])
    .where('unit.town_code', '=', town)
    .where('unit.id', '=', unit)
    .orderBy('season.begun_on', 'desc')
    .limit(1);
  const found = await (meeting === null
    ? query
    : query
        .innerJoin('meeting', (join) =>
          join.onRef('meeting.town_code', '=', 'season.town_code').onRef('meeting.season_id', '=', 'season.id'),
        )
        .where('meeting.id', '=', meeting)
  ).executeTakeFirst();
  return found && { ...found, meeting };
}
