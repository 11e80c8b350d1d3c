import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs, page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { contains } from '../graphql/search-text.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { seasonById, seasonNamed } from '../projects/seasons/season.loaders.ts';
import { SeasonType } from '../projects/seasons/season.type.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { TownType } from '../towns/town.type.ts';
import type { MeetingKind, MeetingStatus } from './meeting.entity.ts';
import { meetings, toMeeting } from './meeting.loaders.ts';
import { MeetingKindEnum, MeetingStatusEnum, MeetingType } from './meeting.type.ts';

const MeetingConnection = connectionOf(() => MeetingType, 'Meeting', 'meetings (会议)');

const latestFirst = [
  { column: 'held_on', descending: true },
  { column: 'id', descending: true },
];

@ArgsType()
class MeetingsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => [MeetingKindEnum], { nullable: true, description: 'Only meetings of these kinds.' })
  kind?: MeetingKind[] | null;

  @Field(() => [MeetingStatusEnum], { nullable: true, description: 'Only meetings with these statuses.' })
  status?: MeetingStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Only meetings of the season with this name.' })
  season?: string | null;

  @Field(() => String, { nullable: true, description: 'Only meetings whose name contains this text.' })
  search?: string | null;
}

@Resolver(() => MeetingType)
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: 'The meetings of a town, the latest date first.' })
  async meetings(@Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readBoard', args.town);
    let query = meetings(ctx.reader, args.town);
    if (args.kind) query = query.where('meeting.kind', 'in', args.kind);
    if (args.status) query = query.where('meeting.status', 'in', args.status);
    if (args.season != null) {
      query = query.where('meeting.season_id', '=', (await seasonNamed(ctx, args.town, args.season)).key);
    }
    if (args.search?.trim()) query = query.where(contains('meeting.name', args.search));
    return page(ctx, query, latestFirst, args, toMeeting);
  }

  @FieldResolver(() => TownType, { description: 'The town that holds it.' })
  town(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<TownType | undefined> {
    return ctx.load(townByCode, meeting.townCode);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The address that the hall’s QR code leads to, as phones reach it; null where the server was not told its public address: then it is `/claim/<code>` where this page comes from.',
  })
  claimUrl(@Root() { claimCode }: MeetingType, @Ctx() { services: { publicUrl } }: Context): string | null {
    return publicUrl && `${publicUrl.replace(/\/+$/, '')}/claim/${claimCode}`;
  }

  @FieldResolver(() => SeasonType, { description: 'The season whose projects it offers.' })
  season(@Root() meeting: MeetingType, @Ctx() ctx: Context): Promise<SeasonType> {
    return seasonById(ctx, meeting.townCode, meeting.seasonKey);
  }
}
