import { v7 as uuid } from 'uuid';
import { insertRows } from '../../database/insert-rows.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { changeTerritory } from '../change-territory.ts';
import { pathOfGrid } from '../keeps-territory.ts';
import { latestDay } from '../latest-day.ts';
import type { OpenStationInput } from './station.inputs.ts';
import type { StationOpened } from './station.results.ts';
import { inWeekOrder } from './station-hours.ts';
import { hoursFailure } from './station-hours-failure.ts';

/**
 * Opens a service station, perhaps with neighbourhoods that it is recorded as serving. Refusals: NotAllowed, InvalidInput
 * (also for a closed grid, a reach that is no neighbourhood, a day before they were there), NotFound.
 */
export async function openStation(ctx: Context, input: OpenStationInput): Promise<StationOpened | Failure> {
  const { grid, name, tier, position, services, hours, reach } = input;
  const opened = await changeTerritory(ctx, input, {
    mutation: 'openStation',
    about: { type: 'Grid', id: grid, missing: 'gridNotFound' },
    paths: (over, town, key) => {
      const keys = [key, ...(reach ?? []).map((id) => keyOfGrid(id, town) ?? undefined)];
      return Promise.all(keys.map((one) => pathOfGrid(over, town, one)));
    },
    asked: { name, tier, position, services, hours, reach },
    fault: () => hoursFailure(ctx.locale, hours ?? []),
    decide: (writing, key, on) => decide(ctx, writing, key, input, on),
  });
  if ('code' in opened) return opened;
  const { town, key, revision } = opened;
  return { __typename: 'StationOpened', revision, stationOf: { town, key } };
}

function keyOfGrid(globalId: string, town: string): string | null {
  const id = parseIdOf('Grid', globalId);
  return id?.town === town ? id.key : null;
}

async function decide(
  { locale }: Context,
  { sql, town }: Writing,
  seatKey: string,
  input: OpenStationInput,
  on: string,
): Promise<Decision<{ key: string }, Failure>> {
  const reachKeys = (input.reach ?? []).map((id) => keyOfGrid(id, town));
  const keys = [seatKey, ...reachKeys.filter((key) => key !== null)];
  const rows = await sql.selectFrom('grid').selectAll().where('town_code', '=', town).where('id', 'in', keys).execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  const seat = found.get(seatKey);
  const served = reachKeys.map((key) => (key === null ? undefined : found.get(key)));
  if (!seat || served.includes(undefined)) return { refuse: notFound(locale, 'gridNotFound') };
  const reach = served.filter((grid) => grid !== undefined);
  if (reach.some(({ level }) => level !== 'NEIGHBOURHOOD')) {
    return { refuse: invalidInput(locale, 'reach', 'reachOfNeighbourhoods') };
  }
  const closed = [seat, ...reach].find(({ closed_on }) => closed_on !== null);
  if (closed) {
    return { refuse: invalidInput(locale, closed === seat ? 'grid' : 'reach', 'placeClosed', { name: closed.name }) };
  }
  const possibleFrom = latestDay(seat.opened_on, ...reach.map(({ opened_on }) => opened_on));
  if (on < possibleFrom) {
    return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name: seat.name, since: possibleFrom }) };
  }

  const id = uuid();
  const name = input.name.trim();
  const services = input.services.map((one) => one.trim());
  const hours = inWeekOrder(input.hours ?? []);
  const { tier, position = null } = input;
  await sql
    .insertInto('station')
    .values({
      town_code: town,
      id,
      grid_id: seatKey,
      name,
      sort_key: sortKeyOf(name),
      tier,
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      services: JSON.stringify(services),
      hours: JSON.stringify(hours),
      opened_on: on,
      closed_on: null,
    })
    .execute();
  const reached = reach.map((grid) => ({ town_code: town, id: uuid(), station_id: id, grid_id: grid.id }));
  await insertRows(
    sql,
    'station_reach',
    reached.map((row) => ({ ...row, since: on, until: null })),
  );
  return {
    record: {
      kind: 'STATION_OPENED',
      subject: { type: 'Station', id },
      facts: { station: name, grid: seat.name, tier, neighbourhoods: reach.length, on },
      after: {
        id,
        grid: seatKey,
        name,
        tier,
        position,
        services,
        hours,
        reach: reach.map((grid) => grid.id),
        openedOn: on,
      },
      outcome: { key: id },
    },
  };
}
