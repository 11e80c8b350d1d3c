import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { AlreadyProposed, NotInOpenPool } from '../project.results.ts';

@ObjectType('ProjectProposed', { description: 'The proposal stands beside the project.', simpleResolvers: true })
export class ProjectProposed extends AcceptedWrite {
  __typename!: 'ProjectProposed';
  projectOf!: RowKey;
}

export const ProposeFromPoolResult = createUnionType({
  name: 'ProposeFromPoolResult',
  description: 'The project with the proposal, or why it was not proposed.',
  types: () => [ProjectProposed, NotInOpenPool, AlreadyProposed, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});
