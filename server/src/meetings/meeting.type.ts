import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { Node } from '../graphql/node.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import type { MeetingKind, MeetingStatus } from './meeting.entity.ts';

export const MeetingKindEnum = enumOf<MeetingKind>('MeetingKind', 'What a meeting is held for.', {
  JOINT: 'The joint meeting of all member units (联席会议).',
  MATCHING: 'Needs are matched with what units can give (需求对接会).',
  SIGNING: 'Agreements are signed (签约).',
});

export const MeetingStatusEnum = enumOf<MeetingStatus>('MeetingStatus', 'How far a meeting is.', {
  SCHEDULED: 'It has a date (未开始).',
  OPEN: 'Claiming is on (认领中).',
  CLOSED: 'Claiming is over (已结束).',
  CANCELLED: 'It was called off before it began (已取消).',
});

@ObjectType('Meeting', {
  implements: Node,
  description: 'A meeting with its own list of projects on offer (会议).',
  simpleResolvers: true,
})
export class MeetingType extends Node {
  @Field(() => String, { description: 'Its name in full.' })
  name!: string;

  @Field(() => MeetingKindEnum, { description: 'What it is held for.' })
  kind!: MeetingKind;

  @Field(() => MeetingStatusEnum, { description: 'How far it is.' })
  status!: MeetingStatus;

  @Field(() => DateScalar, { description: 'The day on which it is held.' })
  heldOn!: string;

  @Field(() => Boolean, { description: 'Whether the projects on its list can be claimed only while it is OPEN.' })
  exclusiveClaiming!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When claiming was opened.' })
  openedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When claiming was closed.' })
  closedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when claiming goes on, as it was announced; it goes on until it is closed by hand.',
  })
  closesAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled; null if it was not.' })
  cancelledAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null if it was not.' })
  cancelledReason!: string | null;

  @Field(() => String, {
    description: 'The short public code that the hall’s QR code leads to (会议码): `/claim/<code>`.',
  })
  claimCode!: string;

  townCode!: string;
  key!: string;
  seasonKey!: string;
}
