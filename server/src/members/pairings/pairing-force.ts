import type { ExpressionBuilder } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/** When a pairing begins, and what may end it. */
export interface PairingTerm {
  signedOn: string;
  lapsesOn: string | null;
  endedOn: string | null;
}

/** Whether a pairing is in force on `day`: from the day of its signing until the day before it is ended or lapses. */
export function isInForce(day: string, { signedOn, lapsesOn, endedOn }: PairingTerm): boolean {
  return signedOn <= day && (lapsesOn === null || lapsesOn > day) && (endedOn === null || endedOn > day);
}

/** SQL: the same of the pairing of the row. */
export function inForceOn(eb: ExpressionBuilder<Tables, 'pairing'>, day: string) {
  return eb.and([
    eb('pairing.signed_on', '<=', day),
    eb.or([eb('pairing.lapses_on', 'is', null), eb('pairing.lapses_on', '>', day)]),
    eb.or([eb('pairing.ended_on', 'is', null), eb('pairing.ended_on', '>', day)]),
  ]);
}
