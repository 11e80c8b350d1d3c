import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { gridThen } from '../../territory/grids/grid-days.loaders.ts';
import { organisationOnDay } from '../../territory/organisations/organisation-days.loaders.ts';
import { postOnDay } from '../../territory/posts/post-days.loaders.ts';
import { unitById } from '../units/unit.loaders.ts';
import type { PairingMode } from './pairing.entity.ts';
import { PairingModeEnum } from './pairing.type.ts';
import { pairingNetwork } from './pairing-network.ts';
import { PairingNetworkType, PairingNodeType } from './pairing-network.type.ts';
import { partyName } from './pairing-party-name.ts';

@ArgsType()
class PairingNetworkArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day asked about; today if left out.' })
  on?: string | null;

  @Field(() => PairingModeEnum, { nullable: true, description: 'Only pairings of this mode.' })
  mode?: PairingMode | null;
}

@Resolver(() => PairingNodeType)
export class PairingNetworkResolver {
  @Query(() => PairingNetworkType, { description: 'Who is paired with whom, for a picture (结对网络).' })
  pairingNetwork(@Args(() => PairingNetworkArgs) args: PairingNetworkArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    return pairingNetwork(ctx, args);
  }

  @FieldResolver(() => String, { description: 'What it is called; a post by its place and role.' })
  name(@Root() { party }: PairingNodeType, @Ctx() ctx: Context): Promise<string> {
    return partyName(ctx, party);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The thing itself; null for somebody from outside.' })
  subject(@Root() { party }: PairingNodeType, @Ctx() ctx: Context): Promise<Node | undefined> | null {
    const { town, unitKey, organisationKey, gridKey, postKey, on } = party;
    if (unitKey !== null) return ctx.load(unitById, { town, id: unitKey });
    if (organisationKey !== null) return ctx.load(organisationOnDay, { town, id: organisationKey, on });
    if (gridKey !== null) return gridThen(ctx, { town, id: gridKey, on });
    return postKey === null ? null : ctx.load(postOnDay, { town, id: postKey, on });
  }
}
