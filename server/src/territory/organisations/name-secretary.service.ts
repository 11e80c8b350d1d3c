import type { Context } from '../../graphql/context.ts';
import { invalidInput } from '../../graphql/failures.ts';
import { chosenHolder } from '../holders/holder-choice.ts';
import { askAboutOrganisation, changeOrganisation } from './change-organisation.ts';
import type { NameSecretaryInput } from './organisation.inputs.ts';
import { jointBranchNotReady } from './organisation.results.ts';

/**
 * Names an organisation's secretary, or nobody. Refusals: NotAllowed, InvalidInput, NotFound (the holder's too),
 * OrganisationIsDissolved; JointBranchNotReady while it is the other town's turn to name one.
 */
export async function nameSecretary(ctx: Context, input: NameSecretaryInput) {
  const { locale } = ctx;
  const { holder, newHolder } = input;
  const isNamed = holder != null || newHolder != null;
  const asking = await askAboutOrganisation(ctx, input, {
    fault: () => (holder != null && newHolder != null ? invalidInput(locale, 'holder', 'secretaryOne') : null),
  });
  if ('code' in asking) return asking;
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'nameSecretary',
    kind: 'SECRETARY_NAMED',
    asked: { holder, newHolder },
    async decide(writing, { town, id, name, secretary, partnerName, hasSecretary }) {
      if (partnerName !== null && !hasSecretary) {
        const facts = { organisation: name, partner: partnerName };
        return { refuse: jointBranchNotReady(locale, { town, key: id }, 'partnersTurn', facts) };
      }
      const named = isNamed ? await chosenHolder(ctx, writing, input) : null;
      if (named !== null && typeof named !== 'string') return { refuse: named };
      await writing.sql
        .updateTable('party_organisation')
        .set({ secretary_id: named })
        .where('town_code', '=', town)
        .where('id', '=', id)
        .execute();
      return {
        facts: { organisation: name, hasSecretary: isNamed ? 1 : 0 },
        before: { secretary },
        after: { secretary: named },
      };
    },
  });
  return 'code' in changed ? changed : { __typename: 'SecretaryNamed', ...changed };
}
