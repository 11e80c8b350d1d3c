import type { Selectable, Updateable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import { positionOf } from '../grids/position.type.ts';
import { changeStation } from './change-station.ts';
import type {
  ChangeStationHoursInput,
  ChangeStationServicesInput,
  LocateStationInput,
  RenameStationInput,
} from './station.inputs.ts';
import type { StationChanged } from './station.results.ts';
import { inWeekOrder } from './station-hours.ts';
import { hoursFailure } from './station-hours-failure.ts';

// What a station is as it stands. It has no past of its own but in the ledger: none of it counts for coverage on another
// day, but for the position, of which the last one known is the right one.

/** A station has another name. Refusals: those of every change of a station. */
export function renameStation(ctx: Context, input: RenameStationInput): Promise<StationChanged | Failure> {
  const name = input.name.trim();
  return describe(ctx, input, {
    mutation: 'renameStation',
    asked: { name: input.name },
    change: 'NAME',
    columns: { name, sort_key: sortKeyOf(name) },
    facts: { name },
    told: (station) => ({ name: station.name }),
  });
}

/** Where a station stands is found out, or was wrong. Refusals: those of every change of a station. */
export function locateStation(ctx: Context, input: LocateStationInput): Promise<StationChanged | Failure> {
  const { latitude, longitude } = input.position;
  return describe(ctx, input, {
    mutation: 'locateStation',
    asked: { latitude, longitude },
    change: 'POSITION',
    columns: { latitude, longitude },
    facts: {},
    told: (station) => ({ position: positionOf(station) }),
  });
}

/** A station offers other services than before. Refusals: those of every change of a station. */
export function changeStationServices(
  ctx: Context,
  input: ChangeStationServicesInput,
): Promise<StationChanged | Failure> {
  const services = input.services.map((name) => name.trim());
  return describe(ctx, input, {
    mutation: 'changeStationServices',
    asked: { services: input.services },
    change: 'SERVICES',
    columns: { services: JSON.stringify(services) },
    facts: { services: services.length },
    told: (station) => ({ services: JSON.parse(station.services) }),
  });
}

/** A station is open at other hours than before. Refusals: those of every change of a station. */
export function changeStationHours(ctx: Context, input: ChangeStationHoursInput): Promise<StationChanged | Failure> {
  const { hours } = input;
  return describe(ctx, input, {
    mutation: 'changeStationHours',
    asked: { hours },
    fault: () => hoursFailure(ctx.locale, hours),
    change: 'HOURS',
    columns: { hours: JSON.stringify(inWeekOrder(hours)) },
    facts: {},
    told: (station) => ({ hours: JSON.parse(station.hours) }),
  });
}

interface Description {
  mutation: string;
  asked: object;
  fault?: () => Failure | null;
  change: 'NAME' | 'POSITION' | 'SERVICES' | 'HOURS';
  columns: Updateable<Tables['station']>;
  facts: { [name: string]: string | number };
  /** What the ledger tells of the station, before and after. */
  told: (station: Selectable<Tables['station']>) => object;
}

async function describe(
  ctx: Context,
  input: WriteInput & { station: string },
  { mutation, asked, fault, change, columns, facts, told }: Description,
): Promise<StationChanged | Failure> {
  const step = await changeStation(ctx, input, {
    mutation,
    kind: 'STATION_CHANGED',
    asked,
    fault,
    async apply({ sql, town }, station) {
      await sql
        .updateTable('station')
        .set(columns)
        .where('town_code', '=', town)
        .where('id', '=', station.id)
        .execute();
      const after = { ...station, ...columns } as Selectable<Tables['station']>;
      return { facts: { change, ...facts }, before: told(station), after: told(after) };
    },
  });
  return 'code' in step ? step : { __typename: 'StationChanged', ...step };
}
