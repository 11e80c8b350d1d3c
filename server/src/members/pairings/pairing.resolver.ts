import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { townDate } from '../../clock.ts';
import { connectionOf, PageArgs, page } from '../../graphql/connection.ts';
import type { Batch, Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import type { DayKey } from '../../territory/batches-by-day.ts';
import { GridType } from '../../territory/grids/grid.type.ts';
import { subtreeWithin } from '../../territory/grids/subtree.ts';
import { PartyOrganisationType } from '../../territory/organisations/organisation.type.ts';
import { UnitType } from '../units/unit.type.ts';
import type { PairingMode } from './pairing.entity.ts';
import {
  latestSigned,
  pairings,
  pairingsOfGrid,
  pairingsOfOrganisation,
  pairingsOfUnit,
  partiesOfPairing,
  toPairing,
} from './pairing.loaders.ts';
import { PairingDeedType, PairingModeEnum, PairingPartyType, PairingRenewalType, PairingType } from './pairing.type.ts';
import { inForceOn, isInForce, lapsesSoon } from './pairing-force.ts';
import { deedsOfPairing, renewalsOfPairing } from './pairing-history.loaders.ts';
import { pairingSeats } from './pairing-seats.ts';

const PairingConnection = connectionOf(() => PairingType, 'Pairing', 'pairings (结对共建)');
const PairingDeedConnection = connectionOf(
  () => PairingDeedType,
  'PairingDeed',
  'things done for a pairing (结对成果)',
);

@ArgsType()
class PairingsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => PairingModeEnum, { nullable: true, description: 'Only pairings of this mode.' })
  mode?: PairingMode | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only pairings that were in force on this day.' })
  inForceOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only pairings of which a party belongs to this grid or to those below it.',
  })
  within?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only pairings in force today that lapse before this day unless they are renewed.',
  })
  lapsingBefore?: string | null;
}

@Resolver(() => PairingType)
export class PairingResolver {
  @Query(() => PairingConnection, { description: 'The pairings of a town, in force or not, the latest signed first.' })
  async pairings(@Args(() => PairingsArgs) args: PairingsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    let query = pairings(ctx.reader, args.town);
    const { mode, inForceOn: day, lapsingBefore } = args;
    if (mode) query = query.where('pairing.mode', '=', mode);
    if (day) query = query.where((eb) => inForceOn(eb, day));
    if (lapsingBefore) {
      const today = townDate(ctx.services.clock());
      query = query.where((eb) => inForceOn(eb, today)).where('pairing.lapses_on', '<', lapsingBefore);
    }
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    if (subtree) {
      const parties = pairingSeats(ctx.reader, args.town)
        .clearSelect()
        .select('pairing.id')
        .where('grid.path', '>=', subtree.from)
        .where('grid.path', '<', subtree.to);
      query = query.where('pairing.id', 'in', parties);
    }
    return page(ctx, query, latestSigned, args, toPairing);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it is in force today, where the town is; of a grid as of an earlier day, whether it was on that day.',
  })
  isInForce(@Root() pairing: PairingType, @Ctx() ctx: Context): boolean {
    return isInForce(dayOf(pairing, ctx), pairing);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is in force today and lapses within 60 days unless it is renewed (即将到期).',
  })
  lapsesSoon(@Root() pairing: PairingType, @Ctx() ctx: Context): boolean {
    return lapsesSoon(dayOf(pairing, ctx), pairing);
  }

  @FieldResolver(() => PairingDeedConnection, { description: 'What was done for it (结对成果), the latest first.' })
  deeds(@Root() { town, key }: PairingType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return deedsOfPairing(ctx, { town, id: key }, args);
  }

  @FieldResolver(() => [PairingRenewalType], { description: 'When it was renewed (续签), the latest first.' })
  renewals(@Root() { town, key }: PairingType, @Ctx() ctx: Context) {
    return ctx.load(renewalsOfPairing, { town, id: key });
  }

  @FieldResolver(() => [PairingPartyType], { description: 'The two sides, in the order in which they were named.' })
  parties(@Root() pairing: PairingType, @Ctx() ctx: Context): Promise<PairingPartyType[] | undefined> {
    return ctx.load(partiesOfPairing, { town: pairing.town, id: pairing.key, on: pairing.on });
  }
}

function dayOf({ on }: PairingType, { services }: Context): string {
  return on ?? townDate(services.clock());
}

async function pairingsAt(
  ctx: Context,
  batch: Batch<DayKey, { pairing: PairingType }[]>,
  { town, key, on = null }: { town: string; key: string; on?: string | null },
): Promise<PairingType[]> {
  // A screen meets grids and units on its board, but the board is no door into the register.
  enter(ctx, 'readRegister', town);
  const found = await ctx.load(batch, { town, id: key, on });
  return found?.map(({ pairing }) => pairing) ?? [];
}

@Resolver(() => GridType)
export class GridPairingsResolver {
  @FieldResolver(() => [PairingType], {
    description:
      'The pairings, in force or not, of the grid itself, of the organisations seated in it and of its posts; the latest signed first. Of a grid as of an earlier day those that were signed by then.',
  })
  pairings(@Root() grid: GridType, @Ctx() ctx: Context): Promise<PairingType[]> {
    return pairingsAt(ctx, pairingsOfGrid, grid);
  }
}

@Resolver(() => UnitType)
export class UnitPairingsResolver {
  @FieldResolver(() => [PairingType], {
    description:
      'The pairings, in force or not, of the unit and of the organisations seated in it; the latest signed first.',
  })
  pairings(@Root() unit: UnitType, @Ctx() ctx: Context): Promise<PairingType[]> {
    return pairingsAt(ctx, pairingsOfUnit, unit);
  }
}

@Resolver(() => PartyOrganisationType)
export class OrganisationPairingsResolver {
  @FieldResolver(() => [PairingType], {
    description: 'The pairings, in force or not, of which it is a party; the latest signed first.',
  })
  pairings(@Root() organisation: PartyOrganisationType, @Ctx() ctx: Context): Promise<PairingType[]> {
    return pairingsAt(ctx, pairingsOfOrganisation, organisation);
  }
}
