import type { ExpressionBuilder } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/** When a unit became a member, if ever, and when it left. */
interface MembershipDays {
  joinedOn: string | null;
  leftOn: string | null;
}

export type Membership = 'MEMBER' | 'PARTNER' | 'LEFT';

/** Whether a unit with these dates is a member on `day`. A partner that never joined is none. */
export function isMemberOn(day: string, unit: MembershipDays): boolean {
  return isMemberDuring({ from: day, to: day }, unit);
}

/** Whether it is one on any day from `from` to `to`, both included. It is none any more on the day on which it left. */
export function isMemberDuring({ from, to }: { from: string; to: string }, unit: MembershipDays): boolean {
  return unit.joinedOn !== null && unit.joinedOn <= to && !hasLeftBy(from, unit);
}

/** Whether it has left on `day`. A unit may have told already that it will leave later. */
export function hasLeftBy(day: string, { leftOn }: Pick<MembershipDays, 'leftOn'>): boolean {
  return leftOn !== null && leftOn <= day;
}

/** What it is on `day`: a member, a partner that is none (yet), or gone. */
export function membershipOn(day: string, unit: MembershipDays): Membership {
  if (hasLeftBy(day, unit)) return 'LEFT';
  return isMemberOn(day, unit) ? 'MEMBER' : 'PARTNER';
}

/** SQL: whether the unit of the row is that on that day. */
export function hasMembership(eb: ExpressionBuilder<Tables, 'unit'>, membership: Membership, day: string) {
  if (membership === 'LEFT') return eb('unit.left_on', '<=', day);
  const isHere = eb.or([eb('unit.left_on', 'is', null), eb('unit.left_on', '>', day)]);
  if (membership === 'MEMBER') return eb.and([eb('unit.joined_on', '<=', day), isHere]);
  return eb.and([eb.or([eb('unit.joined_on', 'is', null), eb('unit.joined_on', '>', day)]), isHere]);
}
