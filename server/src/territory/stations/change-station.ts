import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import type { Writing } from '../../ledger/ledger.ts';
import type { LedgerKind } from '../../ledger/ledger-entry.entity.ts';
import { changeTerritory } from '../change-territory.ts';
import { pathOfGrid } from '../keeps-territory.ts';
import { stationById } from './station.loaders.ts';
import { stationAlreadyClosed } from './station.results.ts';

/** A station with the name of its grid. */
export type StationSituation = Selectable<Tables['station']> & { grid: string };

/** What one kind of change does to a station that is there. */
export interface StationChange {
  mutation: string;
  kind: LedgerKind;
  /** The global id of a further grid that is touched. */
  grid?: string;
  asked?: object;
  fault?: () => Failure | null;
  /** Writes it, or refuses. */
  apply: (writing: Writing, station: StationSituation, on: string) => Promise<{ refuse: Failure } | AppliedChange>;
}

interface AppliedChange {
  facts: { [name: string]: string | number };
  before: object;
  after: object;
}

/**
 * A change of one station, by somebody who answers for its grid. Returns the station's key with the revision made, or the
 * first reason against it: NotAllowed, InvalidInput, NotFound, StationAlreadyClosed, then what the change itself refuses.
 */
export async function changeStation(
  ctx: Context,
  input: WriteInput & { station: string; on?: string | null },
  { mutation, kind, grid, asked, fault, apply }: StationChange,
): Promise<{ revision: number; stationOf: RowKey } | Failure> {
  const { locale } = ctx;
  const changed = await changeTerritory(ctx, input, {
    mutation,
    about: { type: 'Station', id: input.station, missing: 'stationNotFound' },
    async paths(over, town, key) {
      const seat = (await over.load(stationById, { town, id: key }))?.gridKey;
      const further = parseIdOf('Grid', grid ?? '');
      const touched = further?.town === town ? further.key : undefined;
      return [await pathOfGrid(over, town, seat), await pathOfGrid(over, town, touched)];
    },
    asked,
    fault,
    async decide(writing, key, on) {
      const { town } = writing;
      const station = await stationSituation(writing, key);
      if (!station) return { refuse: notFound(locale, 'stationNotFound') };
      const { name, closed_on } = station;
      if (closed_on !== null) {
        return { refuse: stationAlreadyClosed(locale, { town, key }, { station: name, on: closed_on }) };
      }
      const applied = await apply(writing, station, on);
      if ('refuse' in applied) return applied;
      const { facts, before, after } = applied;
      return {
        record: {
          kind,
          subject: { type: 'Station', id: key },
          facts: { station: name, grid: station.grid, ...facts },
          before,
          after,
          outcome: { key },
        },
      };
    },
  });
  if ('code' in changed) return changed;
  const { town, key, revision } = changed;
  return { revision, stationOf: { town, key } };
}

function stationSituation({ sql, town }: Writing, key: string): Promise<StationSituation | undefined> {
  return sql
    .selectFrom('station')
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'station.town_code').onRef('grid.id', '=', 'station.grid_id'),
    )
    .selectAll('station')
    .select('grid.name as grid')
    .where('station.town_code', '=', town)
    .where('station.id', '=', key)
    .executeTakeFirst();
}
