import { graphql } from '../app/graphql/graphql.ts';

/** In which area each project of a meeting is. Asked apart from the board: it changes with the list only. */
export const AreasQuery = graphql(`
  query ScreenAreas($meeting: ID!) {
    meetingBoard(meeting: $meeting, asWall: true) {
      board {
        id
        grid { path { id name level } }
      }
    }
  }
`);
