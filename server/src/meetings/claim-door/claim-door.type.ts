import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';
import type { MeetingStatus } from '../meeting.entity.ts';
import { MeetingStatusEnum } from '../meeting.type.ts';

@ObjectType('ClaimDoor', {
  description: 'What somebody who scanned the hall’s QR code is told before they sign in (扫码入口): this and no more.',
  simpleResolvers: true,
})
export class ClaimDoorType {
  @Field(() => ID, { description: 'The meeting’s id, for those who may ask for it once they are signed in.' })
  meeting!: string;

  @Field(() => String, { description: 'The meeting’s name.' })
  name!: string;

  @Field(() => String, { description: 'The name of the town that holds it.' })
  townName!: string;

  @Field(() => MeetingStatusEnum, { description: 'How far it is.' })
  status!: MeetingStatus;

  @Field(() => DateScalar, { description: 'The day on which it is held.' })
  heldOn!: string;
}
