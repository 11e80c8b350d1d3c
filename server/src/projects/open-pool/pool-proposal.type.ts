import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('PoolProposal', {
  description: 'A neighbourhood’s proposal to its own units to claim a project of the open pool (开放池推荐).',
  simpleResolvers: true,
})
export class PoolProposalType {
  @Field(() => DateScalar, { description: 'The day of the proposal.' })
  on!: string;

  @Field(() => String, { description: 'What the neighbourhood says to its units.' })
  note!: string;

  town!: string;
  projectKey!: string;
  gridKey!: string;
}
