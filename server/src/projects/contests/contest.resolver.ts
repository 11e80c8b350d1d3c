import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, type OrderedBy, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { seasonById } from '../seasons/season.loaders.ts';
import { SeasonType } from '../seasons/season.type.ts';
import { contests, countsOfContest, entries, toContest, toEntry } from './contest.loaders.ts';
import { ContestCountsType, ContestType } from './contest.type.ts';
import { type EntryStage, entryStages } from './contest-entry.entity.ts';
import { ContestEntryType, EntryStageEnum } from './contest-entry.type.ts';

const ContestConnection = connectionOf(() => ContestType, 'Contest', 'contests (争先创优)');
const ContestEntryConnection = connectionOf(() => ContestEntryType, 'ContestEntry', 'entries of a contest (申报)');

const newestFirst: OrderedBy[] = [
  { column: 'opened_on', descending: true },
  { column: 'id', descending: true },
];

@ArgsType()
class ContestsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;
}

@ArgsType()
class EntriesArgs extends PageArgs {
  @Field(() => EntryStageEnum, {
    nullable: true,
    description: 'Only entries that came at least to this stage: as many as `counts` tells.',
  })
  stage?: EntryStage | null;
}

const entriesOfContest = pageOfEach({
  list: (reader, town, parents, stage) => {
    const list = entries(reader, town).where('contest_id', 'in', parents);
    const from = entryStages.indexOf(stage as EntryStage);
    return from <= 0 ? list : list.where('stage', 'in', entryStages.slice(from));
  },
  parentColumn: 'contest_id',
  order: [{ column: 'sort_key' }, { column: 'id' }],
  toItem: toEntry,
});

@Resolver(() => ContestType)
export class ContestResolver {
  @Query(() => ContestConnection, { description: 'The contests of a town, the newest first.' })
  contests(@Args(() => ContestsArgs) args: ContestsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    return page(ctx, contests(ctx.reader, args.town), newestFirst, args, toContest);
  }

  @FieldResolver(() => SeasonType, { description: 'The season that it belongs to.' })
  season(@Root() contest: ContestType, @Ctx() ctx: Context): Promise<SeasonType> {
    return seasonById(ctx, contest.town, contest.seasonKey);
  }

  @FieldResolver(() => ContestCountsType, { description: 'How many entries came how far.' })
  async counts(@Root() { town, key }: ContestType, @Ctx() ctx: Context): Promise<ContestCountsType> {
    return (await ctx.load(countsOfContest, { town, id: key })) ?? { collected: 0, shortlisted: 0, recommended: 0 };
  }

  @FieldResolver(() => ContestEntryConnection, { description: 'Its entries by name.' })
  entries(@Root() { town, key }: ContestType, @Args(() => EntriesArgs) args: EntriesArgs, @Ctx() ctx: Context) {
    return entriesOfContest(ctx, { town, id: key }, args, args.stage ?? null);
  }
}
