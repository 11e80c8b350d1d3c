import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from './context.ts';
import type { RowKey } from './row-key.ts';

/**
 * Makes the resolver of one field of a result: what the result points at with `<name>Of`, loaded after the write. A
 * room maps this over all of its results that have the field.
 */
export function resultField<Name extends string, Shown extends object>(
  name: Name,
  type: ClassType<Shown>,
  description: string,
  load: (ctx: Context, key: RowKey) => Promise<Shown>,
) {
  return (result: ClassType<{ [pointer in `${Name}Of`]: RowKey }>): ClassType => {
    @Resolver(() => result)
    class ResultFieldResolver {
      @FieldResolver(() => type, { description })
      [name as string](@Root() root: { [pointer in `${Name}Of`]: RowKey }, @Ctx() ctx: Context): Promise<Shown> {
        return load(ctx, root[`${name}Of`]);
      }
    }
    return ResultFieldResolver;
  };
}
