import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { isMemberOn } from '../../members/units/membership.ts';
import { isClaimable } from '../project-stages.ts';
import { changeClaim, seasonFault, statusFault } from './change-claim.ts';
import type { HandOverClaimInput } from './claim.inputs.ts';
import { alreadyClaimed, type ClaimHandedOver, claimingClosed } from './claim.results.ts';
import type { ClaimAtHand } from './claim-at-hand.ts';
import { type ClaimSituation, claimSituation } from './claim-situation.ts';
import { columnsOf, type NewClaim } from './new-claim.ts';

type Outcome = { successor: string; slotsLeft: number };

/**
 * Another unit carries on with a claim: the first is withdrawn and the other's stands in its slot, in one write. It promises
 * what the first did, is as far as that was, and is new or a renewal by the successor's own past. Returns both, or the first
 * reason against it: NotAllowed (no unit gives work to another), InvalidInput, NotFound, ClaimingClosed, ClaimNotActive,
 * AlreadyClaimed. As for withdrawals, no meeting holds it up: the slot was taken before.
 */
export async function handOverClaim(ctx: Context, input: HandOverClaimInput): Promise<ClaimHandedOver | Failure> {
  const { locale } = ctx;
  const unit = parseIdOf('Unit', input.unit);
  const town = parseIdOf('Claim', input.claim)?.town;
  const reason = input.reason.trim();
  const changed = await changeClaim<Outcome>(ctx, input, {
    mutation: 'handOverClaim',
    action: 'keepProjects',
    asked: { unit: unit?.key, reason },
    missing: () => (unit?.town === town ? null : notFound(locale, 'unitNotFound')),
    decide: async (writing, claim, key) => {
      const situation = unit && (await claimSituation(writing.sql, writing.town, claim.projectKey, unit.key));
      if (!situation) return { refuse: notFound(locale, 'unitNotFound') };
      const fault = faultOf(ctx, writing, claim, situation);
      return fault ? { refuse: fault } : handOver(writing, { key, claim, successor: unit.key, situation, reason });
    },
  });
  if ('code' in changed) return changed;
  const { outcome, revision, claimOf } = changed;
  const successorOf = { town: claimOf.town, key: outcome.successor };
  return { __typename: 'ClaimHandedOver', revision, slotsLeft: outcome.slotsLeft, claimOf, successorOf };
}

function faultOf(ctx: Context, writing: Writing, claim: ClaimAtHand, situation: ClaimSituation): Failure | null {
  const { locale } = ctx;
  const { project, stage, unit, standingClaim } = situation;
  if (!isMemberOn(townDate(writing.at), situation)) return invalidInput(locale, 'unit', 'unitNoMember', { unit });
  const seasonClosed = seasonFault(ctx, claim);
  if (seasonClosed) return seasonClosed;
  if (!isClaimable(stage)) return claimingClosed(locale, 'projectNotOffered', { project });
  const ended = statusFault(ctx, claim);
  if (ended) return ended;
  if (standingClaim === null) return null;
  return alreadyClaimed(locale, { town: writing.town, key: standingClaim }, { unit, project });
}

interface HandOver {
  key: string;
  claim: ClaimAtHand;
  successor: string;
  situation: ClaimSituation;
  reason: string;
}

async function handOver(
  { sql, town, at, revision }: Writing,
  { key, claim, successor, situation, reason }: HandOver,
): Promise<Decision<Outcome, Failure>> {
  const { pledgedCents, pledgedVolunteers, pledgedInKind, progress, note } = claim;
  const next: NewClaim = {
    id: uuid(),
    project: claim.projectKey,
    unit: successor,
    meeting: situation.openMeeting,
    kind: situation.earlierClaim === null ? 'NEW' : 'RENEWAL',
    status: 'ACTIVE',
    claimedAt: at,
    revision,
    pledgedCents,
    pledgedVolunteers,
    pledgedInKind,
    progress,
    note,
  };
  await sql
    .updateTable('claim')
    .set({ status: 'WITHDRAWN', withdrawn_at: at, withdrawn_reason: reason, handed_over_to: next.id })
    .where('town_code', '=', town)
    .where('id', '=', key)
    .execute();
  await sql.insertInto('claim').values(columnsOf(town, next)).execute();
  const { slots, standing_claims } = await sql
    .selectFrom('project')
    .select(['slots', 'standing_claims'])
    .where('town_code', '=', town)
    .where('id', '=', claim.projectKey)
    .executeTakeFirstOrThrow();
  return {
    record: {
      kind: 'CLAIM_HANDED_OVER',
      subject: { type: 'Claim', id: next.id },
      facts: { project: claim.project, unit: claim.unit, successor: situation.unit, claimKind: next.kind },
      before: {
        id: key,
        unit: claim.unitKey,
        status: claim.status,
        withdrawnAt: null,
        withdrawnReason: null,
        successor: null,
      },
      after: {
        id: key,
        unit: claim.unitKey,
        status: 'WITHDRAWN',
        withdrawnAt: at,
        withdrawnReason: reason,
        successor: next,
      },
      outcome: { successor: next.id, slotsLeft: slots - standing_claims },
    },
  };
}
