import type { Context } from '../../graphql/context.ts';
import { type Failure, notAllowed, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { WriteInput } from '../../graphql/write-input.ts';
import { type Action, answersFor, hasRole } from '../../identity/scope.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { answersForProject } from '../answers-for-project.ts';
import { claimById } from './claim.loaders.ts';
import { claimingClosed, claimNotActive } from './claim.results.ts';
import { type ClaimAtHand, claimAtHand } from './claim-at-hand.ts';

/** One intention about a claim that was made, as far as all of them are alike. */
interface ClaimChange<Outcome extends object> {
  mutation: string;
  /** What a viewer must be allowed to do; `claim` if left out, which representatives may for their own unit. */
  action?: Action;
  /** What was asked for besides the claim, in keys of rows. */
  asked: object;
  /** What else the request points at and is not there; null when nothing. */
  missing?: () => Failure | null;
  /** Under the town's lock: writes, or refuses. */
  decide: (writing: Writing, claim: ClaimAtHand, key: string) => Promise<Decision<Outcome, Failure>>;
}

/** What was changed, with the revision that was made. */
interface ChangedClaim<Outcome> {
  outcome: Outcome;
  revision: number;
  claimOf: RowKey;
}

/**
 * Changes one claim. Returns what became of it, or the first reason against it: NotAllowed, InvalidInput, NotFound, then
 * what `decide` refuses.
 */
export async function changeClaim<Outcome extends object>(
  ctx: Context,
  input: WriteInput & { claim: string },
  { mutation, action = 'claim', asked, missing, decide }: ClaimChange<Outcome>,
): Promise<ChangedClaim<Outcome> | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, action)) return roleRefused(locale, viewer);
  const { town } = viewer;
  const id = parseIdOf('Claim', input.claim);
  const claim = id?.town === town ? await ctx.load(claimById, { town, id: id.key }) : undefined;
  if (claim && viewer.unitId !== null && claim.unitKey !== viewer.unitId) return notAllowed(locale, 'onlyYourUnit');
  if (claim && !(await answersForProject(ctx, viewer, claim.projectKey))) return notAllowed(locale, 'outsideYourGrids');
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  if (!claim) return notFound(locale, 'claimNotFound');
  const absent = missing?.();
  if (absent) return absent;

  const { key } = claim;
  const written = await writeAs<Outcome>(
    ctx,
    viewer,
    { mutation, key: input.key, input: { claim: key, ...asked }, missing: 'claimNotFound' },
    async (writing) => {
      const present = await claimAtHand(writing, key);
      if (!present) return { refuse: notFound(locale, 'claimNotFound') };
      // Once more: the project may have been given to another grid since it was looked up.
      if (!answersFor(viewer, present.place)) return { refuse: notAllowed(locale, 'outsideYourGrids') };
      return decide(writing, present, key);
    },
  );
  if ('failure' in written) return written.failure;
  return { outcome: written.outcome, revision: written.revision, claimOf: { town, key } };
}

/** Why no figure of the claim's season may move any more; null while it may. */
export function seasonFault({ locale }: Context, { season, seasonClosedOn }: ClaimAtHand): Failure | null {
  return seasonClosedOn === null ? null : claimingClosed(locale, 'seasonClosed', { season });
}

/** Why nothing is carried out on the claim's project; null unless the project was taken back. */
export function projectFault({ locale }: Context, { project, stage }: ClaimAtHand): Failure | null {
  return stage === 'CLOSED' ? claimingClosed(locale, 'projectTakenBack', { project }) : null;
}

/** Why the claim changes no more; null while it is ACTIVE. */
export function statusFault({ locale }: Context, { status }: ClaimAtHand): Failure | null {
  return status === 'ACTIVE' ? null : claimNotActive(locale);
}
