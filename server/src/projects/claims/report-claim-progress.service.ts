import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import { changeClaim, projectFault, statusFault } from './change-claim.ts';
import type { ReportClaimProgressInput } from './claim.inputs.ts';
import type { ClaimProgressReported } from './claim.results.ts';

/**
 * Records how far a unit's part of a project has come. Returns the claim, or the first reason against it: NotAllowed,
 * InvalidInput, NotFound, ClaimingClosed (the project was taken back), ClaimNotActive. As work does, it goes on when the
 * season is closed.
 */
export async function reportClaimProgress(
  ctx: Context,
  input: ReportClaimProgressInput,
): Promise<ClaimProgressReported | Failure> {
  const progress = input.percent;
  const note = input.note?.trim() ?? null;
  const changed = await changeClaim(ctx, input, {
    mutation: 'reportClaimProgress',
    asked: { progress, note },
    decide: async ({ sql, town }, claim, key) => {
      const fault = projectFault(ctx, claim) ?? statusFault(ctx, claim);
      if (fault) return { refuse: fault };
      const after = { progress, note: note ?? claim.note };
      await sql.updateTable('claim').set(after).where('town_code', '=', town).where('id', '=', key).execute();
      return {
        record: {
          kind: 'CLAIM_PROGRESSED',
          subject: { type: 'Claim', id: key },
          facts: { project: claim.project, unit: claim.unit, progress },
          before: { progress: claim.progress, note: claim.note },
          after,
          outcome: {},
        },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'ClaimProgressReported', revision: changed.revision, claimOf: changed.claimOf };
}
