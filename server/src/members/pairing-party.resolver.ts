import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { gridById } from '../territory/grid.loaders.ts';
import { GridType } from '../territory/grid.type.ts';
import { organisationById } from '../territory/organisation.loaders.ts';
import { PartyOrganisationType } from '../territory/organisation.type.ts';
import { postById } from '../territory/post.loaders.ts';
import { PostType } from '../territory/post.type.ts';
import { PairingPartyType } from './pairing.type.ts';
import { partyName } from './pairing-party-name.ts';
import { unitById } from './unit.loaders.ts';
import { UnitType } from './unit.type.ts';

@Resolver(() => PairingPartyType)
export class PairingPartyResolver {
  @FieldResolver(() => PartyOrganisationType, { nullable: true, description: 'The organisation, if it is one.' })
  organisation(@Root() { town, organisationKey: id }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : ctx.load(organisationById, { town, id });
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit, if it is one.' })
  unit(@Root() { town, unitKey: id }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : ctx.load(unitById, { town, id });
  }

  @FieldResolver(() => GridType, { nullable: true, description: 'The grid, if it is one.' })
  grid(@Root() { town, gridKey: id }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : ctx.load(gridById, { town, id });
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The post, if it is one (师徒带教).' })
  post(@Root() { town, postKey: id }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : ctx.load(postById, { town, id });
  }

  @FieldResolver(() => String, {
    description: 'What the party is called, whatever it is; of a post its place and role.',
  })
  name(@Root() party: PairingPartyType, @Ctx() ctx: Context): Promise<string> {
    return partyName(ctx, party);
  }
}
