import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { ViewerType } from '../../identity/viewer.type.ts';
import { gridById } from './grid.loaders.ts';
import { GridType } from './grid.type.ts';

@Resolver(() => ViewerType)
export class ViewerWithinResolver {
  @FieldResolver(() => GridType, {
    nullable: true,
    description: 'The grid whose subtree a coordinator answers for; null for the whole town and for other roles.',
  })
  within(@Root() { viewer }: ViewerType, @Ctx() ctx: Context): Promise<GridType | undefined> | null {
    if (viewer.role === 'SIGNED_OUT' || viewer.within === null) return null;
    return ctx.load(gridById, { town: viewer.town, id: viewer.within.id });
  }
}
