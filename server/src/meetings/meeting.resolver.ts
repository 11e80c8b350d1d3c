import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs, page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { seasonById } from '../projects/seasons/season.loaders.ts';
import { SeasonType } from '../projects/seasons/season.type.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { TownType } from '../towns/town.type.ts';
import { meetings, toMeeting } from './meeting.loaders.ts';
import { MeetingType } from './meeting.type.ts';

const MeetingConnection = connectionOf(() => MeetingType, 'Meeting', 'meetings (会议)');

const latestFirst = [
  { column: 'held_on', descending: true },
  { column: 'id', descending: true },
];

@ArgsType()
class MeetingsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;
}

@Resolver(() => MeetingType)
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: 'The meetings of a town, the latest date first.' })
  meetings(@Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readBoard', args.town);
    return page(ctx, meetings(ctx.reader, args.town), latestFirst, args, toMeeting);
  }

  @FieldResolver(() => TownType, { description: 'The town that holds it.' })
  town(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<TownType | undefined> {
    return ctx.load(townByCode, meeting.townCode);
  }

  @FieldResolver(() => SeasonType, { description: 'The season whose projects it offers.' })
  season(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<SeasonType> {
    return seasonById(ctx, meeting.townCode, meeting.seasonKey);
  }
}
