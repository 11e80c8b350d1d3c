import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { ViewerType } from '../../identity/viewer.type.ts';
import { unitById } from './unit.loaders.ts';
import { UnitType } from './unit.type.ts';

@Resolver(() => ViewerType)
export class ViewerUnitResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that a representative acts for.' })
  unit(@Root() { viewer }: ViewerType, @Ctx() ctx: Context): Promise<UnitType | undefined> | null {
    if (viewer.role === 'SIGNED_OUT' || viewer.unitId === null) return null;
    return ctx.load(unitById, { town: viewer.town, id: viewer.unitId });
  }
}
