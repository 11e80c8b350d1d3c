import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** The moments of a meeting, and what its record says that it came to. */
export const TimelineQuery = graphql(`
  query MeetingTimeline($meeting: ID!) {
    meetingTimeline(meeting: $meeting) {
      from
      to
      firstRevision
      lastRevision
      minutes { minute revision claimed withdrawn standing }
    }
    meetingReport(meeting: $meeting) {
      isRecorded
      projects { numerator denominator }
      slots { numerator denominator }
      claims { new renewed total }
    }
  }
`);

export type Timeline = NonNullable<ResultOf<typeof TimelineQuery>['meetingTimeline']>;
export type Recorded = ResultOf<typeof TimelineQuery>['meetingReport'];

/** The board at a moment, rebuilt from the ledger; at its end if no moment is told. */
export const ReplayQuery = graphql(`
  query MeetingReplay($meeting: ID!, $at: DateTime) {
    meetingReplay(meeting: $meeting, at: $at) {
      revision
      at
      projects { numerator denominator ratio }
      slots { numerator denominator ratio }
      units { numerator denominator ratio }
      claims { new renewed total withdrawn }
      board { id name slots slotsLeft claims { id status unit { id name } } }
      latest(first: 6) { id kind claimedAt unit { id name } project { id name } }
    }
  }
`);

export type ReplayBoard = NonNullable<ResultOf<typeof ReplayQuery>['meetingReplay']>;
