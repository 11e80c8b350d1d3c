import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { AddSeatInput } from './alliance.inputs.ts';
import type { SeatAdded } from './alliance.results.ts';
import { tooEarly } from './alliance-day.ts';
import { changeAlliance } from './change-alliance.ts';

/** No committee meets with more; and what lists seats need not turn pages. */
const mostSeats = 30;

/**
 * Adds a vacant seat to an alliance's committee. Returns it, or the first reason against it: NotAllowed, InvalidInput,
 * NotFound, AllianceIsDissolved, InvalidInput for too many.
 */
export async function addSeat(ctx: Context, input: AddSeatInput): Promise<SeatAdded | Failure> {
  const { locale } = ctx;
  const { isFixed } = input;
  const title = input.title.trim();
  const changed = await changeAlliance(ctx, input, {
    mutation: 'addSeat',
    alliance: input.alliance,
    asked: { title, isFixed },
    async decide({ sql, town }, alliance, on) {
      const early = tooEarly(ctx, on, { name: alliance.name, since: alliance.founded_on });
      if (early) return { refuse: early };
      const seats = await sql
        .selectFrom('alliance_seat')
        .select(['position', 'ended_on'])
        .where('town_code', '=', town)
        .where('alliance_id', '=', alliance.id)
        .execute();
      const open = seats.filter(({ ended_on }) => ended_on === null);
      if (open.length >= mostSeats) {
        return { refuse: invalidInput(locale, 'alliance', 'allianceSeatsMost', { most: mostSeats }) };
      }
      const id = uuid();
      const position = Math.max(0, ...seats.map((seat) => seat.position)) + 1;
      await sql
        .insertInto('alliance_seat')
        .values({ town_code: town, id, alliance_id: alliance.id, title, is_fixed: isFixed, position })
        .execute();
      return {
        kind: 'SEAT_ADDED',
        facts: { alliance: alliance.name, seat: title, on },
        after: { id, alliance: alliance.id, title, isFixed, position },
        outcome: { key: id },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'SeatAdded', revision: changed.revision, seatOf: changed };
}
