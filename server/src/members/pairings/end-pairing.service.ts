import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { say } from '../../language/messages.ts';
import { latestDay } from '../../territory/latest-day.ts';
import { changePairing } from './change-pairing.ts';
import type { EndPairingInput } from './pairing.inputs.ts';
import { type PairingEnded, pairingNotInForce } from './pairing.results.ts';
import { lastRenewalOf } from './renew-pairing.service.ts';

/**
 * Ends a pairing on a day, before it lapses; by whoever could sign it. Returns it, or the first reason against it:
 * NotAllowed, InvalidInput, NotFound, PairingNotInForce, InvalidInput for a day before it was signed or renewed.
 */
export async function endPairing(ctx: Context, input: EndPairingInput): Promise<PairingEnded | Failure> {
  const { locale } = ctx;
  const reason = input.reason.trim();
  const changed = await changePairing(ctx, input, {
    mutation: 'endPairing',
    asked: { reason: input.reason },
    async decide(writing, { pairing, names }, on) {
      const { sql, town } = writing;
      const { id, mode, signed_on, lapses_on, ended_on } = pairing;
      if (ended_on !== null || (lapses_on !== null && lapses_on <= on)) {
        return { refuse: pairingNotInForce(locale, { town, key: id }) };
      }
      const since = latestDay(signed_on, await lastRenewalOf(writing, id));
      if (on < since) {
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name: say(locale, 'thisPairing'), since }) };
      }
      await sql
        .updateTable('pairing')
        .set({ ended_on: on, ended_reason: reason })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return {
        kind: 'PAIRING_ENDED',
        facts: { mode, ...names, on },
        before: { endedOn: null },
        after: { endedOn: on, reason },
      };
    },
  });
  return 'code' in changed ? changed : { __typename: 'PairingEnded', ...changed };
}
