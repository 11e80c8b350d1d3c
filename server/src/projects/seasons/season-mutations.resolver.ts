import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { beginSeason } from './begin-season.service.ts';
import { closeSeason } from './close-season.service.ts';
import { BeginSeasonInput, CloseSeasonInput, SetOpenPoolInput } from './season.inputs.ts';
import { seasonById } from './season.loaders.ts';
import { BeginSeasonResult, CloseSeasonResult, resultsWithSeason, SetOpenPoolResult } from './season.results.ts';
import { SeasonType } from './season.type.ts';
import { setOpenPool } from './set-open-pool.service.ts';

@Resolver()
export class SeasonMutationsResolver {
  @Mutation(() => BeginSeasonResult, { description: 'Begins a season (开启年度); for administrators.' })
  beginSeason(
    @Arg('input', () => BeginSeasonInput, { description: 'Its name, and from when it runs.' }) input: BeginSeasonInput,
    @Ctx() ctx: Context,
  ) {
    return beginSeason(ctx, input);
  }

  @Mutation(() => CloseSeasonResult, { description: 'Closes a season (关闭年度); for administrators.' })
  closeSeason(
    @Arg('input', () => CloseSeasonInput, { description: 'Which season, and its last day.' }) input: CloseSeasonInput,
    @Ctx() ctx: Context,
  ) {
    return closeSeason(ctx, input);
  }

  @Mutation(() => SetOpenPoolResult, {
    description:
      'Sets the day from which a season’s unclaimed projects are in the open pool (开放池); for administrators.',
  })
  setOpenPool(
    @Arg('input', () => SetOpenPoolInput, { description: 'Which season, and from when.' }) input: SetOpenPoolInput,
    @Ctx() ctx: Context,
  ) {
    return setOpenPool(ctx, input);
  }
}

export const seasonResultResolvers = resultsWithSeason.map(
  resultField('season', SeasonType, 'The season as it is now.', (ctx, { town, key }) => seasonById(ctx, town, key)),
);
