import { sql as text } from 'kysely';
import type { Reader } from '../../database/database.ts';
import { latestDay } from '../latest-day.ts';

/** An organisation with its seat and, for a joint branch, with what it shares, as a write finds it; undefined if there is none. */
export async function findOrganisation(sql: Reader, town: string, id: string) {
  return sql
    .selectFrom('party_organisation as organisation')
    .leftJoin('unit', (join) =>
      join.onRef('unit.town_code', '=', 'organisation.town_code').onRef('unit.id', '=', 'organisation.unit_id'),
    )
    .leftJoin('grid', (join) =>
      join
        .onRef('grid.town_code', '=', 'organisation.town_code')
        .on((eb) => eb('grid.id', '=', eb.fn.coalesce('organisation.grid_id', 'unit.home_id'))),
    )
    .leftJoin('joint_branch as joint', (join) =>
      join
        .onRef('joint.town_code', '=', 'organisation.town_code')
        .onRef('joint.organisation_id', '=', 'organisation.id'),
    )
    .select([
      'organisation.town_code as town',
      'organisation.id',
      'organisation.name',
      'organisation.kind',
      'organisation.setting',
      'organisation.parent_id as parent',
      'organisation.grid_id as grid',
      'organisation.unit_id as unit',
      'organisation.secretary_id as secretary',
      'organisation.members',
      'organisation.founded_on as foundedOn',
      'organisation.dissolved_on as dissolvedOn',
      'grid.path as seatPath',
      'joint.partner_town as partnerTown',
      'joint.partner_town_name as partnerName',
      'joint.partner_organisation_id as partnerOrganisation',
      'joint.joined_on as joinedOn',
      'joint.has_secretary as hasSecretary',
      'joint.turn_since as turnSince',
    ])
    .select((eb) => eb.fn.coalesce('unit.name', 'grid.name').as('seat'))
    .where('organisation.town_code', '=', town)
    .where('organisation.id', '=', id)
    .executeTakeFirst();
}

export type OrganisationSituation = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>;

/** The day of its last move; of its founding when it never moved. */
export async function lastMoveOf(sql: Reader, organisation: OrganisationSituation): Promise<string> {
  const { town, id, foundedOn } = organisation;
  const { on } = await sql
    .selectFrom('reseating')
    .select((eb) => eb.fn.max('on_date').as('on'))
    .where('town_code', '=', town)
    .where('subject_type', '=', 'PartyOrganisation')
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow();
  return latestDay(foundedOn, on);
}

/** The latest day on which anything dated about it has changed. */
export async function lastChangeOf(sql: Reader, organisation: OrganisationSituation): Promise<string> {
  const { town, id, joinedOn, turnSince } = organisation;
  const { since, until } = await sql
    .selectFrom('unit_cover')
    .select([text<string | null>`max(since)`.as('since'), text<string | null>`max(until)`.as('until')])
    .where('town_code', '=', town)
    .where('organisation_id', '=', id)
    .executeTakeFirstOrThrow();
  return latestDay(await lastMoveOf(sql, organisation), since, until, joinedOn, turnSince);
}
