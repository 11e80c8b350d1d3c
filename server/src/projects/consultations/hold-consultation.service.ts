import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notAllowed, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { likelyDayFault } from '../../graphql/likely-day.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { answersFor, hasRole } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { answersForProject } from '../answers-for-project.ts';
import type { ConsultationKind } from './consultation.entity.ts';
import type { HoldCoordinationInput, HoldHearingInput, HoldReviewInput } from './consultation.inputs.ts';
import { type ConsultationHeld, consultationNotDue } from './consultation.results.ts';
import { isConsultationDue } from './consultation-stages.ts';

/** No town's register begins earlier; what is before is a slip of the keyboard. */
const earliestDay = '1990-01-01';

type HoldInput = HoldHearingInput & Partial<HoldCoordinationInput & HoldReviewInput>;

interface Held {
  kind: ConsultationKind;
  project: string;
  claim: string | null;
  heldOn: string;
  residents: number;
  units: number;
  others: number;
  isAgreed: boolean;
  decision: string;
  rating: number | null;
}

/**
 * Records one of the three consultations on a project. Returns it, or the first reason against it: NotAllowed,
 * InvalidInput, NotFound, ConsultationNotDue (the project is at another stage). A closed season is none: reviews come last.
 */
export async function holdConsultation(
  ctx: Context,
  kind: ConsultationKind,
  input: HoldInput,
): Promise<ConsultationHeld | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const project = parseIdOf('Project', input.project);
  const isOwn = project?.town === town;
  if (isOwn && !(await answersForProject(ctx, viewer, project.key))) return notAllowed(locale, 'outsideYourGrids');
  const today = townDate(ctx.services.clock());
  const { residents, units, others, isAgreed, rating = null, heldOn = null } = input;
  const fault =
    (await firstFault(locale, input)) ??
    likelyDayFault(locale, 'heldOn', heldOn ?? today, { from: earliestDay, to: today }) ??
    (residents + units + others === 0 ? invalidInput(locale, 'residents', 'consultationNobody') : null);
  if (fault) return fault;
  if (!isOwn) return notFound(locale, 'projectNotFound');
  const claim = input.claim == null ? null : parseIdOf('Claim', input.claim);
  if (input.claim != null && claim?.town !== town) return notFound(locale, 'claimNotFound');

  const asked = { project: project.key, claim: claim?.key ?? null, residents, units, others, isAgreed, rating };
  const decision = input.decision.trim();
  const written = await writeAs<{ consultation: string }>(
    ctx,
    viewer,
    {
      mutation: mutations[kind],
      key: input.key,
      input: { ...asked, decision, heldOn },
      missing: 'projectNotFound',
    },
    (writing) => decide(ctx, viewer, writing, { kind, ...asked, decision, heldOn: heldOn ?? today }),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'ConsultationHeld', revision, consultationOf: { town, key: outcome.consultation } };
}

const mutations: { [kind in ConsultationKind]: string } = {
  HEARING: 'holdHearing',
  COORDINATION: 'holdCoordination',
  REVIEW: 'holdReview',
};

async function decide(
  { locale }: Context,
  viewer: AccountViewer,
  { sql, town }: Writing,
  held: Held,
): Promise<Decision<{ consultation: string }, Failure>> {
  const found = await sql
    .selectFrom('project')
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'project.town_code').onRef('grid.id', '=', 'project.grid_id'),
    )
    .leftJoin('claim', (join) =>
      join
        .onRef('claim.town_code', '=', 'project.town_code')
        .onRef('claim.project_id', '=', 'project.id')
        .on('claim.id', '=', held.claim ?? ''),
    )
    .select(['project.name as project', 'project.stage', 'grid.path as place', 'claim.id as claim'])
    .where('project.town_code', '=', town)
    .where('project.id', '=', held.project)
    .executeTakeFirst();
  if (!found) return { refuse: notFound(locale, 'projectNotFound') };
  // Once more: the project may have been given to another grid since it was looked up.
  if (!answersFor(viewer, found.place)) return { refuse: notAllowed(locale, 'outsideYourGrids') };
  if (held.claim !== found.claim) return { refuse: notFound(locale, 'claimNotFound') };
  if (!isConsultationDue(held.kind, found.stage)) return { refuse: consultationNotDue(locale, held.kind, found) };

  const id = uuid();
  await sql
    .insertInto('consultation')
    .values({
      town_code: town,
      id,
      kind: held.kind,
      project_id: held.project,
      claim_id: held.claim,
      held_on: held.heldOn,
      residents: held.residents,
      units: held.units,
      others: held.others,
      is_agreed: held.isAgreed,
      decision: held.decision,
      rating: held.rating,
    })
    .execute();
  return {
    record: {
      kind: 'CONSULTATION_HELD',
      subject: { type: 'Consultation', id },
      facts: { project: found.project, consultation: held.kind },
      after: { id, ...held },
      outcome: { consultation: id },
    },
  };
}
