import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import type { EndSeatInput, VacateSeatInput } from './alliance.inputs.ts';
import { type SeatEnded, type SeatVacated, seatAlreadyVacant } from './alliance.results.ts';
import { tooEarly } from './alliance-day.ts';
import { endTerms } from './alliance-situation.ts';
import { changeSeat, type SeatAtHand } from './change-seat.ts';

/**
 * A seat becomes vacant on a day. Returns it, or the first reason against it: NotAllowed, InvalidInput, NotFound,
 * SeatHasEnded, SeatAlreadyVacant, InvalidInput for a day before the term's begin.
 */
export async function vacateSeat(ctx: Context, input: VacateSeatInput): Promise<SeatVacated | Failure> {
  const changed = await changeSeat(ctx, input, {
    mutation: 'vacateSeat',
    async decide({ sql, town }, { seat, alliance, last }, on) {
      if (!last || isOver(last, on)) {
        return { refuse: seatAlreadyVacant(ctx.locale, { town, key: seat.id }, { seat: seat.title }) };
      }
      const early = tooEarly(ctx, on, { name: seat.title, since: last.since });
      if (early) return { refuse: early };
      await endTerms({ sql, town, on }, [last]);
      return {
        kind: 'SEAT_VACATED',
        facts: { alliance: alliance.name, seat: seat.title, ended: 0, on },
        before: { term: last.id, until: last.until },
        after: { term: last.id, until: on },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'SeatVacated', revision: changed.revision, seatOf: changed };
}

/**
 * A committee has a seat no more from a day on; whoever fills it does so no more. Returns it, or the first reason against
 * it: NotAllowed, InvalidInput, NotFound, SeatHasEnded, InvalidInput for a day before its last term's begin or end.
 */
export async function endSeat(ctx: Context, input: EndSeatInput): Promise<SeatEnded | Failure> {
  const changed = await changeSeat(ctx, input, {
    mutation: 'endSeat',
    async decide({ sql, town }, { seat, alliance, last }, on) {
      const isFilled = last !== undefined && !isOver(last, on);
      const early = tooEarly(
        ctx,
        on,
        { name: alliance.name, since: alliance.founded_on },
        ...(last ? [{ name: seat.title, since: last.since }] : []),
      );
      if (early) return { refuse: early };
      const termsEnded = isFilled ? await endTerms({ sql, town, on }, [last]) : [];
      await sql
        .updateTable('alliance_seat')
        .set({ ended_on: on })
        .where('town_code', '=', town)
        .where('id', '=', seat.id)
        .execute();
      return {
        kind: 'SEAT_VACATED',
        facts: { alliance: alliance.name, seat: seat.title, ended: 1, on },
        before: { seat: seat.id, endedOn: null },
        after: { seat: seat.id, endedOn: on, termsEnded },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'SeatEnded', revision: changed.revision, seatOf: changed };
}

/** Whether the seat's latest term has ended by that day. */
function isOver({ until }: NonNullable<SeatAtHand['last']>, on: string): boolean {
  return until !== null && until <= on;
}
