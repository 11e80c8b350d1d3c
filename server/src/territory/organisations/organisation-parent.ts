import type { Reader } from '../../database/database.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { Locale } from '../../language/locale.ts';
import { canStandAbove } from './organisation-ranks.ts';
import type { OrganisationKind } from './party-organisation.entity.ts';

/** The key behind a parent's id, null for none; NotFound when it is of another town, or no id. */
export function readParent(locale: Locale, town: string, parent: string | null | undefined): string | null | Failure {
  if (parent == null) return null;
  const id = parseIdOf('PartyOrganisation', parent);
  return id?.town === town ? id.key : notFound(locale, 'organisationNotFound');
}

/** The name of the organisation with that key when one of `kind` can stand under it (`id`, if it is there yet), or why not. */
export async function checkParent(
  locale: Locale,
  sql: Reader,
  town: string,
  parent: string,
  below: { id: string | null; kind: OrganisationKind },
): Promise<{ name: string } | { refuse: Failure }> {
  const found = await sql
    .selectFrom('party_organisation')
    .select(['name', 'kind', 'setting', 'dissolved_on'])
    .where('town_code', '=', town)
    .where('id', '=', parent)
    .executeTakeFirst();
  if (!found) return { refuse: notFound(locale, 'organisationNotFound') };
  const { name, kind, setting, dissolved_on } = found;
  const refuse = (why: 'parentIsDissolved' | 'parentIsJoint' | 'parentTooLow' | 'parentIsBelow') => ({
    refuse: invalidInput(locale, 'parent', why, { parent: name }),
  });
  if (dissolved_on !== null) return refuse('parentIsDissolved');
  // What is dissolved in one town is dissolved in the other, which can't be asked what it has below.
  if (setting === 'JOINT') return refuse('parentIsJoint');
  if (!canStandAbove(kind, below.kind)) return refuse('parentTooLow');
  if (below.id !== null && (await isWithinOrganisation(sql, town, parent, below.id))) return refuse('parentIsBelow');
  return { name };
}

/** Whether `organisation` is `root` or stands below it. */
async function isWithinOrganisation(sql: Reader, town: string, organisation: string, root: string): Promise<boolean> {
  const found = await sql
    .withRecursive('above', (query) =>
      query
        .selectFrom('party_organisation')
        .select(['id', 'parent_id'])
        .where('town_code', '=', town)
        .where('id', '=', organisation)
        .union(
          query
            .selectFrom('above')
            .innerJoin('party_organisation as next', 'next.id', 'above.parent_id')
            .select(['next.id', 'next.parent_id'])
            .where('next.town_code', '=', town),
        ),
    )
    .selectFrom('above')
    .select('id')
    .where('id', '=', root)
    .executeTakeFirst();
  return found !== undefined;
}
