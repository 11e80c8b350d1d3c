import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';

/** A meeting's board with all that its console shows, followed: the present state at once, then every newer one. */
export const ConsoleSubscription = graphql(`
  subscription MeetingConsole($meeting: ID!) {
    meetingBoard(meeting: $meeting) {
      revision
      at
      meeting {
        id
        name
        kind
        status
        heldOn
        openedAt
        closedAt
        closesAt
        cancelledReason
        exclusiveClaiming
        claimCode
        claimUrl
        season { id name closedOn }
        town { id code name epoch rules { listsHonours } }
      }
      wall { mode scene notice celebration celebratedAt frozenAt }
      projects { numerator denominator ratio }
      slots { numerator denominator ratio }
      units { numerator denominator ratio }
      claims { new renewed total withdrawn }
      board {
        id
        name
        category
        slots
        slotsLeft
        grid { id name }
        claims { id kind status claimedAt unit { id name } }
      }
      hidden { id }
      latest(first: 8) { id kind claimedAt unit { id name } project { id name } }
    }
  }
`);

type Picture = ResultOf<typeof ConsoleSubscription>;
export type ConsoleBoard = Picture['meetingBoard'];
export type ConsoleMeeting = ConsoleBoard['meeting'];
export type ConsoleProject = ConsoleBoard['board'][number];
export type Wall = ConsoleBoard['wall'];
export type WallScene = NonNullable<Wall['scene']>;

/** Returns where the picture stands in its town's history. */
export function positionOfConsole({ meetingBoard: { meeting, revision } }: Picture) {
  return { town: meeting.town.code, epoch: meeting.town.epoch, revision };
}
