import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar, SafeIntScalar } from '../../graphql/scalars.ts';
import type { ProjectType } from '../project.type.ts';
import type { ClaimKind, ClaimStatus } from './claim.entity.ts';

export const ClaimKindEnum = enumOf<ClaimKind>('ClaimKind', 'Whether a unit claims a series for the first time.', {
  NEW: 'A first claim (新认领).',
  RENEWAL: 'The unit held an active or fulfilled claim in the same series in an earlier season (续认领).',
});

export const ClaimStatusEnum = enumOf<ClaimStatus>('ClaimStatus', 'What has become of a claim.', {
  ACTIVE: 'It stands and is to be carried out (进行中).',
  FULFILLED: 'It stands and was carried out (已完成).',
  WITHDRAWN: 'It was taken back and holds no slot any more (已撤回).',
});

@ObjectType('Pledge', { description: 'What a unit promises with a claim.', simpleResolvers: true })
export class PledgeType {
  @Field(() => SafeIntScalar, { nullable: true, description: 'Money, in cents (分).' })
  amountCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Volunteers, as a count.' })
  volunteers!: number | null;

  @Field(() => String, { nullable: true, description: 'What is given in kind.' })
  inKind!: string | null;
}

@ObjectType('Claim', {
  implements: Node,
  description: 'One unit’s claim on one project (认领).',
  simpleResolvers: true,
})
export class ClaimType extends Node {
  @Field(() => ClaimKindEnum, { description: 'New or a renewal; the server decides which.' })
  kind!: ClaimKind;

  @Field(() => ClaimStatusEnum, { description: 'What has become of it.' })
  status!: ClaimStatus;

  @Field(() => DateTimeScalar, { description: 'When it was accepted.' })
  claimedAt!: string;

  @Field(() => Int, { description: 'The town’s revision in which it was accepted.' })
  revision!: number;

  @Field(() => PledgeType, { nullable: true, description: 'What the unit promised, if it promised anything.' })
  pledge!: PledgeType | null;

  @Field(() => Int, { description: 'How far the unit’s part of the project has come, in percent.' })
  progress!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what it promised was done.' })
  fulfilledAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or handed over.' })
  withdrawnReason!: string | null;

  town!: string;
  key!: string;
  /** What was said last of the work: for those who read the register. */
  toldOfWork!: string | null;
  successorKey!: string | null;
  meetingKey!: string | null;
  projectKey!: string;
  unitKey!: string;
  /** Of a claim as it was at an earlier moment, its project at that moment. */
  projectThen?: ProjectType;
}
