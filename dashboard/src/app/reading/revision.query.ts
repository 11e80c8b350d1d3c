import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** Where the town stands, followed from now on: whenever it moves, what is shown of its register is asked anew. */
export const RevisionSubscription = graphql(`
  subscription RegisterRevision($town: TownCode!) {
    feed(town: $town) { epoch revision }
  }
`);

export type Revision = ResultOf<typeof RevisionSubscription>;
