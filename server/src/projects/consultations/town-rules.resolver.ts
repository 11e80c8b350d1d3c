import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { townByCode } from '../../towns/town.loaders.ts';
import { TownType } from '../../towns/town.type.ts';
import { changeTownRules } from './change-town-rules.service.ts';
import { rulesOfTown } from './town-rules.loaders.ts';
import { ChangeTownRulesInput, ChangeTownRulesResult, TownRulesChanged, TownRulesType } from './town-rules.type.ts';

@Resolver(() => TownType)
export class TownRulesResolver {
  @FieldResolver(() => TownRulesType, { description: 'The rules that the town has given itself.' })
  rules(@Root() town: TownType, @Ctx() ctx: Context): Promise<TownRulesType | undefined> {
    return ctx.load(rulesOfTown, town.code);
  }

  @Mutation(() => ChangeTownRulesResult, {
    description: 'Changes the rules that the town has given itself (调整项目规则). For administrators.',
  })
  changeTownRules(
    @Arg('input', () => ChangeTownRulesInput, { description: 'The rules as they are from now on.' })
    input: ChangeTownRulesInput,
    @Ctx() ctx: Context,
  ) {
    return changeTownRules(ctx, input);
  }
}

@Resolver(() => TownRulesChanged)
export class TownRulesChangedResolver {
  @FieldResolver(() => TownType, { description: 'The town with its new rules.' })
  async town(@Root() { townOf }: TownRulesChanged, @Ctx() ctx: Context): Promise<TownType> {
    const town = await ctx.load(townByCode, townOf);
    if (!town) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
    return town;
  }
}
