import { graphql } from '../app/graphql/graphql.ts';

/** The meetings of a town, to choose the one that the screen shows. */
export const MeetingsQuery = graphql(`
  query ScreenMeetings($town: TownCode!) {
    meetings(town: $town, first: 100) {
      nodes {
        id
        status
        heldOn
      }
    }
  }
`);
