import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { yearsFrom } from '../../graphql/likely-day.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { isThere } from '../../territory/seated-on.ts';
import type { FillSeatInput } from './alliance.inputs.ts';
import { type SeatFilled, seatAlreadyFilled } from './alliance.results.ts';
import { tooEarly } from './alliance-day.ts';
import { type BodyColumn, bodySituation, nameOf } from './alliance-situation.ts';
import { changeSeat } from './change-seat.ts';

const longestYears = 30;

/**
 * A member of the alliance fills a vacant seat, for a term or without an end. Returns the seat, or the first reason against
 * it: NotAllowed, InvalidInput, NotFound (the seat, who fills it), SeatHasEnded, InvalidInput for somebody who is gone or
 * not in the alliance on that day, SeatAlreadyFilled, InvalidInput for a day before the last term's end.
 */
export async function fillSeat(ctx: Context, input: FillSeatInput): Promise<SeatFilled | Failure> {
  const { locale, services } = ctx;
  const { until = null } = input;
  const field = input.unit == null ? 'organisation' : 'unit';
  const changed = await changeSeat(ctx, input, {
    mutation: 'fillSeat',
    asked: { unit: input.unit, organisation: input.organisation, until },
    fault: () => {
      if ((input.unit == null) === (input.organisation == null)) return invalidInput(locale, 'unit', 'seatTakerOne');
      const from = input.on ?? townDate(services.clock());
      const isTerm = until === null || (until > from && until <= yearsFrom(from, longestYears));
      return isTerm ? null : invalidInput(locale, 'until', 'seatTermEnd');
    },
    async decide(writing, { seat, alliance, last }, on) {
      const { sql, town } = writing;
      const taker = takerOf(input, town);
      const body = taker && (await bodySituation(writing, taker.column, taker.id));
      if (!taker || !body) {
        return { refuse: notFound(locale, input.unit == null ? 'organisationNotFound' : 'unitNotFound') };
      }
      const { name } = body;
      if (body.isGone) return { refuse: invalidInput(locale, field, 'allianceBodyGone', { name }) };
      if (!(await isMember(writing, alliance.id, taker, on))) {
        return { refuse: invalidInput(locale, field, 'seatTakerOutside', { name, alliance: alliance.name }) };
      }
      if (last && (last.until === null || last.until > townDate(writing.at))) {
        const facts = { seat: seat.title, name: await nameOf(writing, last) };
        return { refuse: seatAlreadyFilled(locale, { town, key: seat.id }, facts) };
      }
      const early = tooEarly(ctx, on, { name: seat.title, since: last?.until });
      if (early) return { refuse: early };
      const id = uuid();
      const columns = { unit_id: null, organisation_id: null, [taker.column]: taker.id };
      await sql
        .insertInto('alliance_term')
        .values({ town_code: town, id, seat_id: seat.id, ...columns, since: on, until })
        .execute();
      return {
        kind: 'SEAT_FILLED',
        facts: { alliance: alliance.name, seat: seat.title, member: name, on },
        after: { term: id, seat: seat.id, [field]: taker.id, since: on, until },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'SeatFilled', revision: changed.revision, seatOf: changed };
}

interface Taker {
  column: BodyColumn;
  id: string;
}

function takerOf({ unit, organisation }: FillSeatInput, town: string): Taker | null {
  const id = unit != null ? parseIdOf('Unit', unit) : parseIdOf('PartyOrganisation', organisation ?? '');
  if (id?.town !== town) return null;
  return { column: unit != null ? 'unit_id' : 'organisation_id', id: id.key };
}

async function isMember({ sql, town }: Writing, alliance: string, { column, id }: Taker, on: string): Promise<boolean> {
  const found = await sql
    .selectFrom('alliance_member')
    .select('id')
    .where('town_code', '=', town)
    .where('alliance_id', '=', alliance)
    .where(column, '=', id)
    .where(isThere(on, 'since', 'until'))
    .executeTakeFirst();
  return found !== undefined;
}
