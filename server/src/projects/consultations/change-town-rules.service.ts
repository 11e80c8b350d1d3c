import type { Context } from '../../graphql/context.ts';
import { type Failure, roleRefused } from '../../graphql/failures.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { hasRole } from '../../identity/scope.ts';
import { rulesOfTown } from './town-rules.loaders.ts';
import type { ChangeTownRulesInput, TownRulesChanged } from './town-rules.type.ts';

/**
 * Changes the town's rules; what was offered or completed before stays so. Refusals: NotAllowed,
 * InvalidInput.
 */
export async function changeTownRules(ctx: Context, input: ChangeTownRulesInput): Promise<TownRulesChanged | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepSeasons')) return roleRefused(locale, viewer);
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const { town } = viewer;
  const { key, requiresHearing, requiresReview, listsHonours = null } = input;
  const wish = { requiresHearing, requiresReview, listsHonours };
  const written = await writeAs(
    ctx,
    viewer,
    { mutation: 'changeTownRules', key, input: wish, missing: 'townNotFound' },
    async ({ sql }) => {
      const [before] = await rulesOfTown(sql, [town]);
      await sql
        .updateTable('town')
        .set({
          requires_hearing: requiresHearing,
          requires_review: requiresReview,
          ...(listsHonours !== null && { lists_honours: listsHonours }),
        })
        .where('code', '=', town)
        .execute();
      return {
        record: {
          kind: 'TOWN_RULES_CHANGED',
          subject: { type: 'Town', id: town },
          facts: {},
          ...(before && { before }),
          after: { ...wish, listsHonours: listsHonours ?? before?.listsHonours },
          outcome: {},
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { __typename: 'TownRulesChanged', revision: written.revision, townOf: town };
}
