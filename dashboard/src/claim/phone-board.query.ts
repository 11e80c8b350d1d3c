import { graphql, type ResultOf } from '../app/graphql/graphql.ts';

/**
 * As much of a meeting's board as a phone follows: how far the meeting is and the free slots. The same for every unit, so
 * that all phones of a hall share one answer; no names, so that a weak network carries it.
 */
export const PhoneBoardSubscription = graphql(`
  subscription PhoneBoard($meeting: ID!) {
    meetingBoard(meeting: $meeting) {
      revision
      meeting {
        id
        name
        status
        heldOn
        closesAt
        season { name }
        town { code name epoch isExample }
      }
      board { id slotsLeft }
    }
  }
`);

export type PhoneBoard = ResultOf<typeof PhoneBoardSubscription>['meetingBoard'];

/** Returns where the picture stands in its town's history. */
export function positionOfPhoneBoard({ meetingBoard: { meeting, revision } }: { meetingBoard: PhoneBoard }) {
  return { town: meeting.town.code, epoch: meeting.town.epoch, revision };
}
