import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';

/** Where the town stands, followed: whenever it moves, what is shown of its register is asked anew. */
export const RevisionSubscription = graphql(`
  subscription RegisterRevision($town: TownCode!) {
    coverage(town: $town) {
      town { id code epoch root { id } }
      revision
    }
  }
`);

type RevisionPicture = ResultOf<typeof RevisionSubscription>;

/** Returns where the picture stands in its town's history. */
export function positionOfRevision({ coverage: { town, revision } }: RevisionPicture) {
  return { town: town.code, epoch: town.epoch, revision };
}
