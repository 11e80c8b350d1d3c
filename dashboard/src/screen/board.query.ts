import { graphql, type ResultOf } from '../app/graphql/graphql.ts';

/** A meeting's board, followed: the present state at once, then every newer one. */
export const BoardSubscription = graphql(`
  subscription ScreenBoard($meeting: ID!) {
    meetingBoard(meeting: $meeting, asWall: true) {
      revision
      at
      meeting {
        id
        name
        status
        heldOn
        closesAt
        claimCode
        claimUrl
        season { id name }
        town { id code name isExample epoch rules { listsHonours } }
      }
      wall {
        mode
        scene
        notice
        celebration
        celebratedAt
        frozenAt
      }
      projects { numerator denominator ratio }
      slots { numerator denominator ratio }
      units { numerator denominator ratio }
      claims { new renewed total }
      board {
        id
        name
        category
        slots
        slotsLeft
        grid { id name }
        claims {
          id
          kind
          status
          claimedAt
          revision
          unit { id name }
        }
      }
      claimsByMinute { minute count }
    }
  }
`);

type BoardPicture = ResultOf<typeof BoardSubscription>;
export type Board = BoardPicture['meetingBoard'];
export type BoardProject = Board['board'][number];
export type Wall = Board['wall'];
export type WallScene = NonNullable<Wall['scene']>;

/** Returns where the picture stands in its town's history. */
export function positionOfBoard({ meetingBoard: { meeting, revision } }: BoardPicture) {
  return { town: meeting.town.code, epoch: meeting.town.epoch, revision };
}
