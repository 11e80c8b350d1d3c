import { batchManyById } from '../../graphql/batches.ts';
import { standingOrganisations, toOrganisation } from '../../territory/organisations/organisation.loaders.ts';

/** Of each unit the standing organisations that are seated in it, by name. */
export const organisationsOfUnit = batchManyById(
  async (reader, town, units) => {
    const rows = await standingOrganisations(reader, town)
      .where('party_organisation.unit_id', 'in', units)
      .orderBy('party_organisation.sort_key')
      .orderBy('party_organisation.id')
      .execute();
    return rows.map((row) => ({ ...toOrganisation(row), unitKey: row.unit_id as string }));
  },
  (organisation) => organisation.unitKey,
);

/** Of each unit the organisations that cover it now without being seated in it, by name. */
export const organisationsCovering = batchManyById(
  async (reader, town, units) => {
    const rows = await standingOrganisations(reader, town)
      .innerJoin('unit_cover', (join) =>
        join
          .onRef('unit_cover.town_code', '=', 'party_organisation.town_code')
          .onRef('unit_cover.organisation_id', '=', 'party_organisation.id'),
      )
      .select('unit_cover.unit_id as covered')
      .where('unit_cover.unit_id', 'in', units)
      .where('unit_cover.until', 'is', null)
      .orderBy('party_organisation.sort_key')
      .orderBy('party_organisation.id')
      .execute();
    return rows.map((row) => ({ ...toOrganisation(row), covered: row.covered }));
  },
  (organisation) => organisation.covered,
);
