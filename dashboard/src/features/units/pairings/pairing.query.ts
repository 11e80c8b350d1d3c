import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** A pairing with its years, and what has to be known of its parties to tell who may change it. */
export const PairingFragment = graphql(`
  fragment Pairing on Pairing @_unmask {
    id
    mode
    promise
    signedOn
    lapsesOn
    lapsesSoon
    endedOn
    endedReason
    isInForce
    renewals { on lapsedOnBefore lapsesOn }
    deeds(first: 10) {
      totalCount
      nodes { on done }
    }
    parties {
      name
      unit { id home { path { id } } }
      organisation { grid { path { id } } unit { id home { path { id } } } }
      grid { path { id } }
      post { grid { path { id } } }
    }
  }
`);

export type Pairing = ResultOf<typeof PairingFragment>;
export type PairingParty = Pairing['parties'][number];

/** One page of the town's pairings, the latest signed first; and those that lapse before a day. */
export const PairingsQuery = graphql(
  `
    query Pairings(
      $town: TownCode!
      $mode: PairingMode
      $within: ID
      $inForceOn: Date
      $lapsingBefore: Date
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      pairings(
        town: $town
        mode: $mode
        within: $within
        inForceOn: $inForceOn
        lapsingBefore: $lapsingBefore
        first: $first
        last: $last
        after: $after
        before: $before
      ) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes {
          ...Pairing
        }
      }
    }
  `,
  [PairingFragment],
);

/** How many pairings of each mode are in force on a day. */
export const ModeCountsQuery = graphql(`
  query PairingModeCounts($town: TownCode!, $within: ID, $inForceOn: Date) {
    RESIDENT: pairings(town: $town, within: $within, inForceOn: $inForceOn, first: 1, mode: RESIDENT) { totalCount }
    INDEPENDENT: pairings(town: $town, within: $within, inForceOn: $inForceOn, first: 1, mode: INDEPENDENT) { totalCount }
    DOUBLE_HUNDRED: pairings(town: $town, within: $within, inForceOn: $inForceOn, first: 1, mode: DOUBLE_HUNDRED) { totalCount }
    URBAN_RURAL: pairings(town: $town, within: $within, inForceOn: $inForceOn, first: 1, mode: URBAN_RURAL) { totalCount }
    VILLAGE_NEIGHBOURHOOD: pairings(
      town: $town, within: $within, inForceOn: $inForceOn, first: 1
      mode: VILLAGE_NEIGHBOURHOOD
    ) { totalCount }
    MENTORING: pairings(town: $town, within: $within, inForceOn: $inForceOn, first: 1, mode: MENTORING) { totalCount }
  }
`);

/** Who is paired with whom today. */
export const PairingNetworkQuery = graphql(`
  query PairingNetwork($town: TownCode!, $mode: PairingMode) {
    pairingNetwork(town: $town, mode: $mode) {
      isComplete
      nodes { id kind name subject { __typename ... on Unit { id kind } } }
      edges { from to pairing { id mode } }
    }
  }
`);

export type PairingNetwork = ResultOf<typeof PairingNetworkQuery>['pairingNetwork'];
