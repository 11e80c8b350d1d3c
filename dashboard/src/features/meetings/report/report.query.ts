import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** What a meeting came to, with its agenda and attendance. */
export const ReportQuery = graphql(`
  query MeetingReport($meeting: ID!) {
    meetingReport(meeting: $meeting) {
      revision
      at
      isRecorded
      projects { numerator denominator ratio }
      slots { numerator denominator ratio }
      units { numerator denominator ratio }
      claims { new renewed total withdrawn }
      pledgedCents
      pledgedVolunteers
      firstClaim { id claimedAt unit { id name } project { id name } }
      lastClaim { id claimedAt unit { id name } project { id name } }
      claimsByMinute { minute count }
      byCategory {
        category
        projects { numerator denominator ratio }
        slots { numerator denominator ratio }
        list { id name slots slotsLeft grid { id name } claims { id kind unit { id name } } }
      }
      unclaimed { id name slots grid { id name } }
      meeting {
        id
        name
        kind
        status
        heldOn
        openedAt
        closedAt
        season { id name }
        town { id name }
        agenda { title minutes }
        attendanceCount { units people }
        attendance { people unit { id name } }
      }
    }
  }
`);

export type Report = ResultOf<typeof ReportQuery>['meetingReport'];
export type ReportCategory = Report['byCategory'][number];
