import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { writeAs, writeInBothAs } from '../../graphql/write-as.ts';
import type { JointDecision, JointWriting } from '../../ledger/ledger.ts';
import { askForFounding, type Founding, foundIn } from '../organisations/organisation-founding.ts';
import type { JoinJointBranchInput } from './joint-branch.inputs.ts';
import { type Invitation, readInvitation } from './joint-branch-invitation.ts';

type Outcome = { organisation: string };

/**
 * A town joins the branch that another one invited it to: from then on both have a row of their own. Refusals: NotAllowed,
 * InvalidInput, NotFound: for a code that is wrong, used, meant for another town or of a branch dissolved, all alike.
 */
export async function joinJointBranch(ctx: Context, input: JoinJointBranchInput) {
  const founding = await askForFounding(ctx, input);
  if ('code' in founding) return founding;
  const { viewer, seat, parent } = founding;
  const name = input.name?.trim() ?? null;
  const invitation = readInvitation(input.invitation);
  const request = {
    mutation: 'joinJointBranch',
    key: input.key,
    input: { invitation: invitation?.hash ?? input.invitation, name, ...seat, parent, on: input.on },
    missing: 'invitationNotFound',
  } as const;
  const refuse = notFound(ctx.locale, 'invitationNotFound');
  // Whoever guesses must not even hold up the writers of the town that is guessed at. A repeated request finds its
  // invitation used, and its outcome in the own town's ledger.
  const written =
    invitation && (await findInvited(ctx.reader, invitation, viewer.town))
      ? await writeInBothAs<Outcome>(ctx, viewer, { ...request, partner: invitation.town }, (writing) =>
          join(ctx, writing, invitation, founding, name),
        )
      : await writeAs<Outcome>(ctx, viewer, request, async () => ({ refuse }));
  if ('failure' in written) return written.failure;
  const organisationOf = { town: viewer.town, key: written.outcome.organisation };
  return { __typename: 'JointBranchJoined', revision: written.revision, organisationOf };
}

/** The inviting town's side of an invitation that is open to `guest`, with how it is seated there. */
function findInvited(sql: Reader, { town, hash }: Invitation, guest: string) {
  return sql
    .selectFrom('joint_branch as joint')
    .innerJoin('party_organisation as organisation', (join) =>
      join
        .onRef('organisation.town_code', '=', 'joint.town_code')
        .onRef('organisation.id', '=', 'joint.organisation_id'),
    )
    .innerJoin('town', 'town.code', 'joint.town_code')
    .leftJoin('unit', (join) =>
      join.onRef('unit.town_code', '=', 'organisation.town_code').onRef('unit.id', '=', 'organisation.unit_id'),
    )
    .leftJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'organisation.town_code').onRef('grid.id', '=', 'organisation.grid_id'),
    )
    .select((eb) => [
      'organisation.id',
      'organisation.name',
      'organisation.members',
      'organisation.founded_on as foundedOn',
      'town.name as townName',
      'joint.has_secretary as hasSecretary',
      'joint.turn_since as turnSince',
      'joint.session_every_months as sessionEveryMonths',
      'joint.theme_day_every_months as themeDayEveryMonths',
      eb.fn.coalesce('unit.name', 'grid.name').as('seat'),
    ])
    .where('joint.town_code', '=', town)
    .where('joint.invitation_hash', '=', hash)
    .where('joint.partner_town', '=', guest)
    .where('joint.joined_on', 'is', null)
    .where('organisation.dissolved_on', 'is', null)
    .executeTakeFirst();
}

async function join(
  ctx: Context,
  { sql, town, partner }: JointWriting,
  invitation: Invitation,
  founding: Founding,
  ownName: string | null,
): Promise<JointDecision<Outcome, Failure>> {
  const { locale } = ctx;
  const invited = await findInvited(sql, invitation, town);
  if (!invited) return { refuse: notFound(locale, 'invitationNotFound') };
  const { on } = founding;
  const { members, foundedOn } = invited;
  const name = ownName ?? invited.name;
  if (on < foundedOn) {
    return { refuse: invalidInput(locale, 'on', 'dayBeforeChange', { name: invited.name, since: foundedOn }) };
  }
  const founded = await foundIn(ctx, sql, founding, { kind: 'BRANCH', setting: 'JOINT', name, members });
  if ('refuse' in founded) return founded;
  const { name: townName } = await sql
    .selectFrom('town')
    .select('name')
    .where('code', '=', town)
    .executeTakeFirstOrThrow();
  const { sessionEveryMonths, themeDayEveryMonths } = invited;
  const secretaryIsOurs = !invited.hasSecretary;
  await sql
    .insertInto('joint_branch')
    .values({
      town_code: town,
      organisation_id: founded.id,
      partner_town: partner.town,
      partner_town_name: invited.townName,
      partner_seat: invited.seat,
      partner_organisation_id: invited.id,
      joined_on: on,
      has_secretary: secretaryIsOurs,
      turn_since: invited.turnSince,
      session_every_months: sessionEveryMonths,
      theme_day_every_months: themeDayEveryMonths,
    })
    .execute();
  const theirs = { partnerName: townName, partnerSeat: founded.seat, joinedOn: on };
  await sql
    .updateTable('joint_branch')
    .set({
      partner_town_name: townName,
      partner_seat: founded.seat,
      partner_organisation_id: founded.id,
      joined_on: on,
      invitation_hash: null,
    })
    .where('town_code', '=', partner.town)
    .where('organisation_id', '=', invited.id)
    .execute();
  const ours = { partnerName: invited.townName, partnerSeat: invited.seat, joinedOn: on };
  const rhythm = { secretaryIsOurs, turnSince: invited.turnSince, sessionEveryMonths, themeDayEveryMonths };
  return {
    record: {
      kind: 'JOINT_BRANCH_JOINED',
      subject: { type: 'PartyOrganisation', id: founded.id },
      facts: {
        organisation: name,
        seat: founded.seat,
        partnerTown: ours.partnerName,
        partnerSeat: ours.partnerSeat,
        on,
      },
      after: { ...founded.after, ...ours, ...rhythm },
      outcome: { organisation: founded.id },
    },
    mirror: {
      kind: 'JOINT_BRANCH_JOINED',
      subject: { type: 'PartyOrganisation', id: invited.id },
      facts: {
        organisation: invited.name,
        seat: invited.seat,
        partnerTown: theirs.partnerName,
        partnerSeat: theirs.partnerSeat,
        on,
      },
      after: theirs,
    },
  };
}
