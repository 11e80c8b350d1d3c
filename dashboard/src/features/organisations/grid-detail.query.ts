import { graphql } from '../../app/graphql/graphql.ts';
import { OrganisationCardFragment } from './OrganisationCard.tsx';
import { PairingCardFragment } from './PairingCard.tsx';
import { PostRowFragment } from './PostRow.tsx';
import { StationCardFragment } from './StationCard.tsx';

/** One grid with everything that is seated in it, and how much there is below it. */
export const GridDetailQuery = graphql(
  `
    query GridDetail($town: TownCode!, $grid: ID!) {
      node(id: $grid) {
        __typename
        ... on Grid {
          id
          name
          level
          code
          households
          openedOn
          closedOn
          path { id name }
          blanks { kind since }
          organisations { id ...OrganisationCard }
          posts { id ...PostRow }
          stations { id ...StationCard }
          pairings { id ...PairingCard }
        }
      }
      organisations(town: $town, within: $grid) { totalCount }
      vacancies: posts(town: $town, within: $grid, vacant: true) { totalCount }
      stations(town: $town, within: $grid) { totalCount }
    }
  `,
  [OrganisationCardFragment, PostRowFragment, StationCardFragment, PairingCardFragment],
);
