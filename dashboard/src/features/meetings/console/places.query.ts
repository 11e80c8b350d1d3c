import { graphql } from '../../../app/graphql/graphql.ts';

/** Where the projects of a meeting are, from the town down. Asked apart from the board: it changes with the list only. */
export const PlacesQuery = graphql(`
  query MeetingPlaces($meeting: ID!) {
    meetingBoard(meeting: $meeting) {
      board { id grid { path { id } } }
    }
  }
`);
