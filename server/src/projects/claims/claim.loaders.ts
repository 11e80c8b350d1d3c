import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { standingStatuses } from './claim.entity.ts';
import type { ClaimType } from './claim.type.ts';

/** A claim as GraphQL shows it. */
export function toClaim(row: Selectable<Tables['claim']>): ClaimType {
  const pledge = {
    amountCents: row.pledged_cents,
    volunteers: row.pledged_volunteers,
    inKind: row.pledged_in_kind,
  };
  return {
    __typename: 'Claim',
    id: toGlobalId('Claim', row.town_code, row.id),
    kind: row.kind,
    status: row.status,
    claimedAt: row.claimed_at,
    revision: row.revision,
    pledge: Object.values(pledge).some((value) => value !== null) ? pledge : null,
    progress: row.progress,
    fulfilledAt: row.fulfilled_at,
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason,
    town: row.town_code,
    key: row.id,
    toldOfWork: row.note,
    successorKey: row.handed_over_to,
    meetingKey: row.meeting_id,
    projectKey: row.project_id,
    unitKey: row.unit_id,
  };
}

/** All columns of a town's claims. */
export function claims(reader: Reader, town: string) {
  return reader.selectFrom('claim').selectAll('claim').where('claim.town_code', '=', town);
}

/** The newest first. */
export const newestFirst = [
  { column: 'revision', descending: true, holds: 'integer' as const },
  { column: 'claimed_at', descending: true },
  { column: 'id', descending: true },
];

/** Claims by id. */
export const claimById = batchById(
  async (reader, town, ids) => {
    const rows = await claims(reader, town).where('claim.id', 'in', ids).execute();
    return rows.map(toClaim);
  },
  (claim) => claim.key,
);

/** Of each project the claims that stand, in the order in which they were accepted. */
export const standingClaimsOfProject = batchManyById(
  async (reader, town, ids) => {
    const rows = await claims(reader, town)
      .where('claim.project_id', 'in', ids)
      .where('claim.status', 'in', standingStatuses)
      .orderBy('claim.revision')
      .orderBy('claim.claimed_at')
      .orderBy('claim.id')
      .execute();
    return rows.map(toClaim);
  },
  (claim) => claim.projectKey,
);

/** Claims by the one that carries on with them. */
export const claimBySuccessor = batchById(
  async (reader, town, ids) => {
    const rows = await claims(reader, town).where('claim.handed_over_to', 'in', ids).execute();
    return rows.map(toClaim);
  },
  (claim) => claim.successorKey ?? '',
);
