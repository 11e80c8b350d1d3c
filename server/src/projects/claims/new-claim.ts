import type { Insertable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { ClaimKind, ClaimStatus } from './claim.entity.ts';

/** A claim that is made, as the ledger tells it. */
export interface NewClaim {
  id: string;
  project: string;
  unit: string;
  meeting: string | null;
  kind: ClaimKind;
  status: ClaimStatus;
  claimedAt: string;
  revision: number;
  pledgedCents: number | null;
  pledgedVolunteers: number | null;
  pledgedInKind: string | null;
  /** What was done already, where the claim was taken over. */
  progress?: number;
  note?: string | null;
}

/** The row that a new claim is stored as. */
export function columnsOf(town: string, claim: NewClaim): Insertable<Tables['claim']> {
  return {
    town_code: town,
    id: claim.id,
    project_id: claim.project,
    unit_id: claim.unit,
    meeting_id: claim.meeting,
    kind: claim.kind,
    status: claim.status,
    claimed_at: claim.claimedAt,
    revision: claim.revision,
    pledged_cents: claim.pledgedCents,
    pledged_volunteers: claim.pledgedVolunteers,
    pledged_in_kind: claim.pledgedInKind,
    progress: claim.progress ?? 0,
    note: claim.note ?? null,
    withdrawn_at: null,
    withdrawn_reason: null,
  };
}
