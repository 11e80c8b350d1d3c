import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { yearsFrom } from '../../graphql/likely-day.ts';
import { say } from '../../language/messages.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { latestDay } from '../../territory/latest-day.ts';
import { changePairing } from './change-pairing.ts';
import type { RenewPairingInput } from './pairing.inputs.ts';
import { alreadyPaired, type PairingRenewed, pairingNotInForce } from './pairing.results.ts';
import { rivalOf } from './pairing-rivals.ts';

const longestYears = 30;

/**
 * Renews a pairing on a day on which it is in force, by whoever could sign it: what has lapsed is signed anew, so that no
 * day on which there was no pairing ever seems to have had one. Returns it, or the first reason against it: NotAllowed,
 * InvalidInput, NotFound, PairingNotInForce, InvalidInput for a day before it was signed or renewed, a pairing without a
 * limit or one that would not hold longer, AlreadyPaired when the same two have signed another since.
 */
export async function renewPairing(ctx: Context, input: RenewPairingInput): Promise<PairingRenewed | Failure> {
  const { locale } = ctx;
  const { lapsesOn = null } = input;
  const changed = await changePairing(ctx, input, {
    mutation: 'renewPairing',
    asked: { lapsesOn },
    async decide(writing, { pairing, parties, names }, on) {
      const { sql, town } = writing;
      const { id, mode, signed_on, lapses_on: before, ended_on } = pairing;
      if (ended_on !== null || (before !== null && before < on)) {
        return { refuse: pairingNotInForce(locale, { town, key: id }) };
      }
      const since = latestDay(signed_on, await lastRenewalOf(writing, id));
      if (on < since) {
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name: say(locale, 'thisPairing'), since }) };
      }
      if (before === null) return { refuse: invalidInput(locale, 'pairing', 'pairingUnlimited') };
      if (lapsesOn !== null && (lapsesOn <= before || lapsesOn > yearsFrom(on, longestYears))) {
        return { refuse: invalidInput(locale, 'lapsesOn', 'pairingRenewal', { lapsesOn: before }) };
      }
      const rival = await rivalOf(writing, { mode, parties, signedOn: before, lapsesOn }, id);
      if (rival) return { refuse: alreadyPaired(locale, { town, key: rival }) };
      await sql
        .updateTable('pairing')
        .set({ lapses_on: lapsesOn })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      await sql
        .insertInto('pairing_renewal')
        .values({
          town_code: town,
          id: uuid(),
          pairing_id: id,
          on_date: on,
          lapsed_on_before: before,
          lapses_on: lapsesOn,
        })
        .execute();
      return {
        kind: 'PAIRING_RENEWED',
        facts: { mode, ...names, on, lapsesOn },
        before: { lapsesOn: before },
        after: { lapsesOn },
      };
    },
  });
  return 'code' in changed ? changed : { __typename: 'PairingRenewed', ...changed };
}

/** The day on which the pairing was renewed last; null when it never was. */
export async function lastRenewalOf({ sql, town }: Writing, pairing: string): Promise<string | null> {
  const { on } = await sql
    .selectFrom('pairing_renewal')
    .select((eb) => eb.fn.max<string | null>('on_date').as('on'))
    .where('town_code', '=', town)
    .where('pairing_id', '=', pairing)
    .executeTakeFirstOrThrow();
  return on;
}
