import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType('MeetingMinute', {
  description: 'A minute of a meeting in which something was claimed or withdrawn.',
  simpleResolvers: true,
})
export class MeetingMinuteType {
  @Field(() => DateTimeScalar, { description: 'When the minute began.' })
  minute!: string;

  @Field(() => Int, { description: 'The town’s revision at its end, to replay the board at.' })
  revision!: number;

  @Field(() => Int, { description: 'Claims that were made in it, also those that were withdrawn later.' })
  claimed!: number;

  @Field(() => Int, { description: 'Claims that were withdrawn in it.' })
  withdrawn!: number;

  @Field(() => Int, { description: 'Claims that stood on the list at its end.' })
  standing!: number;
}

@ObjectType('MeetingTimeline', { description: 'What there is to replay of a meeting (回放).', simpleResolvers: true })
export class MeetingTimelineType {
  @Field(() => DateTimeScalar, { description: 'When it was opened first.' })
  from!: string;

  @Field(() => DateTimeScalar, { description: 'When it was closed last; while it is open, the newest moment.' })
  to!: string;

  @Field(() => Int, { description: 'The town’s revision of the opening.' })
  firstRevision!: number;

  @Field(() => Int, { description: 'The town’s revision of the end.' })
  lastRevision!: number;

  @Field(() => [MeetingMinuteType], {
    description: 'The minutes in which something was claimed or withdrawn, in order.',
  })
  minutes!: MeetingMinuteType[];
}
