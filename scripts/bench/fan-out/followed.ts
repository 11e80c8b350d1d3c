/** What the followers follow: about 1.7 KB of a meeting’s board, as a wall has it. */
export const followedQuery = `subscription ($meeting: ID!) { meetingBoard(meeting: $meeting) {
  revision at projects { numerator denominator ratio } slots { numerator denominator ratio }
  units { numerator denominator ratio } claims { new renewed withdrawn total }
  latest(first: 8) { id kind status project { name } unit { name } } } }`;
