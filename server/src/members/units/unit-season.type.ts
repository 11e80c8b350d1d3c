import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType('UnitSeason', { description: 'What a unit claimed in a season, in numbers.', simpleResolvers: true })
export class UnitSeasonType {
  @Field(() => String, { description: 'The season’s name.' })
  season!: string;

  @Field(() => DateScalar, { description: 'The day on which the season began.' })
  begunOn!: string;

  @Field(() => Int, { description: 'Claims that stand and are new ones (新认领).' })
  claimed!: number;

  @Field(() => Int, { description: 'Claims that stand and renew earlier ones (续认领).' })
  renewed!: number;

  @Field(() => Int, { description: 'How many of these two are fulfilled.' })
  fulfilled!: number;

  @Field(() => Int, { description: 'Claims that it took back or handed over.' })
  withdrawn!: number;

  unit!: string;
}
