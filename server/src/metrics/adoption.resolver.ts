import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { Follows } from '../graphql/follows.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { ClaimType } from '../projects/claims/claim.type.ts';
import { gridById } from '../territory/grids/grid.loaders.ts';
import { GridType } from '../territory/grids/grid.type.ts';
import { adoption } from './adoption.service.ts';
import { AdoptionByArea, AdoptionType } from './adoption.type.ts';
import { latestOfSeason } from './latest-claims.ts';

const townArg = { description: 'The town asked about.' };
const seasonArg = { nullable: true, description: 'The season by name; the current one if left out.' };

@Resolver(() => AdoptionType)
export class AdoptionResolver {
  @Query(() => AdoptionType, { description: 'Adoption of a town (认领), as of now.' })
  adoption(
    @Arg('town', () => TownCodeScalar, townArg) town: string,
    @Arg('season', () => String, seasonArg) season: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<AdoptionType> {
    enter(ctx, 'readBoard', town);
    return adoption(ctx, town, season);
  }

  @Follows(() => AdoptionType, {
    name: 'adoption',
    description: 'Adoption of a town: the present state at once, then every newer one.',
    town: ({ town }) => town as string,
  })
  followAdoption(
    @Arg('town', () => TownCodeScalar, townArg) town: string,
    @Arg('season', () => String, seasonArg) season: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<AdoptionType> {
    return this.adoption(town, season, ctx);
  }

  @FieldResolver(() => [ClaimType], { description: 'The season’s newest standing claims, the newest first.' })
  latest(
    @Root() { town, season }: AdoptionType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many, 1–100.' })
    first: number | null,
    @Ctx() ctx: Context,
  ): Promise<ClaimType[]> {
    return latestOfSeason(ctx, town.code, season.key, first ?? 10);
  }
}

@Resolver(() => AdoptionByArea)
export class AdoptionByAreaResolver {
  @FieldResolver(() => GridType, { description: 'The area of the town.' })
  area(@Root() { town, areaKey }: AdoptionByArea, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return ctx.load(gridById, { town, id: areaKey });
  }
}
