import { type Selectable, sql } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import { isThere } from '../../territory/seated-on.ts';
import type { AllianceMemberType } from './alliance-member.type.ts';

/** A membership as GraphQL shows it. */
function toMember(row: Selectable<Tables['alliance_member']>): AllianceMemberType {
  return {
    __typename: 'AllianceMember',
    id: toGlobalId('AllianceMember', row.town_code, row.id),
    label: row.label,
    headcount: row.headcount,
    since: row.since,
    until: row.until,
    town: row.town_code,
    key: row.id,
    allianceKey: row.alliance_id,
    unitKey: row.unit_id,
    organisationKey: row.organisation_id,
  };
}

function members(reader: Reader, town: string) {
  return reader
    .selectFrom('alliance_member')
    .selectAll('alliance_member')
    .where('alliance_member.town_code', '=', town);
}

/** Memberships by id. */
export const allianceMemberById = batchById(
  async (reader, town, ids) => {
    const rows = await members(reader, town).where('alliance_member.id', 'in', ids).execute();
    return rows.map(toMember);
  },
  (member) => member.key,
);

/** Pages of an alliance's members on a day, units and organisations by name, then counted groups. */
export const membersOfAlliance = pageOfEach({
  list: (reader, town, alliances, on) =>
    members(reader, town)
      .leftJoin('unit', (join) =>
        join.onRef('unit.town_code', '=', 'alliance_member.town_code').onRef('unit.id', '=', 'alliance_member.unit_id'),
      )
      .leftJoin('party_organisation as organisation', (join) =>
        join
          .onRef('organisation.town_code', '=', 'alliance_member.town_code')
          .onRef('organisation.id', '=', 'alliance_member.organisation_id'),
      )
      // Sorts after every name in pinyin.
      .select(sql<string>`coalesce(unit.sort_key, organisation.sort_key, '~')`.as('name_key'))
      .where('alliance_member.alliance_id', 'in', alliances)
      .where(isThere(on ?? '', 'alliance_member.since', 'alliance_member.until')),
  parentColumn: 'alliance_id',
  order: [{ column: 'name_key' }, { column: 'id' }],
  toItem: (row) => toMember(row),
});

/** Of each unit its memberships in alliances, left ones too, the latest begun first. */
export const membershipsOfUnit = membershipsOf('unit_id');

/** Of each organisation its memberships in alliances, left ones too, the latest begun first. */
export const membershipsOfOrganisation = membershipsOf('organisation_id');

function membershipsOf(body: 'unit_id' | 'organisation_id') {
  return batchManyById(
    async (reader, town, ids) => {
      const rows = await members(reader, town)
        .where(`alliance_member.${body}`, 'in', ids)
        .orderBy('alliance_member.since', 'desc')
        .orderBy('alliance_member.id', 'desc')
        .execute();
      return rows.map((row) => ({ body: row[body] as string, member: toMember(row) }));
    },
    (found) => found.body,
  );
}
