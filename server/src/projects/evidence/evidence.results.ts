import { createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../../graphql/accepted-write.ts';
import { byTypename } from '../../graphql/by-typename.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { ClaimNotActive } from '../claims/claim.results.ts';
import { WrongProjectStage } from '../project.results.ts';

@ObjectType('EvidenceAdded', { description: 'What was done is on record.', simpleResolvers: true })
export class EvidenceAdded extends AcceptedWrite {
  __typename!: 'EvidenceAdded';
  evidenceOf!: RowKey;
}

export const AddEvidenceResult = createUnionType({
  name: 'AddEvidenceResult',
  description: 'The evidence, or why it was not taken.',
  types: () => [EvidenceAdded, WrongProjectStage, ClaimNotActive, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});
