import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notAllowed, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { answersFor, hasRole } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { isMemberOn } from '../../members/units/membership.ts';
import { answersForProject } from '../answers-for-project.ts';
import { isClaimable } from '../project-stages.ts';
import type { ClaimProjectInput, PledgeInput } from './claim.inputs.ts';
import { alreadyClaimed, type ClaimAccepted, claimingClosed, projectFull } from './claim.results.ts';
import { type ClaimSituation, claimSituation } from './claim-situation.ts';
import { columnsOf, type NewClaim } from './new-claim.ts';

interface Target {
  town: string;
  project: string;
  unit: string;
}

type Outcome = { claim: string; slotsLeft: number };

/**
 * A unit claims a project. Returns the accepted claim, or the first reason against it in the order that the domain sets:
 * NotAllowed, InvalidInput, NotFound, ClaimingClosed, AlreadyClaimed, ProjectFull.
 */
export async function claimProject(ctx: Context, input: ClaimProjectInput): Promise<ClaimAccepted | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'claim')) return roleRefused(locale, viewer);
  const project = parseIdOf('Project', input.project);
  const unit = parseIdOf('Unit', input.unit);
  const { town } = viewer;
  if (viewer.unitId !== null && (unit?.town !== town || unit.key !== viewer.unitId)) {
    return notAllowed(locale, 'onlyYourUnit');
  }
  if (project?.town === town && !(await answersForProject(ctx, viewer, project.key))) {
    return notAllowed(locale, 'outsideYourGrids');
  }
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  if (project?.town !== town) return notFound(locale, 'projectNotFound');
  if (unit?.town !== town) return notFound(locale, 'unitNotFound');

  const target = { town, project: project.key, unit: unit.key };
  const { key, pledge } = input;
  const written = await writeAs<Outcome>(
    ctx,
    viewer,
    { mutation: 'claimProject', key, input: { ...target, pledge }, missing: 'projectNotFound' },
    (writing) => decide(ctx, viewer, writing, target, pledge ?? null),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  const claimOf = { town, key: outcome.claim };
  return { __typename: 'ClaimAccepted', revision, slotsLeft: outcome.slotsLeft, claimOf };
}

async function decide(
  { locale }: Context,
  viewer: AccountViewer,
  writing: Writing,
  target: Target,
  pledge: PledgeInput | null,
): Promise<Decision<Outcome, Failure>> {
  const { town, project, unit } = target;
  const situation = await claimSituation(writing.sql, town, project, unit);
  if (!situation) return { refuse: await whatIsMissing(locale, writing, target) };
  // Once more: the project may have been given to another grid since it was looked up.
  if (!answersFor(viewer, situation.place)) return { refuse: notAllowed(locale, 'outsideYourGrids') };
  if (!isMemberOn(townDate(writing.at), situation)) {
    return { refuse: invalidInput(locale, 'unit', 'unitNoMember', { unit: situation.unit }) };
  }
  const closed = whyClosed(situation);
  if (closed) {
    return { refuse: claimingClosed(locale, closed, { project: situation.project, season: situation.season }) };
  }
  if (situation.standingClaim !== null) {
    return { refuse: alreadyClaimed(locale, { town, key: situation.standingClaim }, situation) };
  }
  const slotsLeft = await takeSlot(writing, project);
  if (slotsLeft === null) {
    return { refuse: projectFull(locale, { town, key: project, name: situation.project }) };
  }

  const claim: NewClaim = {
    id: uuid(),
    project,
    unit,
    meeting: situation.openMeeting,
    kind: situation.earlierClaim === null ? 'NEW' : 'RENEWAL',
    status: 'ACTIVE',
    claimedAt: writing.at,
    revision: writing.revision,
    pledgedCents: pledge?.amountCents ?? null,
    pledgedVolunteers: pledge?.volunteers ?? null,
    pledgedInKind: pledge?.inKind?.trim() || null,
  };
  await writing.sql.insertInto('claim').values(columnsOf(town, claim)).execute();
  return {
    record: {
      kind: 'CLAIM_MADE',
      subject: { type: 'Claim', id: claim.id },
      facts: { project: situation.project, unit: situation.unit, claimKind: claim.kind },
      after: claim,
      outcome: { claim: claim.id, slotsLeft },
    },
  };
}

/** The sentence that says why no claims are taken, or null while they are. */
function whyClosed(situation: ClaimSituation) {
  if (situation.seasonClosedOn !== null) return 'seasonClosed';
  if (!isClaimable(situation.stage)) return 'projectNotOffered';
  if (situation.exclusiveMeeting !== null && situation.openExclusiveMeeting === null) return 'meetingNotOpen';
  return null;
}

/** Takes one slot if one is free, and returns how many are left then; null when the project is full. */
async function takeSlot({ sql, town }: Writing, project: string): Promise<number | null> {
  const taken = await sql
    .updateTable('project')
    .set((eb) => ({ standing_claims: eb('standing_claims', '+', 1) }))
    .where('town_code', '=', town)
    .where('id', '=', project)
    .whereRef('standing_claims', '<', 'slots')
    .returning(['slots', 'standing_claims'])
    .executeTakeFirst();
  return taken ? taken.slots - taken.standing_claims : null;
}

async function whatIsMissing(locale: Context['locale'], { sql }: Writing, { town, project }: Target) {
  const found = await sql
    .selectFrom('project')
    .select('id')
    .where('town_code', '=', town)
    .where('id', '=', project)
    .executeTakeFirst();
  return notFound(locale, found ? 'unitNotFound' : 'projectNotFound');
}
