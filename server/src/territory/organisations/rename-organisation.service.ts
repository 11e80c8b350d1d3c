import type { Context } from '../../graphql/context.ts';
import { invalidInput } from '../../graphql/failures.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import { askAboutOrganisation, changeOrganisation } from './change-organisation.ts';
import type { RenameOrganisationInput } from './organisation.inputs.ts';

/** Gives an organisation another name. Refusals: NotAllowed, InvalidInput (also for the name that it has), NotFound, OrganisationIsDissolved. */
export async function renameOrganisation(ctx: Context, input: RenameOrganisationInput) {
  const asking = await askAboutOrganisation(ctx, input);
  if ('code' in asking) return asking;
  const name = input.name.trim();
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'renameOrganisation',
    kind: 'ORGANISATION_RENAMED',
    asked: { name },
    async decide({ sql }, organisation) {
      const before = organisation.name;
      if (before === name) {
        return { refuse: invalidInput(ctx.locale, 'name', 'organisationNameSame', { organisation: name }) };
      }
      await sql
        .updateTable('party_organisation')
        .set({ name, sort_key: sortKeyOf(name) })
        .where('town_code', '=', organisation.town)
        .where('id', '=', organisation.id)
        .execute();
      return { facts: { organisation: name, from: before }, before: { name: before }, after: { name } };
    },
  });
  return 'code' in changed ? changed : { __typename: 'OrganisationRenamed', ...changed };
}
