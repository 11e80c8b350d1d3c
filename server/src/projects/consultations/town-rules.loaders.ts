import type { Batch } from '../../graphql/context.ts';
import type { TownRulesType } from './town-rules.type.ts';

/** What each town has decided on how it works. */
export const rulesOfTown: Batch<string, TownRulesType> = async (reader, codes) => {
  const rows = await reader
    .selectFrom('town')
    .select(['code', 'requires_hearing', 'requires_review', 'lists_honours'])
    .where('code', 'in', [...codes])
    .execute();
  const found = new Map(
    rows.map(({ code, requires_hearing, requires_review, lists_honours }) => [
      code,
      {
        requiresHearing: Boolean(requires_hearing),
        requiresReview: Boolean(requires_review),
        listsHonours: Boolean(lists_honours),
      },
    ]),
  );
  return codes.map((code) => found.get(code));
};
