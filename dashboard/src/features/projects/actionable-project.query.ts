import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../app/graphql/graphql.ts';

/** What has to be known of a project to tell what can be done with it, and to say so in a line. */
export const ActionableProjectFragment = graphql(`
  fragment ActionableProject on Project {
    id
    name
    category
    stage
    need
    slots
    slotsLeft
    progress
    isInOpenPool
    season { id name closedOn }
    grid { id name path { id name } }
    claims { id status unit { id name } }
  }
`);

export type ActionableProject = ResultOf<typeof ActionableProjectFragment>;

/** Returns the project that the fragment stands for. */
export function readProject(project: FragmentOf<typeof ActionableProjectFragment>): ActionableProject {
  return readFragment(ActionableProjectFragment, project);
}
