import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { askAboutOrganisation, changeOrganisation } from './change-organisation.ts';
import type { CountMembersInput } from './organisation.inputs.ts';
import type { OrganisationSituation } from './organisation-situation.ts';

/**
 * Writes down how many members an organisation has; of a joint branch, in both towns. Refusals: NotAllowed, InvalidInput,
 * NotFound, OrganisationIsDissolved.
 */
export async function countMembers(ctx: Context, input: CountMembersInput) {
  const asking = await askAboutOrganisation(ctx, input);
  if ('code' in asking) return asking;
  const { members } = input;
  const count = async (sql: Reader, { town, id, name, members: before }: OrganisationSituation) => {
    await sql
      .updateTable('party_organisation')
      .set({ members })
      .where('town_code', '=', town)
      .where('id', '=', id)
      .execute();
    return { facts: { organisation: name, members, from: before }, before: { members: before }, after: { members } };
  };
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'countMembers',
    kind: 'MEMBERS_COUNTED',
    asked: { members },
    decide: ({ sql }, organisation) => count(sql, organisation),
    mirror: count,
  });
  return 'code' in changed ? changed : { __typename: 'MembersCounted', ...changed };
}
