import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import { changeClaim, projectFault, statusFault } from './change-claim.ts';
import type { FulfilClaimInput } from './claim.inputs.ts';
import type { ClaimFulfilled } from './claim.results.ts';

/**
 * What a claim promised has been done: it stands for good, at 100 percent. Returns it, or the first reason against it:
 * NotAllowed, InvalidInput, NotFound, ClaimingClosed (the project was taken back), ClaimNotActive. A closed season is none:
 * who stands behind what does not change by it, and work outlasts the claiming.
 */
export async function fulfilClaim(ctx: Context, input: FulfilClaimInput): Promise<ClaimFulfilled | Failure> {
  const note = input.note?.trim() ?? null;
  const changed = await changeClaim(ctx, input, {
    mutation: 'fulfilClaim',
    asked: { note },
    decide: async ({ sql, town, at }, claim, key) => {
      const fault = projectFault(ctx, claim) ?? statusFault(ctx, claim);
      if (fault) return { refuse: fault };
      const after = { status: 'FULFILLED', progress: 100, note: note ?? claim.note, fulfilledAt: at } as const;
      await sql
        .updateTable('claim')
        .set({ status: 'FULFILLED', progress: 100, note: after.note, fulfilled_at: at })
        .where('town_code', '=', town)
        .where('id', '=', key)
        .execute();
      return {
        record: {
          kind: 'CLAIM_FULFILLED',
          subject: { type: 'Claim', id: key },
          facts: { project: claim.project, unit: claim.unit },
          before: { status: claim.status, progress: claim.progress, note: claim.note, fulfilledAt: null },
          after,
          outcome: {},
        },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'ClaimFulfilled', revision: changed.revision, claimOf: changed.claimOf };
}
