import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { GridType } from './grid.type.ts';
import { gridOnDay } from './grid-days.loaders.ts';
import { statesOfGrid } from './grid-state.loaders.ts';
import { GridStateType } from './grid-state.type.ts';

@Resolver(() => GridType)
export class GridHistoryResolver {
  @FieldResolver(() => [GridStateType], { description: 'What it was before it became what it is now, newest first.' })
  history(@Root() grid: GridType, @Ctx() ctx: Context): Promise<GridStateType[] | undefined> {
    enter(ctx, 'readRegister', grid.town);
    return ctx.load(statesOfGrid, { town: grid.town, id: grid.key });
  }
}

@Resolver(() => GridStateType)
export class GridStateResolver {
  @FieldResolver(() => GridType, {
    nullable: true,
    description: 'The grid that was one level up, as it was on the first of these days; null for the town itself.',
  })
  parent(@Root() { town, parentKey, since }: GridStateType, @Ctx() ctx: Context): Promise<GridType | undefined> | null {
    return parentKey === null ? null : ctx.load(gridOnDay, { town, id: parentKey, on: since });
  }
}
