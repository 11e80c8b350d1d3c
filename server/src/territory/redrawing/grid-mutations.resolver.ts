import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { resultField } from '../../graphql/result-field.ts';
import { type RowKey, rowAt } from '../../graphql/row-key.ts';
import { gridById } from '../grids/grid.loaders.ts';
import { GridType } from '../grids/grid.type.ts';
import { closeGrid } from './close-grid.service.ts';
import { countHouseholds, locateGrid, renameGrid } from './describe-grid.service.ts';
import {
  CloseGridInput,
  CountHouseholdsInput,
  LocateGridInput,
  MergeGridsInput,
  MoveGridInput,
  OpenGridInput,
  RenameGridInput,
  SplitGridInput,
} from './grid.inputs.ts';
import {
  CloseGridResult,
  CountHouseholdsResult,
  GridAlreadyClosed,
  GridClosed,
  GridLocated,
  GridMoved,
  GridNotEmpty,
  GridOpened,
  GridRenamed,
  GridSplit,
  GridsMerged,
  HouseholdsCounted,
  LocateGridResult,
  MergeGridsResult,
  MoveGridResult,
  OpenGridResult,
  RenameGridResult,
  SplitGridResult,
} from './grid.results.ts';
import { mergeGrids } from './merge-grids.service.ts';
import { moveGrid } from './move-grid.service.ts';
import { openGrid } from './open-grid.service.ts';
import { splitGrid } from './split-grid.service.ts';

@Resolver()
export class GridMutationsResolver {
  @Mutation(() => OpenGridResult, { description: 'Opens a grid one level below another (新设网格).' })
  openGrid(
    @Arg('input', () => OpenGridInput, { description: 'The new grid and its parent.' }) input: OpenGridInput,
    @Ctx() ctx: Context,
  ) {
    return openGrid(ctx, input);
  }

  @Mutation(() => RenameGridResult, { description: 'Gives a grid another name (更名).' })
  renameGrid(
    @Arg('input', () => RenameGridInput, { description: 'The grid and its new name.' }) input: RenameGridInput,
    @Ctx() ctx: Context,
  ) {
    return renameGrid(ctx, input);
  }

  @Mutation(() => MoveGridResult, {
    description: 'Hangs a grid, with everything below it, under another parent (调整隶属).',
  })
  moveGrid(
    @Arg('input', () => MoveGridInput, { description: 'The grid and its new parent.' }) input: MoveGridInput,
    @Ctx() ctx: Context,
  ) {
    return moveGrid(ctx, input);
  }

  @Mutation(() => SplitGridResult, { description: 'Redraws a grid into several (拆分).' })
  splitGrid(
    @Arg('input', () => SplitGridInput, { description: 'The grid, its parts and what goes where.' })
    input: SplitGridInput,
    @Ctx() ctx: Context,
  ) {
    return splitGrid(ctx, input);
  }

  @Mutation(() => MergeGridsResult, { description: 'Makes one grid of several (合并).' })
  mergeGrids(
    @Arg('input', () => MergeGridsInput, { description: 'The grids and what they become.' }) input: MergeGridsInput,
    @Ctx() ctx: Context,
  ) {
    return mergeGrids(ctx, input);
  }

  @Mutation(() => CloseGridResult, { description: 'Closes an empty grid for good (撤销网格).' })
  closeGrid(
    @Arg('input', () => CloseGridInput, { description: 'Which grid.' }) input: CloseGridInput,
    @Ctx() ctx: Context,
  ) {
    return closeGrid(ctx, input);
  }

  @Mutation(() => CountHouseholdsResult, { description: 'Takes a new count of a grid’s households (户数).' })
  countHouseholds(
    @Arg('input', () => CountHouseholdsInput, { description: 'The grid and the count.' }) input: CountHouseholdsInput,
    @Ctx() ctx: Context,
  ) {
    return countHouseholds(ctx, input);
  }

  @Mutation(() => LocateGridResult, { description: 'Puts the middle of a grid on the map (定位).' })
  locateGrid(
    @Arg('input', () => LocateGridInput, { description: 'The grid and where its middle lies.' }) input: LocateGridInput,
    @Ctx() ctx: Context,
  ) {
    return locateGrid(ctx, input);
  }
}

const gridNow = (ctx: Context, key: RowKey) => rowAt(ctx, gridById, key, 'gridNotFound');

@Resolver(() => GridSplit)
class GridSplitResolver {
  @FieldResolver(() => [GridType], { description: 'The new grids, in the order in which they were given.' })
  parts(@Root() { partsOf }: GridSplit, @Ctx() ctx: Context): Promise<GridType[]> {
    return Promise.all(partsOf.map((part) => gridNow(ctx, part)));
  }
}

@Resolver(() => GridsMerged)
class GridsMergedResolver {
  @FieldResolver(() => [GridType], { description: 'The grids that were closed by it.' })
  merged(@Root() { mergedOf }: GridsMerged, @Ctx() ctx: Context): Promise<GridType[]> {
    return Promise.all(mergedOf.map((grid) => gridNow(ctx, grid)));
  }
}

export const gridFieldResolvers = [
  ...[
    GridOpened,
    GridRenamed,
    GridMoved,
    GridClosed,
    HouseholdsCounted,
    GridLocated,
    GridSplit,
    GridsMerged,
    GridAlreadyClosed,
    GridNotEmpty,
  ].map(resultField('grid', GridType, 'The grid as it is now.', gridNow)),
  GridSplitResolver,
  GridsMergedResolver,
];
