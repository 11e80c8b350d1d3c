import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import type { InvitationType } from './invitation.type.ts';

const shownColumns = [
  'invitation.town_code',
  'invitation.id',
  'invitation.meeting_id',
  'invitation.unit_id',
  'invitation.issued_at',
  'invitation.expires_at',
  'invitation.redeemed_at',
  'invitation.revoked_at',
] as const;

type ShownRow = Omit<Selectable<Tables['invitation']>, 'code_hash' | 'account_id'>;

function toInvitation(row: ShownRow): InvitationType {
  return {
    __typename: 'Invitation',
    id: toGlobalId('Invitation', row.town_code, row.id),
    issuedAt: row.issued_at,
    expiresAt: row.expires_at,
    redeemedAt: row.redeemed_at,
    revokedAt: row.revoked_at,
    town: row.town_code,
    key: row.id,
    unitKey: row.unit_id,
  };
}

function invitations(reader: Reader, town: string) {
  return reader.selectFrom('invitation').select(shownColumns).where('invitation.town_code', '=', town);
}

/** Invitations by id. */
export const invitationById = batchById(
  async (reader, town, ids) =>
    (await invitations(reader, town).where('invitation.id', 'in', ids).execute()).map(toInvitation),
  ({ key }) => key,
);

/** A page of each meeting's invitations, by the names of units and the oldest first. */
export const invitationsOfMeeting = pageOfEach<ShownRow & { unit_sort_key: string }, InvitationType>({
  list: (reader, town, meetings) =>
    invitations(reader, town)
      .innerJoin('unit', (join) =>
        join.onRef('unit.town_code', '=', 'invitation.town_code').onRef('unit.id', '=', 'invitation.unit_id'),
      )
      .select('unit.sort_key as unit_sort_key')
      .where('invitation.meeting_id', 'in', meetings),
  parentColumn: 'meeting_id',
  order: [{ column: 'unit_sort_key' }, { column: 'unit_id' }, { column: 'issued_at' }, { column: 'id' }],
  toItem: toInvitation,
});
