import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import type { Record, Writing } from '../../ledger/ledger.ts';
import { type Changed, changeTerritory, type TerritoryChange } from '../../territory/change-territory.ts';
import { seatHasEnded } from './alliance.results.ts';
import { allianceSeatById } from './alliance-seat.loaders.ts';
import {
  type AllianceRow,
  type AllianceSeatRow,
  type AllianceTermRow,
  pathOfAlliance,
  rowOf,
} from './alliance-situation.ts';

/** A seat that there is, in its alliance, with its latest term, over or not. */
export interface SeatAtHand {
  seat: AllianceSeatRow;
  alliance: AllianceRow;
  last: AllianceTermRow | undefined;
}

interface SeatChange {
  mutation: string;
  asked?: object;
  fault?: TerritoryChange['fault'];
  /** Does it, or refuses. */
  decide: (
    writing: Writing,
    at: SeatAtHand,
    on: string,
  ) => Promise<Pick<Record<object>, 'kind' | 'facts' | 'before' | 'after'> | { refuse: Failure }>;
}

/**
 * Changes a seat of a committee; whoever asks answers for the grid where the alliance works. Returns its key, or the first
 * reason against it: NotAllowed, InvalidInput, NotFound, SeatHasEnded (with its alliance too), then what the intention refuses.
 */
export function changeSeat(
  ctx: Context,
  input: WriteInput & { seat: string; on?: string | null },
  { mutation, asked, fault, decide }: SeatChange,
): Promise<Changed | Failure> {
  const { locale } = ctx;
  return changeTerritory(ctx, input, {
    mutation,
    about: { type: 'AllianceSeat', id: input.seat, missing: 'allianceSeatNotFound' },
    paths: async (over, town, id) => {
      const seat = await over.load(allianceSeatById, { town, id });
      return [await pathOfAlliance(over, town, seat?.allianceKey)];
    },
    ...(asked ? { asked } : {}),
    ...(fault ? { fault } : {}),
    async decide(writing, key, on) {
      const { sql, town } = writing;
      const seat = await rowOf(writing, 'alliance_seat', key);
      if (!seat) return { refuse: notFound(locale, 'allianceSeatNotFound') };
      if (seat.ended_on !== null) {
        return { refuse: seatHasEnded(locale, { town, key }, { seat: seat.title, on: seat.ended_on }) };
      }
      const alliance = (await rowOf(writing, 'alliance', seat.alliance_id)) as AllianceRow;
      const last = await sql
        .selectFrom('alliance_term')
        .selectAll()
        .where('town_code', '=', town)
        .where('seat_id', '=', key)
        .orderBy('since', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      const told = await decide(writing, { seat, alliance, last }, on);
      if ('refuse' in told) return told;
      return { record: { subject: { type: 'Alliance', id: alliance.id }, ...told, outcome: { key } } };
    },
  });
}
