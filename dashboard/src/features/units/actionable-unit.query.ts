import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';

/** What has to be known of a unit to tell what can be done with it, and to say so in a line. */
export const ActionableUnitFragment = graphql(`
  fragment ActionableUnit on Unit @_unmask {
    id
    name
    kind
    membership
    joinedOn
    leftOn
    home { id name path { id name } }
  }
`);

export type ActionableUnit = ResultOf<typeof ActionableUnitFragment>;
