import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AnsweredAnew } from '../graphql/answered-anew.ts';
import { connectionOf, PageArgs, page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { may } from '../identity/scope.ts';
import { toTown, townByCode } from './town.loaders.ts';
import { TownType } from './town.type.ts';

const TownConnection = connectionOf(() => TownType, 'Town', 'towns (镇/街道)');

@Resolver(() => TownType)
export class TownResolver {
  @AnsweredAnew()
  @Query(() => TownConnection, { description: 'The towns that the viewer may see, by code.' })
  towns(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    const { viewer } = ctx;
    const query = ctx.reader
      .selectFrom('town')
      .selectAll()
      .where('code', '=', viewer.role === 'SIGNED_OUT' ? '' : viewer.town);
    return page(ctx, query, [{ column: 'code' }], args, toTown);
  }

  @Query(() => TownType, { nullable: true, description: 'One town; null when there is none that the viewer may see.' })
  town(
    @Arg('code', () => TownCodeScalar, { description: 'The town’s 9-digit division code.' }) code: string,
    @Ctx() ctx: Context,
  ): Promise<TownType | undefined> | null {
    return may(ctx.viewer, 'readBoard', code) ? ctx.load(townByCode, code) : null;
  }
}
