import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import type { DissolveAllianceInput } from './alliance.inputs.ts';
import type { AllianceDissolved } from './alliance.results.ts';
import { tooEarly } from './alliance-day.ts';
import { endTerms, lastDayOfAlliance, termsAfter } from './alliance-situation.ts';
import { changeAlliance } from './change-alliance.ts';

/**
 * Dissolves an alliance; its memberships, its committee's seats and their terms end with it. Returns it, or the first
 * reason against it: NotAllowed, InvalidInput, NotFound, AllianceIsDissolved, InvalidInput for a day before its last change.
 */
export async function dissolveAlliance(
  ctx: Context,
  input: DissolveAllianceInput,
): Promise<AllianceDissolved | Failure> {
  const changed = await changeAlliance(ctx, input, {
    mutation: 'dissolveAlliance',
    alliance: input.alliance,
    async decide({ sql, town }, alliance, on) {
      const { id, name } = alliance;
      const early = tooEarly(ctx, on, { name, since: await lastDayOfAlliance({ sql, town }, alliance) });
      if (early) return { refuse: early };
      const terms = await endTerms({ sql, town, on }, await termsAfter({ sql, town }, id, on));
      const members = await sql
        .updateTable('alliance_member')
        .set({ until: on })
        .where('town_code', '=', town)
        .where('alliance_id', '=', id)
        .where('until', 'is', null)
        .returning('id')
        .execute();
      await sql
        .updateTable('alliance_seat')
        .set({ ended_on: on })
        .where('town_code', '=', town)
        .where('alliance_id', '=', id)
        .where('ended_on', 'is', null)
        .execute();
      await sql
        .updateTable('alliance')
        .set({ dissolved_on: on })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return {
        kind: 'ALLIANCE_DISSOLVED',
        facts: { alliance: name, on, members: members.length },
        before: { dissolvedOn: null },
        after: { dissolvedOn: on, membersLeft: members.map((member) => member.id), termsEnded: terms },
        outcome: { key: id },
      };
    },
  });
  if ('code' in changed) return changed;
  return { __typename: 'AllianceDissolved', revision: changed.revision, allianceOf: changed };
}
