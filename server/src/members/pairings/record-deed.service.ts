import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { say } from '../../language/messages.ts';
import { changePairing } from './change-pairing.ts';
import type { RecordPairingDeedInput } from './pairing.inputs.ts';
import { type PairingDeedRecorded, pairingNotInForce } from './pairing.results.ts';
import { isInForce } from './pairing-force.ts';

/**
 * Records what was done for a pairing on a day on which it was in force, also when it is over by now. Returns it, or the
 * first reason against it: NotAllowed, InvalidInput, NotFound, InvalidInput for a day before it was signed, PairingNotInForce.
 */
export async function recordPairingDeed(
  ctx: Context,
  input: RecordPairingDeedInput,
): Promise<PairingDeedRecorded | Failure> {
  const { locale } = ctx;
  const done = input.done.trim();
  const changed = await changePairing(ctx, input, {
    mutation: 'recordPairingDeed',
    asked: { done },
    async decide({ sql, town }, { pairing, names }, on) {
      const { id, mode, signed_on: since, lapses_on: lapsesOn, ended_on: endedOn } = pairing;
      if (on < since) {
        return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name: say(locale, 'thisPairing'), since }) };
      }
      if (!isInForce(on, { signedOn: since, lapsesOn, endedOn })) {
        return { refuse: pairingNotInForce(locale, { town, key: id }) };
      }
      const deed = uuid();
      await sql
        .insertInto('pairing_deed')
        .values({ town_code: town, id: deed, pairing_id: id, on_date: on, done })
        .execute();
      return { kind: 'PAIRING_DEED_RECORDED', facts: { mode, ...names, on }, after: { deed, on, done } };
    },
  });
  return 'code' in changed ? changed : { __typename: 'PairingDeedRecorded', ...changed };
}
