import type { ExpressionBuilder } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/** SQL: whether a party organisation is seated in the unit of the row, or answers for it, at present. */
export function isOrganised(eb: ExpressionBuilder<Tables, 'unit'>) {
  const seated = eb
    .selectFrom('party_organisation')
    .select('party_organisation.id')
    .whereRef('party_organisation.town_code', '=', 'unit.town_code')
    .whereRef('party_organisation.unit_id', '=', 'unit.id')
    .where('party_organisation.dissolved_on', 'is', null);
  const covering = eb
    .selectFrom('unit_cover')
    .innerJoin('party_organisation', (join) =>
      join
        .onRef('party_organisation.town_code', '=', 'unit_cover.town_code')
        .onRef('party_organisation.id', '=', 'unit_cover.organisation_id'),
    )
    .select('unit_cover.id')
    .whereRef('unit_cover.town_code', '=', 'unit.town_code')
    .whereRef('unit_cover.unit_id', '=', 'unit.id')
    .where('unit_cover.until', 'is', null)
    .where('party_organisation.dissolved_on', 'is', null);
  return eb.or([eb.exists(seated), eb.exists(covering)]);
}
