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

/** Before so many days is somebody told that a pairing lapses. */
const warningDays = 60;

/** Whether it is in force on `day`, and lapses within the 60 days after it. */
export function lapsesSoon(day: string, pairing: PairingTerm): boolean {
  return pairing.lapsesOn !== null && isInForce(day, pairing) && pairing.lapsesOn <= daysFrom(day, warningDays);
}

/** The calendar date so many days later. */
function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** SQL: whether the pairing of the row is in force on that day. */
export function inForceOn(eb: ExpressionBuilder<Tables, 'pairing'>, day: string) {
  return eb.and([
    eb('pairing.signed_on', '<=', day),
    eb.or([eb('pairing.lapses_on', 'is', null), eb('pairing.lapses_on', '>', day)]),
    eb.or([eb('pairing.ended_on', 'is', null), eb('pairing.ended_on', '>', day)]),
  ]);
}
