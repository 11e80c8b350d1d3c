/** Whether a unit with these dates is a member on `day`. A partner that never joined is none. */
export function isMemberOn(
  day: string,
  { joinedOn, leftOn }: { joinedOn: string | null; leftOn: string | null },
): boolean {
  return isMemberDuring({ from: day, to: day }, { joinedOn, leftOn });
}

/** Whether it is one on any day from `from` to `to`, both included. It is none any more on the day on which it left. */
export function isMemberDuring(
  { from, to }: { from: string; to: string },
  { joinedOn, leftOn }: { joinedOn: string | null; leftOn: string | null },
): boolean {
  return joinedOn !== null && joinedOn <= to && (leftOn === null || leftOn > from);
}
