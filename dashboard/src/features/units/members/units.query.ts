import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';
import { ActionableUnitFragment } from '../actionable-unit.query.ts';

/** One page of the town's units, as narrowed and ordered. */
export const UnitsQuery = graphql(
  `
    query Units(
      $town: TownCode!
      $search: String
      $kind: UnitKind
      $membership: UnitMembership
      $within: ID
      $claiming: Boolean
      $organised: Boolean
      $orderBy: UnitOrder
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      units(
        town: $town
        search: $search
        kind: $kind
        membership: $membership
        within: $within
        claiming: $claiming
        organised: $organised
        orderBy: $orderBy
        first: $first
        last: $last
        after: $after
        before: $before
      ) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes {
          ...ActionableUnit
          claimsBySeason { season claimed renewed }
          organisations { id name }
          coveredBy { id name }
        }
      }
    }
  `,
  [ActionableUnitFragment],
);

export type ListedUnit = ResultOf<typeof UnitsQuery>['units']['nodes'][number];

/** How many units there are of each kind, of those that the other filters let through. */
export const KindCountsQuery = graphql(`
  query UnitKindCounts(
    $town: TownCode!
    $search: String
    $membership: UnitMembership
    $within: ID
    $claiming: Boolean
    $organised: Boolean
  ) {
    AGENCY: units(
      town: $town, search: $search, membership: $membership, within: $within, claiming: $claiming, organised: $organised, first: 1
      kind: AGENCY
    ) { totalCount }
    PUBLIC_INSTITUTION: units(
      town: $town, search: $search, membership: $membership, within: $within, claiming: $claiming, organised: $organised, first: 1
      kind: PUBLIC_INSTITUTION
    ) { totalCount }
    STATE_ENTERPRISE: units(
      town: $town, search: $search, membership: $membership, within: $within, claiming: $claiming, organised: $organised, first: 1
      kind: STATE_ENTERPRISE
    ) { totalCount }
    PRIVATE_ENTERPRISE: units(
      town: $town, search: $search, membership: $membership, within: $within, claiming: $claiming, organised: $organised, first: 1
      kind: PRIVATE_ENTERPRISE
    ) { totalCount }
    SOCIAL_ORGANISATION: units(
      town: $town, search: $search, membership: $membership, within: $within, claiming: $claiming, organised: $organised, first: 1
      kind: SOCIAL_ORGANISATION
    ) { totalCount }
    OTHER: units(
      town: $town, search: $search, membership: $membership, within: $within, claiming: $claiming, organised: $organised, first: 1
      kind: OTHER
    ) { totalCount }
  }
`);
