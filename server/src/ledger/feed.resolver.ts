import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { queryError } from '../graphql/failures.ts';
import { Follows } from '../graphql/follows.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { townByCode } from '../towns/town.loaders.ts';
import { feedWindow } from './feed-window.ts';
import { entriesBetween, shownKinds } from './ledger-entry.loaders.ts';
import { FeedBatchType, FeedEntryType } from './ledger-entry.type.ts';
import { summaryOf } from './summary.ts';

@Resolver(() => FeedEntryType)
export class FeedResolver {
  /** Tells the next batch, as for a query; `live/` asks for one after the other. */
  @Follows(() => FeedBatchType, {
    name: 'feed',
    gapless: true,
    description: 'Every public entry of the town’s ledger after a revision, in order and without a gap (动态).',
    town: ({ town }) => town as string,
  })
  async followFeed(
    @Arg('town', () => TownCodeScalar, { description: 'The town asked about.' }) town: string,
    @Arg('after', () => Int, {
      nullable: true,
      description: 'The last revision that the client has, to go on from; from now on if left out.',
    })
    after: number | null,
    @Arg('epoch', () => Int, {
      nullable: true,
      description: 'The epoch of the batch that `after` was taken from; if it is over, the feed can’t be resumed.',
    })
    epoch: number | null,
    @Ctx() ctx: Context,
  ): Promise<FeedBatchType> {
    enter(ctx, 'readBoard', town);
    const position = await ctx.load(townByCode, town);
    if (!position) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
    const window = feedWindow({ after: after ?? null, epoch: epoch ?? null }, position);
    const shown = shownKinds(ctx.viewer, town);
    const entries = window.from === window.to ? [] : await entriesBetween(ctx.reader, town, window, shown);
    return { epoch: position.epoch, revision: window.to, recovered: window.recovered, entries };
  }

  @FieldResolver(() => String, { description: 'The entry as a sentence in the reader’s language.' })
  summary(@Root() { kind, facts }: FeedEntryType, @Ctx() { locale }: Context): string {
    return summaryOf(locale, kind, facts);
  }
}
