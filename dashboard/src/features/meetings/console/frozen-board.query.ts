import { graphql } from '../../../app/graphql/graphql.ts';

/** What the walls of a meeting show while they are frozen: the picture of that moment. */
export const FrozenBoardQuery = graphql(`
  query FrozenBoard($meeting: ID!) {
    meetingBoard(meeting: $meeting, asWall: true) {
      projects { numerator denominator ratio }
      slots { numerator denominator ratio }
      units { numerator denominator ratio }
      board { id name slots slotsLeft grid { id name } claims { id unit { id name } } }
      latest(first: 8) { id unit { id name } project { id name } }
    }
  }
`);
