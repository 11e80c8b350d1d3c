import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { MeetingType } from '../meetings/meeting.type.ts';
import type { MeetingPicture } from '../meetings/replay/meeting-picture.ts';
import { ClaimCountsType, MinuteCount } from './adoption.type.ts';
import type { Rate } from './rate.ts';
import { RateType } from './rate.type.ts';

@ObjectType('MeetingBoard', {
  description: 'What the hall sees: the projects on a meeting’s list and who claims them.',
  simpleResolvers: true,
})
export class MeetingBoardType {
  @Field(() => MeetingType, { description: 'The meeting.' })
  meeting!: MeetingType;

  @Field(() => Int, {
    description:
      'The town’s revision that the whole board is of. The figures of a frozen wall are older: `wall.frozenAt`.',
  })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When that revision was committed.' })
  at!: string;

  @Field(() => RateType, {
    description: 'Projects on the list with at least one standing claim, of those on it that are on offer.',
  })
  projects!: Rate;

  @Field(() => RateType, { description: 'Standing claims, of the slots of the projects on the list.' })
  slots!: Rate;

  @Field(() => RateType, { description: 'Units with a standing claim on the list, of the season’s members.' })
  units!: Rate;

  @Field(() => ClaimCountsType, { description: 'Claims on the projects of the list.' })
  claims!: ClaimCountsType;

  @Field(() => [MinuteCount], {
    description: 'Standing claims made in this meeting, by minute; minutes without one are left out.',
  })
  claimsByMinute!: MinuteCount[];

  /** Whether it is as walls are to show it. */
  asWall!: boolean;
  /** The earlier moment that it shows; null for the present. */
  picture!: MeetingPicture | null;
}
