import type { Context } from '../../graphql/context.ts';
import { type Failure, notAllowed, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { hasRole } from '../../identity/scope.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import type { WithdrawClaimInput } from './claim.inputs.ts';
import { claimById } from './claim.loaders.ts';
import { type ClaimWithdrawn, claimingClosed, claimNotActive } from './claim.results.ts';
import { answersForProject } from './claim.service.ts';

type Outcome = { slotsLeft: number };

/**
 * Takes a claim back and frees its slot. Returns the withdrawn claim, or the first reason against it: NotAllowed,
 * InvalidInput, NotFound, ClaimingClosed (the season is closed), ClaimNotActive.
 */
export async function withdrawClaim(ctx: Context, input: WithdrawClaimInput): Promise<ClaimWithdrawn | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'claim')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const id = parseIdOf('Claim', input.claim);
  const claim = id?.town === town ? await ctx.load(claimById, { town, id: id.key }) : undefined;
  if (claim && viewer.unitId !== null && claim.unitKey !== viewer.unitId) return notAllowed(locale, 'onlyYourUnit');
  if (claim && !(await answersForProject(ctx, viewer, claim.projectKey))) return notAllowed(locale, 'outsideYourGrids');
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  if (!claim) return notFound(locale, 'claimNotFound');

  const reason = input.reason ?? null;
  const written = await writeAs<Outcome>(
    ctx,
    viewer,
    { mutation: 'withdrawClaim', key: input.key, input: { claim: claim.key, reason }, missing: 'claimNotFound' },
    (writing) => decide(ctx, writing, claim.key, reason),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'ClaimWithdrawn', revision, slotsLeft: outcome.slotsLeft, claimOf: { town, key: claim.key } };
}

async function decide(
  { locale }: Context,
  writing: Writing,
  claim: string,
  reason: string | null,
): Promise<Decision<Outcome, Failure>> {
  const { sql, town, at } = writing;
  const found = await sql
    .selectFrom('claim')
    .innerJoin('project', (join) =>
      join.onRef('project.town_code', '=', 'claim.town_code').onRef('project.id', '=', 'claim.project_id'),
    )
    .innerJoin('season', (join) =>
      join.onRef('season.town_code', '=', 'project.town_code').onRef('season.id', '=', 'project.season_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.town_code', '=', 'claim.town_code').onRef('unit.id', '=', 'claim.unit_id'),
    )
    .select([
      'claim.status',
      'project.id as projectId',
      'project.name as project',
      'season.name as season',
      'season.closed_on as seasonClosedOn',
      'unit.name as unit',
    ])
    .where('claim.town_code', '=', town)
    .where('claim.id', '=', claim)
    .executeTakeFirst();
  if (!found) return { refuse: notFound(locale, 'claimNotFound') };
  if (found.seasonClosedOn !== null) {
    return { refuse: claimingClosed(locale, 'seasonClosed', { season: found.season }) };
  }
  if (found.status !== 'ACTIVE') return { refuse: claimNotActive(locale) };

  const withdrawn = { status: 'WITHDRAWN', withdrawnAt: at, withdrawnReason: reason } as const;
  await sql
    .updateTable('claim')
    .set({ status: 'WITHDRAWN', withdrawn_at: at, withdrawn_reason: reason })
    .where('town_code', '=', town)
    .where('id', '=', claim)
    .execute();
  const freed = await sql
    .updateTable('project')
    .set((eb) => ({ standing_claims: eb('standing_claims', '-', 1) }))
    .where('town_code', '=', town)
    .where('id', '=', found.projectId)
    .returning(['slots', 'standing_claims'])
    .executeTakeFirstOrThrow();
  return {
    record: {
      kind: 'CLAIM_WITHDRAWN',
      subject: { type: 'Claim', id: claim },
      facts: { project: found.project, unit: found.unit },
      before: { status: found.status, withdrawnAt: null, withdrawnReason: null },
      after: withdrawn,
      outcome: { slotsLeft: freed.slots - freed.standing_claims },
    },
  };
}
