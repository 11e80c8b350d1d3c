import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { invalidInput } from '../../graphql/failures.ts';
import { intendedDay } from '../intended-day.ts';
import { latestDay } from '../latest-day.ts';
import { askAboutOrganisation, changeOrganisation } from '../organisations/change-organisation.ts';
import { jointBranchNotReady } from '../organisations/organisation.results.ts';
import type { OrganisationSituation } from '../organisations/organisation-situation.ts';
import type { TurnJointBranchInput } from './joint-branch.inputs.ts';

/**
 * The secretary of a joint branch rotates, in both towns at once: the town whose turn ends has no secretary any more, the
 * other one names its own. Refusals: NotAllowed, InvalidInput (the day, a turn that is so already, no joint branch),
 * NotFound, OrganisationIsDissolved, JointBranchNotReady before the other town has joined.
 */
export async function turnJointBranch(ctx: Context, input: TurnJointBranchInput) {
  const { locale } = ctx;
  const { secretaryIsOurs } = input;
  const on = intendedDay(ctx, input.on);
  const asking = await askAboutOrganisation(ctx, input, { fault: () => (typeof on === 'string' ? null : on) });
  if ('code' in asking) return asking;
  if (typeof on !== 'string') return on;
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'turnJointBranch',
    kind: 'JOINT_BRANCH_TURNED',
    asked: { secretaryIsOurs, on: input.on },
    async decide({ sql }, organisation) {
      const { town, id, name, foundedOn, partnerName, joinedOn, hasSecretary, turnSince } = organisation;
      const facts = { organisation: name };
      if (partnerName === null) return { refuse: invalidInput(locale, 'organisation', 'notJoint', facts) };
      if (joinedOn === null) {
        const told = { ...facts, partner: partnerName };
        return { refuse: jointBranchNotReady(locale, { town, key: id }, 'partnerNotJoined', told) };
      }
      if (Boolean(hasSecretary) === secretaryIsOurs) {
        return { refuse: invalidInput(locale, 'secretaryIsOurs', 'turnUnchanged') };
      }
      const since = latestDay(foundedOn, joinedOn, turnSince);
      if (on < since) return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name, since }) };
      return turn(sql, organisation, secretaryIsOurs, on);
    },
    mirror: (sql, partners) => turn(sql, partners, !secretaryIsOurs, on),
  });
  return 'code' in changed ? changed : { __typename: 'JointBranchTurned', ...changed };
}

async function turn(sql: Reader, branch: OrganisationSituation, isOurs: boolean, on: string) {
  const { town, id, name, partnerName, secretary, hasSecretary, turnSince } = branch;
  await sql
    .updateTable('joint_branch')
    .set({ has_secretary: isOurs, turn_since: on })
    .where('town_code', '=', town)
    .where('organisation_id', '=', id)
    .execute();
  await sql
    .updateTable('party_organisation')
    .set({ secretary_id: null })
    .where('town_code', '=', town)
    .where('id', '=', id)
    .execute();
  return {
    facts: { organisation: name, partnerTown: partnerName, turn: isOurs ? 'OURS' : 'THEIRS', on },
    before: { secretaryIsOurs: Boolean(hasSecretary), turnSince, secretary },
    after: { secretaryIsOurs: isOurs, turnSince: on, secretary: null },
  };
}
