import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { TownType } from '../../towns/town.type.ts';
import { seasonsOfTown } from './season.loaders.ts';
import { SeasonType } from './season.type.ts';

@Resolver(() => TownType)
export class TownSeasonsResolver {
  @FieldResolver(() => SeasonType, {
    nullable: true,
    description: 'The season begun last, open or closed; null before the first.',
  })
  async currentSeason(@Root() town: TownType, @Ctx() ctx: Context): Promise<SeasonType | null> {
    return (await seasonsOfTown(ctx, town.code))[0] ?? null;
  }

  @FieldResolver(() => [SeasonType], { description: 'All seasons of the town, the latest first.' })
  seasons(@Root() town: TownType, @Ctx() ctx: Context): Promise<SeasonType[]> {
    return seasonsOfTown(ctx, town.code);
  }
}
