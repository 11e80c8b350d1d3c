import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

/** A meeting's agenda and who attends it. */
export const HallQuery = graphql(`
  query MeetingHall($meeting: ID!) {
    node(id: $meeting) {
      __typename
      ... on Meeting {
        agenda { title minutes }
        attendance { people unit { id name } }
        attendanceCount { units people }
      }
    }
  }
`);

type Found = Extract<NonNullable<ResultOf<typeof HallQuery>['node']>, { __typename: 'Meeting' }>;
export type AgendaItem = Found['agenda'][number];
export type Attendance = Found['attendance'][number];

export const SetAgendaMutation = graphql(
  `
    mutation SetAgenda($input: SetAgendaInput!) {
      setAgenda(input: $input) {
        __typename
        ... on AgendaSet { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const RecordAttendanceMutation = graphql(
  `
    mutation RecordAttendance($input: RecordAttendanceInput!) {
      recordAttendance(input: $input) {
        __typename
        ... on AttendanceRecorded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
