import type { Context } from '../../graphql/context.ts';
import { invalidInput } from '../../graphql/failures.ts';
import { askAboutOrganisation, changeOrganisation } from './change-organisation.ts';
import type { PlaceOrganisationInput } from './organisation.inputs.ts';
import { checkParent, readParent } from './organisation-parent.ts';

/**
 * Puts an organisation under another one, or under none. Refusals: NotAllowed, InvalidInput (the parent is the present one, of a lower kind,
 * below it, joint or dissolved), NotFound, OrganisationIsDissolved.
 */
export async function placeOrganisation(ctx: Context, input: PlaceOrganisationInput) {
  const { locale } = ctx;
  const asking = await askAboutOrganisation(ctx, input);
  if ('code' in asking) return asking;
  const parent = readParent(locale, asking.viewer.town, input.parent);
  if (parent !== null && typeof parent !== 'string') return parent;
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'placeOrganisation',
    kind: 'ORGANISATION_PLACED',
    asked: { parent },
    async decide({ sql }, { town, id, kind, name, parent: before }) {
      if (parent === before) return { refuse: invalidInput(locale, 'parent', 'parentUnchanged') };
      const above = parent === null ? { name: null } : await checkParent(locale, sql, town, parent, { id, kind });
      if ('refuse' in above) return above;
      await sql
        .updateTable('party_organisation')
        .set({ parent_id: parent })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return { facts: { organisation: name, parent: above.name }, before: { parent: before }, after: { parent } };
    },
  });
  return 'code' in changed ? changed : { __typename: 'OrganisationPlaced', ...changed };
}
