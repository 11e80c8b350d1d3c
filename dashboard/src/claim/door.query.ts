import { graphql, type ResultOf } from '../app/graphql/graphql.ts';

/** Which meeting a code leads to, and who stands before it. Works signed out. */
export const DoorQuery = graphql(`
  query PhoneDoor($code: String!) {
    claimDoor(code: $code) {
      meeting
      name
      status
      heldOn
      townName
    }
    viewer {
      id
      role
      name
      unit { id name }
    }
  }
`);

type DoorAnswer = ResultOf<typeof DoorQuery>;
export type Door = NonNullable<DoorAnswer['claimDoor']>;
export type Visitor = DoorAnswer['viewer'];

/** Who the viewer is, to tell a refusal from a session that has ended. */
export const VisitorQuery = graphql(`
  query PhoneVisitor {
    viewer { role }
  }
`);
