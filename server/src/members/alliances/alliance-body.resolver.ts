import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { organisationById } from '../../territory/organisations/organisation.loaders.ts';
import { PartyOrganisationType } from '../../territory/organisations/organisation.type.ts';
import { unitById } from '../units/unit.loaders.ts';
import { UnitType } from '../units/unit.type.ts';
import { allianceById } from './alliance.loaders.ts';
import { AllianceType } from './alliance.type.ts';
import { membershipsOfOrganisation, membershipsOfUnit } from './alliance-member.loaders.ts';
import { type AllianceBody, AllianceMemberType } from './alliance-member.type.ts';
import { termsOfSeat } from './alliance-seat.loaders.ts';
import { AllianceSeatType, AllianceTermType } from './alliance-seat.type.ts';

type Body = AllianceBody & { town: string };

/** The resolver of what a membership and a term both have: a unit or an organisation. */
function bodyFields<Type extends Body>(type: ClassType<Type>) {
  @Resolver(() => type)
  class BodyResolver {
    @FieldResolver(() => UnitType, { nullable: true, description: 'The unit, if it is one.' })
    unit(@Root() { town, unitKey }: Body, @Ctx() ctx: Context): Promise<UnitType | undefined> | null {
      return unitKey === null ? null : ctx.load(unitById, { town, id: unitKey });
    }

    @FieldResolver(() => PartyOrganisationType, { nullable: true, description: 'The organisation, if it is one.' })
    organisation(
      @Root() { town, organisationKey }: Body,
      @Ctx() ctx: Context,
    ): Promise<PartyOrganisationType | undefined> | null {
      return organisationKey === null ? null : ctx.load(organisationById, { town, id: organisationKey });
    }

    @FieldResolver(() => String, { description: 'What it is called, whatever it is.' })
    async name(@Root() body: Body & { label?: string | null }, @Ctx() ctx: Context): Promise<string> {
      const found = (await this.unit(body, ctx)) ?? (await this.organisation(body, ctx));
      return found?.name ?? body.label ?? '';
    }
  }
  return BodyResolver;
}

@Resolver(() => AllianceMemberType)
class AllianceMemberResolver {
  @FieldResolver(() => AllianceType, { description: 'The alliance.' })
  alliance(@Root() { town, allianceKey }: AllianceMemberType, @Ctx() ctx: Context): Promise<AllianceType | undefined> {
    return ctx.load(allianceById, { town, id: allianceKey });
  }
}

@Resolver(() => AllianceSeatType)
class AllianceSeatResolver {
  @FieldResolver(() => AllianceType, { description: 'The alliance.' })
  alliance(@Root() { town, allianceKey }: AllianceSeatType, @Ctx() ctx: Context): Promise<AllianceType | undefined> {
    return ctx.load(allianceById, { town, id: allianceKey });
  }

  @FieldResolver(() => AllianceTermType, {
    nullable: true,
    description: 'Who fills it today, since when and until when; null while it is vacant.',
  })
  async holder(@Root() { town, key }: AllianceSeatType, @Ctx() ctx: Context): Promise<AllianceTermType | null> {
    const day = townDate(ctx.services.clock());
    const terms = await ctx.load(termsOfSeat, { town, id: key });
    return terms?.find(({ since, until }) => since <= day && (until === null || until > day)) ?? null;
  }

  @FieldResolver(() => [AllianceTermType], { description: 'Who fills it and who did, the latest first.' })
  terms(@Root() { town, key }: AllianceSeatType, @Ctx() ctx: Context): Promise<AllianceTermType[] | undefined> {
    return ctx.load(termsOfSeat, { town, id: key });
  }
}

@Resolver(() => UnitType)
class UnitAlliancesResolver {
  @FieldResolver(() => [AllianceMemberType], {
    description: 'Its memberships in alliances, those that it left too, the latest begun first.',
  })
  async alliances(@Root() { town, key }: UnitType, @Ctx() ctx: Context): Promise<AllianceMemberType[]> {
    // A screen meets units on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', town);
    return (await ctx.load(membershipsOfUnit, { town, id: key }))?.map(({ member }) => member) ?? [];
  }
}

@Resolver(() => PartyOrganisationType)
class OrganisationAlliancesResolver {
  @FieldResolver(() => [AllianceMemberType], {
    description: 'Its memberships in alliances, those that it left too, the latest begun first.',
  })
  async alliances(@Root() { town, key }: PartyOrganisationType, @Ctx() ctx: Context): Promise<AllianceMemberType[]> {
    enter(ctx, 'readRegister', town);
    return (await ctx.load(membershipsOfOrganisation, { town, id: key }))?.map(({ member }) => member) ?? [];
  }
}

export const allianceBodyResolvers = [
  bodyFields(AllianceMemberType),
  bodyFields(AllianceTermType),
  AllianceMemberResolver,
  AllianceSeatResolver,
  UnitAlliancesResolver,
  OrganisationAlliancesResolver,
] as const;
