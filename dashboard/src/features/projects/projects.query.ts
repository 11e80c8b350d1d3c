import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';
import { ActionableProjectFragment } from './actionable-project.query.ts';

/** One page of a season's projects, as narrowed and ordered. */
export const ProjectsQuery = graphql(
  `
    query Projects(
      $town: TownCode!
      $season: String
      $search: String
      $category: [ProjectCategory!]
      $stage: [ProjectStage!]
      $within: ID
      $adopted: Boolean
      $openPool: Boolean
      $orderBy: ProjectOrder
      $first: Int
      $last: Int
      $after: String
      $before: String
    ) {
      projects(
        town: $town
        season: $season
        search: $search
        category: $category
        stage: $stage
        within: $within
        adopted: $adopted
        openPool: $openPool
        orderBy: $orderBy
        first: $first
        last: $last
        after: $after
        before: $before
      ) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes {
          ...ActionableProject
        }
      }
    }
  `,
  [ActionableProjectFragment],
);

export type ProjectPage = ResultOf<typeof ProjectsQuery>['projects'];

/** How many projects of a season are in each stage, of those that the other filters let through. */
export const StageCountsQuery = graphql(`
  query StageCounts(
    $town: TownCode!
    $season: String
    $search: String
    $category: [ProjectCategory!]
    $within: ID
    $adopted: Boolean
    $openPool: Boolean
  ) {
    DRAFT: projects(
      town: $town, season: $season, search: $search, category: $category, within: $within, adopted: $adopted, openPool: $openPool, first: 1
      stage: [DRAFT]
    ) { totalCount }
    OFFERED: projects(
      town: $town, season: $season, search: $search, category: $category, within: $within, adopted: $adopted, openPool: $openPool, first: 1
      stage: [OFFERED]
    ) { totalCount }
    UNDER_WAY: projects(
      town: $town, season: $season, search: $search, category: $category, within: $within, adopted: $adopted, openPool: $openPool, first: 1
      stage: [UNDER_WAY]
    ) { totalCount }
    COMPLETED: projects(
      town: $town, season: $season, search: $search, category: $category, within: $within, adopted: $adopted, openPool: $openPool, first: 1
      stage: [COMPLETED]
    ) { totalCount }
    CLOSED: projects(
      town: $town, season: $season, search: $search, category: $category, within: $within, adopted: $adopted, openPool: $openPool, first: 1
      stage: [CLOSED]
    ) { totalCount }
  }
`);
