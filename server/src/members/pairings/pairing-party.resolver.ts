import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { GridType } from '../../territory/grids/grid.type.ts';
import { gridThen } from '../../territory/grids/grid-days.loaders.ts';
import { PartyOrganisationType } from '../../territory/organisations/organisation.type.ts';
import { organisationOnDay } from '../../territory/organisations/organisation-days.loaders.ts';
import { PostType } from '../../territory/posts/post.type.ts';
import { postOnDay } from '../../territory/posts/post-days.loaders.ts';
import { unitById } from '../units/unit.loaders.ts';
import { UnitType } from '../units/unit.type.ts';
import { PairingPartyType } from './pairing.type.ts';
import { partyName } from './pairing-party-name.ts';

@Resolver(() => PairingPartyType)
export class PairingPartyResolver {
  @FieldResolver(() => PartyOrganisationType, { nullable: true, description: 'The organisation, if it is one.' })
  organisation(@Root() { town, organisationKey: id, on }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : ctx.load(organisationOnDay, { town, id, on });
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit, if it is one.' })
  unit(@Root() { town, unitKey: id }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : ctx.load(unitById, { town, id });
  }

  @FieldResolver(() => GridType, { nullable: true, description: 'The grid, if it is one.' })
  grid(@Root() { town, gridKey: id, on }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : gridThen(ctx, { town, id, on });
  }

  @FieldResolver(() => PostType, { nullable: true, description: 'The post, if it is one (师徒带教).' })
  post(@Root() { town, postKey: id, on }: PairingPartyType, @Ctx() ctx: Context) {
    return id === null ? null : ctx.load(postOnDay, { town, id, on });
  }

  @FieldResolver(() => String, {
    description: 'What the party is called, whatever it is; of a post its place and role.',
  })
  name(@Root() party: PairingPartyType, @Ctx() ctx: Context): Promise<string> {
    return partyName(ctx, party);
  }
}
