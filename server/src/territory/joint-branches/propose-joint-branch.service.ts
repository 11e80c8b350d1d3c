import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { askAboutOrganisation, changeOrganisation } from '../organisations/change-organisation.ts';
import { type JointBranchProposed, jointBranchNotReady } from '../organisations/organisation.results.ts';
import { askForFounding, foundIn } from '../organisations/organisation-founding.ts';
import type { ProposeJointBranchInput, RenewJointInvitationInput } from './joint-branch.inputs.ts';
import { makeInvitation } from './joint-branch-invitation.ts';

/**
 * Sets a joint branch up on this side and returns the code that lets the other town join. Nothing is written or looked up
 * in that town. Refusals: NotAllowed, InvalidInput, NotFound.
 */
export async function proposeJointBranch(
  ctx: Context,
  input: ProposeJointBranchInput,
): Promise<JointBranchProposed | Failure> {
  const { locale } = ctx;
  const { partnerTown } = input;
  const founding = await askForFounding(ctx, input, ({ town }) =>
    partnerTown === town ? invalidInput(locale, 'partnerTown', 'partnerIsYourself') : null,
  );
  if ('code' in founding) return founding;
  const { viewer, seat, parent, on } = founding;
  const plan = { kind: 'BRANCH', setting: 'JOINT', name: input.name.trim(), members: input.members ?? null } as const;
  const shared = {
    partnerTown,
    partnerName: input.partnerName.trim(),
    secretaryIsOurs: input.secretaryIsOurs ?? true,
    sessionEveryMonths: input.sessionEveryMonths ?? 1,
    themeDayEveryMonths: input.themeDayEveryMonths ?? 3,
  };
  const invitation = makeInvitation(viewer.town);
  const written = await writeAs<{ organisation: string }>(
    ctx,
    viewer,
    {
      mutation: 'proposeJointBranch',
      key: input.key,
      input: { ...plan, ...shared, ...seat, parent, on: input.on },
      missing: 'townNotFound',
    },
    async ({ sql, town }) => {
      const founded = await foundIn(ctx, sql, founding, plan);
      if ('refuse' in founded) return founded;
      await sql
        .insertInto('joint_branch')
        .values({
          town_code: town,
          organisation_id: founded.id,
          partner_town: partnerTown,
          partner_town_name: shared.partnerName,
          invitation_hash: invitation.hash,
          has_secretary: shared.secretaryIsOurs,
          turn_since: on,
          session_every_months: shared.sessionEveryMonths,
          theme_day_every_months: shared.themeDayEveryMonths,
        })
        .execute();
      return {
        record: {
          kind: 'JOINT_BRANCH_PROPOSED',
          subject: { type: 'PartyOrganisation', id: founded.id },
          facts: { organisation: plan.name, seat: founded.seat, partnerTown: shared.partnerName, on },
          after: { ...founded.after, ...shared, turnSince: on },
          outcome: { organisation: founded.id },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision, isRepeated } = written;
  const organisationOf = { town: viewer.town, key: outcome.organisation };
  return proposed({ organisationOf, revision, isRepeated }, invitation.code);
}

/**
 * Gives an open invitation a new code; the old one is good for nothing from then on. Refusals: NotAllowed, InvalidInput (no
 * joint branch), NotFound, OrganisationIsDissolved, JointBranchNotReady when the other town has joined.
 */
export async function renewJointInvitation(
  ctx: Context,
  input: RenewJointInvitationInput,
): Promise<JointBranchProposed | Failure> {
  const { locale } = ctx;
  const asking = await askAboutOrganisation(ctx, input);
  if ('code' in asking) return asking;
  const invitation = makeInvitation(asking.viewer.town);
  const changed = await changeOrganisation(ctx, asking, {
    mutation: 'renewJointInvitation',
    kind: 'JOINT_BRANCH_PROPOSED',
    asked: {},
    async decide({ sql }, { town, id, name, seat, foundedOn, partnerName, joinedOn }) {
      const facts = { organisation: name };
      if (partnerName === null) return { refuse: invalidInput(locale, 'organisation', 'notJoint', facts) };
      if (joinedOn !== null) {
        const told = { ...facts, partner: partnerName };
        return { refuse: jointBranchNotReady(locale, { town, key: id }, 'partnerHasJoined', told) };
      }
      await sql
        .updateTable('joint_branch')
        .set({ invitation_hash: invitation.hash })
        .where('town_code', '=', town)
        .where('organisation_id', '=', id)
        .execute();
      return { facts: { ...facts, seat, partnerTown: partnerName, on: foundedOn } };
    },
  });
  return 'code' in changed ? changed : proposed(changed, invitation.code);
}

/** The code is in no outcome that the ledger remembers, so a repeated request can't be told it again. */
function proposed(
  { isRepeated, ...step }: Pick<JointBranchProposed, 'organisationOf' | 'revision'> & { isRepeated: boolean },
  code: string,
): JointBranchProposed {
  return { __typename: 'JointBranchProposed', ...step, invitation: isRepeated ? null : code };
}
