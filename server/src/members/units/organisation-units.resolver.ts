import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import { PartyOrganisationType } from '../../territory/organisations/organisation.type.ts';
import { isThere } from '../../territory/seated-on.ts';
import { organisationsCovering, organisationsOfUnit } from './organisation-units.loaders.ts';
import { toUnit, unitById, units } from './unit.loaders.ts';
import { UnitType } from './unit.type.ts';
import { UnitConnection } from './unit-connection.ts';

const unitsOfOrganisation = pageOfEach({
  list: (reader, town, organisations, on) => {
    const covered = units(reader, town)
      .innerJoin('unit_cover', (join) =>
        join.onRef('unit_cover.town_code', '=', 'unit.town_code').onRef('unit_cover.unit_id', '=', 'unit.id'),
      )
      .select('unit_cover.organisation_id')
      .where('unit_cover.organisation_id', 'in', organisations);
    return on === null
      ? covered.where('unit_cover.until', 'is', null)
      : covered.where(isThere(on, 'unit_cover.since', 'unit_cover.until'));
  },
  parentColumn: 'organisation_id',
  order: [{ column: 'sort_key' }, { column: 'id' }],
  toItem: (row) => toUnit(row),
});

@Resolver(() => PartyOrganisationType)
export class OrganisationUnitsResolver {
  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit that it is seated in; null when its seat is a grid.',
  })
  unit(@Root() { town, unitKey }: PartyOrganisationType, @Ctx() ctx: Context): Promise<UnitType | undefined> | null {
    return unitKey === null ? null : ctx.load(unitById, { town, id: unitKey });
  }

  @FieldResolver(() => UnitConnection, {
    description: 'The units that it answers for without being seated in them (覆盖), by name.',
  })
  covers(@Root() { town, key, on }: PartyOrganisationType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return unitsOfOrganisation(ctx, { town, id: key }, args, on);
  }
}

@Resolver(() => UnitType)
export class UnitOrganisationsResolver {
  @FieldResolver(() => [PartyOrganisationType], {
    description: 'The standing party organisations that are seated in it, by name.',
  })
  organisations(@Root() { town, key }: UnitType, @Ctx() ctx: Context) {
    // A screen meets units on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', town);
    return ctx.load(organisationsOfUnit, { town, id: key });
  }

  @FieldResolver(() => [PartyOrganisationType], {
    description: 'The party organisations that answer for it without being seated in it (覆盖), by name.',
  })
  coveredBy(@Root() { town, key }: UnitType, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', town);
    return ctx.load(organisationsCovering, { town, id: key });
  }
}
