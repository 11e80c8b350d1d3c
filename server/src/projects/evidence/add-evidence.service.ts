import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notAllowed, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { likelyDayFault, yearsFrom } from '../../graphql/likely-day.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { answersFor, hasRole } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { intendedDay } from '../../territory/intended-day.ts';
import { answersForProject } from '../answers-for-project.ts';
import { claimById } from '../claims/claim.loaders.ts';
import { claimNotActive } from '../claims/claim.results.ts';
import { wrongProjectStage } from '../project-refusals.ts';
import { type ProjectSituation, projectSituation } from '../project-situation.ts';
import type { AddEvidenceInput } from './evidence.inputs.ts';
import type { EvidenceAdded } from './evidence.results.ts';
import { attachPictures } from './picture-rows.ts';

/** How far back it may be told what was done. */
const mostYearsBack = 5;

interface Account {
  project: string;
  claim: string | null;
  on: string;
  told: string;
  figures: { label: string; value: number; unit: string | null }[];
  pictures: string[];
}

/**
 * Tells what was done on a project or for one claim on it. Whoever answers for the project may, and a representative for
 * a claim of the own unit. Returns it, or the first reason against it: NotAllowed, InvalidInput, NotFound (also for a
 * picture that somebody else uploaded, or that belongs to other evidence), WrongProjectStage, ClaimNotActive.
 */
export async function addEvidence(ctx: Context, input: AddEvidenceInput): Promise<EvidenceAdded | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'addEvidence')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const project = parseIdOf('Project', input.project);
  const claim = input.claim == null ? null : parseIdOf('Claim', input.claim);
  const row = claim?.town === town ? await ctx.load(claimById, { town, id: claim.key }) : undefined;
  if (viewer.unitId !== null && (input.claim == null || (row && row.unitKey !== viewer.unitId))) {
    return notAllowed(locale, 'onlyYourClaims');
  }
  if (project?.town === town && !(await answersForProject(ctx, viewer, project.key))) {
    return notAllowed(locale, 'outsideYourGrids');
  }
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const on = intendedDay(ctx, input.on);
  if (typeof on !== 'string') return on;
  const today = intendedDay(ctx, null) as string;
  const unlikely = likelyDayFault(locale, 'on', on, { from: yearsFrom(today, -mostYearsBack), to: today });
  if (unlikely) return unlikely;
  if (project?.town !== town) return notFound(locale, 'projectNotFound');
  if (input.claim != null && row?.projectKey !== project.key) return notFound(locale, 'claimNotFound');
  const pictures = input.pictures.map((id) => parseIdOf('Picture', id));
  if (pictures.some((one) => one?.town !== town)) return notFound(locale, 'pictureNotFound');

  const account: Account = {
    project: project.key,
    claim: row?.key ?? null,
    on,
    told: input.told.trim(),
    figures: input.figures.map(({ label, value, unit }) => ({
      label: label.trim(),
      value,
      unit: unit?.trim() ?? null,
    })),
    pictures: pictures.map((one) => one?.key ?? ''),
  };
  const written = await writeAs<{ evidence: string }>(
    ctx,
    viewer,
    { mutation: 'addEvidence', key: input.key, input: { ...account, on: input.on }, missing: 'projectNotFound' },
    (writing) => decide(ctx, viewer, writing, account),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'EvidenceAdded', revision, evidenceOf: { town, key: outcome.evidence } };
}

async function decide(
  ctx: Context,
  viewer: AccountViewer,
  writing: Writing,
  account: Account,
): Promise<Decision<{ evidence: string }, Failure>> {
  const { locale } = ctx;
  const { sql, town } = writing;
  const project = await projectSituation(writing, account.project);
  if (!project) return { refuse: notFound(locale, 'projectNotFound') };
  // Once more: the project may have been given to another grid since it was looked up.
  if (!answersFor(viewer, project.place)) return { refuse: notAllowed(locale, 'outsideYourGrids') };
  const refusal = stageFault(ctx, town, project) ?? (await claimFault(ctx, viewer, writing, account.claim));
  if (refusal) return { refuse: refusal };
  const id = uuid();
  const { project: projectKey, claim, on, told, figures, pictures } = account;
  await sql
    .insertInto('evidence')
    .values({
      town_code: town,
      id,
      project_id: projectKey,
      claim_id: claim,
      on_date: on,
      told,
      figures: JSON.stringify(figures),
    })
    .execute();
  if (!(await attachPictures(writing, viewer.accountId, id, pictures))) {
    return { refuse: notFound(locale, 'pictureNotFound') };
  }
  return {
    record: {
      kind: 'EVIDENCE_ADDED',
      subject: { type: 'Project', id: projectKey },
      facts: { project: project.name, on, pictures: pictures.length },
      after: { id, ...account },
      outcome: { evidence: id },
    },
  };
}

function stageFault({ locale }: Context, town: string, project: ProjectSituation): Failure | null {
  const isOn = project.stage !== 'DRAFT' && project.stage !== 'CLOSED';
  return isOn ? null : wrongProjectStage(locale, { ...project, town, key: project.id });
}

/** Claims don't change their unit or project, but they may be withdrawn meanwhile. */
async function claimFault(
  { locale }: Context,
  viewer: AccountViewer,
  { sql, town }: Writing,
  claim: string | null,
): Promise<Failure | null> {
  if (claim === null) return null;
  const row = await sql
    .selectFrom('claim')
    .select(['status', 'unit_id'])
    .where('town_code', '=', town)
    .where('id', '=', claim)
    .executeTakeFirst();
  if (!row) return notFound(locale, 'claimNotFound');
  if (viewer.unitId !== null && row.unit_id !== viewer.unitId) return notAllowed(locale, 'onlyYourClaims');
  return row.status === 'WITHDRAWN' ? claimNotActive(locale) : null;
}
