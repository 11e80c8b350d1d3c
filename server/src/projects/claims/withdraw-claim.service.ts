import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import { changeClaim, seasonFault, statusFault } from './change-claim.ts';
import type { WithdrawClaimInput } from './claim.inputs.ts';
import type { ClaimWithdrawn } from './claim.results.ts';

/**
 * Takes a claim back and frees its slot. Returns the withdrawn claim, or the first reason against it: NotAllowed,
 * InvalidInput, NotFound, ClaimingClosed (the season is closed), ClaimNotActive.
 */
export async function withdrawClaim(ctx: Context, input: WithdrawClaimInput): Promise<ClaimWithdrawn | Failure> {
  const reason = input.reason?.trim() || null;
  const changed = await changeClaim<{ slotsLeft: number }>(ctx, input, {
    mutation: 'withdrawClaim',
    asked: { reason },
    decide: async ({ sql, town, at }, claim, key) => {
      const fault = seasonFault(ctx, claim) ?? statusFault(ctx, claim);
      if (fault) return { refuse: fault };
      await sql
        .updateTable('claim')
        .set({ status: 'WITHDRAWN', withdrawn_at: at, withdrawn_reason: reason })
        .where('town_code', '=', town)
        .where('id', '=', key)
        .execute();
      const freed = await sql
        .updateTable('project')
        .set((eb) => ({ standing_claims: eb('standing_claims', '-', 1) }))
        .where('town_code', '=', town)
        .where('id', '=', claim.projectKey)
        .returning(['slots', 'standing_claims'])
        .executeTakeFirstOrThrow();
      return {
        record: {
          kind: 'CLAIM_WITHDRAWN',
          subject: { type: 'Claim', id: key },
          facts: { project: claim.project, unit: claim.unit },
          before: { status: claim.status, withdrawnAt: null, withdrawnReason: null },
          after: { status: 'WITHDRAWN', withdrawnAt: at, withdrawnReason: reason },
          outcome: { slotsLeft: freed.slots - freed.standing_claims },
        },
      };
    },
  });
  if ('code' in changed) return changed;
  const { outcome, revision, claimOf } = changed;
  return { __typename: 'ClaimWithdrawn', revision, slotsLeft: outcome.slotsLeft, claimOf };
}
