import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { latestDay } from '../latest-day.ts';
import { changeStation } from './change-station.ts';
import type { AddStationReachInput, EndStationReachInput } from './station.inputs.ts';
import { alreadyInReach, notInReach, type StationReachChanged } from './station.results.ts';

/**
 * A station is recorded as serving a neighbourhood. Refusals: those of every change of a station, InvalidInput for another
 * kind of grid, a closed one or a day too early, NotFound, AlreadyInReach.
 */
export async function addStationReach(
  ctx: Context,
  input: AddStationReachInput,
): Promise<StationReachChanged | Failure> {
  const { locale } = ctx;
  const step = await changeStation(ctx, input, {
    mutation: 'addStationReach',
    kind: 'STATION_REACH_CHANGED',
    grid: input.grid,
    asked: { grid: input.grid },
    async apply(writing, station, on) {
      const { town, sql } = writing;
      const grid = await gridOf(writing, input.grid);
      if (!grid) return { refuse: notFound(locale, 'gridNotFound') };
      if (grid.level !== 'NEIGHBOURHOOD') return { refuse: invalidInput(locale, 'grid', 'reachOfNeighbourhoods') };
      if (grid.closed_on !== null) return { refuse: invalidInput(locale, 'grid', 'placeClosed', { name: grid.name }) };
      const last = await lastReach(writing, station.id, grid.id);
      if (last && last.until === null) {
        return {
          refuse: alreadyInReach(locale, { town, key: station.id }, { station: station.name, grid: grid.name }),
        };
      }
      const possibleFrom = latestDay(station.opened_on, grid.opened_on, last?.until);
      if (on < possibleFrom) return { refuse: tooEarly(station.name, possibleFrom) };
      await sql
        .insertInto('station_reach')
        .values({ town_code: town, id: uuid(), station_id: station.id, grid_id: grid.id, since: on, until: null })
        .execute();
      return toldReach(grid, 'ADDED', on);
    },
  });
  return 'code' in step ? step : { __typename: 'StationReachChanged', ...step };

  function tooEarly(name: string, since: string) {
    return invalidInput(locale, 'on', 'dayBeforeChange', { name, since });
  }
}

/**
 * A station serves a neighbourhood no more. Refusals: those of every change of a station, InvalidInput for a day too early,
 * NotFound, NotInReach.
 */
export async function endStationReach(
  ctx: Context,
  input: EndStationReachInput,
): Promise<StationReachChanged | Failure> {
  const { locale } = ctx;
  const step = await changeStation(ctx, input, {
    mutation: 'endStationReach',
    kind: 'STATION_REACH_CHANGED',
    grid: input.grid,
    asked: { grid: input.grid },
    async apply(writing, station, on) {
      const { town, sql } = writing;
      const grid = await gridOf(writing, input.grid);
      if (!grid) return { refuse: notFound(locale, 'gridNotFound') };
      const reach = await lastReach(writing, station.id, grid.id);
      if (!reach || reach.until !== null) {
        return { refuse: notInReach(locale, { town, key: station.id }, { station: station.name, grid: grid.name }) };
      }
      if (on < reach.since) {
        const facts = { name: station.name, since: reach.since };
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', facts) };
      }
      await sql
        .updateTable('station_reach')
        .set({ until: on })
        .where('town_code', '=', town)
        .where('id', '=', reach.id)
        .execute();
      return toldReach(grid, 'ENDED', on);
    },
  });
  return 'code' in step ? step : { __typename: 'StationReachChanged', ...step };
}

function toldReach(grid: { id: string; name: string }, change: 'ADDED' | 'ENDED', on: string) {
  const isServed = change === 'ADDED';
  return {
    facts: { neighbourhood: grid.name, change, on },
    before: { grid: grid.id, isServed: !isServed },
    after: { grid: grid.id, isServed, on },
  };
}

async function gridOf({ sql, town }: Writing, globalId: string) {
  const id = parseIdOf('Grid', globalId);
  if (id?.town !== town) return undefined;
  return sql.selectFrom('grid').selectAll().where('town_code', '=', town).where('id', '=', id.key).executeTakeFirst();
}

/** The latest time that the station was recorded as serving the grid, perhaps the present one. */
function lastReach({ sql, town }: Writing, station: string, grid: string) {
  return sql
    .selectFrom('station_reach')
    .select(['id', 'since', 'until'])
    .where('town_code', '=', town)
    .where('station_id', '=', station)
    .where('grid_id', '=', grid)
    .orderBy((eb) => eb.fn.coalesce('until', eb.val('9999-12-31')), 'desc')
    .executeTakeFirst();
}
