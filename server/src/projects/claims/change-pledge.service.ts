import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import { changeClaim, projectFault, seasonFault, statusFault } from './change-claim.ts';
import type { ChangePledgeInput } from './claim.inputs.ts';
import type { PledgeChanged } from './claim.results.ts';

/**
 * Changes what an active claim promises; what the new pledge leaves out is promised no more. Returns the claim, or the
 * first reason against it: NotAllowed, InvalidInput, NotFound, ClaimingClosed (the season is closed, or the project was
 * taken back), ClaimNotActive.
 */
export async function changePledge(ctx: Context, input: ChangePledgeInput): Promise<PledgeChanged | Failure> {
  const { pledge } = input;
  const changed = await changeClaim(ctx, input, {
    mutation: 'changePledge',
    asked: { pledge },
    decide: async ({ sql, town }, claim, key) => {
      const fault = seasonFault(ctx, claim) ?? projectFault(ctx, claim) ?? statusFault(ctx, claim);
      if (fault) return { refuse: fault };
      const { pledgedCents, pledgedVolunteers, pledgedInKind } = claim;
      const after = {
        pledgedCents: pledge.amountCents ?? null,
        pledgedVolunteers: pledge.volunteers ?? null,
        pledgedInKind: pledge.inKind?.trim() || null,
      };
      await sql
        .updateTable('claim')
        .set({
          pledged_cents: after.pledgedCents,
          pledged_volunteers: after.pledgedVolunteers,
          pledged_in_kind: after.pledgedInKind,
        })
        .where('town_code', '=', town)
        .where('id', '=', key)
        .execute();
      return {
        record: {
          kind: 'PLEDGE_CHANGED',
          subject: { type: 'Claim', id: key },
          facts: { project: claim.project, unit: claim.unit },
          before: { pledgedCents, pledgedVolunteers, pledgedInKind },
          after,
          outcome: {},
        },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'PledgeChanged', revision: changed.revision, claimOf: changed.claimOf };
}
