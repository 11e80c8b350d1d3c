import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PositionType } from '../grids/position.type.ts';
import type { StationTier } from './station.entity.ts';
import type { OpeningHours, Weekday } from './station-hours.ts';

export const StationTierEnum = enumOf<StationTier>('StationTier', 'How central a service station is (党群服务阵地).', {
  CENTRE: 'The centre of the town (党群服务中心).',
  AREA_CENTRE: 'The centre of an area (片区党群服务中心).',
  NEIGHBOURHOOD_STATION: 'A station at people’s doors (家门口服务站).',
  REST_STOP: 'A stop for those who work outdoors (红色加油站).',
  OTHER: 'Any other place (其他阵地).',
});

export const WeekdayEnum = enumOf<Weekday>('Weekday', 'A day of the week.', {
  MONDAY: 'Monday (星期一).',
  TUESDAY: 'Tuesday (星期二).',
  WEDNESDAY: 'Wednesday (星期三).',
  THURSDAY: 'Thursday (星期四).',
  FRIDAY: 'Friday (星期五).',
  SATURDAY: 'Saturday (星期六).',
  SUNDAY: 'Sunday (星期日).',
});

const days = 'The days on which it is open at these hours.';
const opens = 'When it opens, as HH:MM.';
const closes = 'When it closes, as HH:MM; 24:00 is the end of the day.';

@ObjectType('OpeningHours', {
  description: 'When a station is open on some days of the week (开放时间).',
  simpleResolvers: true,
})
export class OpeningHoursType implements OpeningHours {
  @Field(() => [WeekdayEnum], { description: days })
  days!: Weekday[];

  @Field(() => String, { description: opens })
  opens!: string;

  @Field(() => String, { description: closes })
  closes!: string;
}

@InputType('OpeningHoursInput', { description: 'When a station is open on some days of the week (开放时间).' })
export class OpeningHoursInput implements OpeningHours {
  @Field(() => [WeekdayEnum], { description: days })
  days!: Weekday[];

  @Field(() => String, { description: opens })
  opens!: string;

  @Field(() => String, { description: closes })
  closes!: string;
}

@ObjectType('Station', {
  implements: Node,
  description: 'A service station, open to members and residents (党群服务阵地).',
  simpleResolvers: true,
})
export class StationType extends Node {
  @Field(() => String, { description: 'Its name in full.' })
  name!: string;

  @Field(() => StationTierEnum, { description: 'How central it is.' })
  tier!: StationTier;

  @Field(() => PositionType, {
    nullable: true,
    description: 'Where it stands; null while that is not known. From here the 15-minute circle is drawn.',
  })
  position!: PositionType | null;

  @Field(() => [String], { description: 'The services on offer, by name.' })
  services!: string[];

  @Field(() => [OpeningHoursType], { description: 'When it is open, from Monday on; empty while that is not known.' })
  hours!: OpeningHoursType[];

  @Field(() => DateScalar, { description: 'The day on which it was opened.' })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed; null while it is there.' })
  closedOn!: string | null;

  town!: string;
  key!: string;
  gridKey!: string;
  /** The earlier day that its seat, director and reach are shown as of; null for the present. */
  on!: string | null;
}
