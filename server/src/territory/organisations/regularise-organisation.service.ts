import type { Context } from '../../graphql/context.ts';
import { invalidInput } from '../../graphql/failures.ts';
import { intendedDay } from '../intended-day.ts';
import { askAboutOrganisation, changeOrganisation } from './change-organisation.ts';
import type { RegulariseOrganisationInput } from './organisation.inputs.ts';
import { organisationNotPreparatory } from './organisation.results.ts';

/**
 * Makes a regular organisation of one that was being prepared. Its setting has no past but the ledger's: there the day is
 * told. Refusals: NotAllowed, InvalidInput (the day), NotFound, OrganisationIsDissolved, OrganisationNotPreparatory.
 */
export async function regulariseOrganisation(ctx: Context, input: RegulariseOrganisationInput) {
  const { locale } = ctx;
  const on = intendedDay(ctx, input.on);
  const asking = await askAboutOrganisation(ctx, input, { fault: () => (typeof on === 'string' ? null : on) });
  if ('code' in asking) return asking;
  if (typeof on !== 'string') return on;
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'regulariseOrganisation',
    kind: 'ORGANISATION_REGULARISED',
    asked: { on: input.on },
    async decide({ sql }, { town, id, name, setting, foundedOn }) {
      if (setting !== 'PREPARATORY') {
        return { refuse: organisationNotPreparatory(locale, { town, key: id }, { organisation: name }) };
      }
      if (on < foundedOn) return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name, since: foundedOn }) };
      await sql
        .updateTable('party_organisation')
        .set({ setting: 'REGULAR' })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return { facts: { organisation: name, on }, before: { setting }, after: { setting: 'REGULAR', on } };
    },
  });
  return 'code' in changed ? changed : { __typename: 'OrganisationRegularised', ...changed };
}
