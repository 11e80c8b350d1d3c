import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('JointBranch', {
  description:
    'What two towns share about a joint branch (联合党支部). Of the other town it holds names as text and nothing that leads there.',
  simpleResolvers: true,
})
export class JointBranchType {
  @Field(() => String, { description: 'The name of the other town.' })
  partnerTown!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the branch’s seat in the other town was called when that town joined; null before.',
  })
  partnerSeat!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the second town joined; null while the invitation is open.',
  })
  joinedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is this town’s turn to name the secretary (书记轮值).' })
  secretaryIsOurs!: boolean;

  @Field(() => DateScalar, { description: 'Since when it is that town’s turn.' })
  turnSince!: string;

  @Field(() => Int, { description: 'Every how many months it meets (组织生活); 1 is monthly.' })
  sessionEveryMonths!: number;

  @Field(() => Int, { description: 'Every how many months it has a theme day (主题党日); 3 is quarterly.' })
  themeDayEveryMonths!: number;
}
