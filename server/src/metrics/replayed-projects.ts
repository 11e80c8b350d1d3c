import type { Context } from '../graphql/context.ts';
import type { PicturedClaim, PicturedProject } from '../meetings/replay/meeting-picture.ts';
import { claimById } from '../projects/claims/claim.loaders.ts';
import type { ClaimType } from '../projects/claims/claim.type.ts';
import { projectById } from '../projects/project.loaders.ts';
import type { ProjectType } from '../projects/project.type.ts';

/**
 * Projects and standing claims of a picture as GraphQL shows them: who they are is looked up, all that a board tells of
 * them is the picture's. In the order of the list, with the claims on each in the order in which they were accepted.
 */
export async function replayedProjects(
  ctx: Context,
  town: string,
  projects: readonly Pick<PicturedProject, 'id' | 'name' | 'category' | 'stage' | 'slots'>[],
  claims: readonly PicturedClaim[],
): Promise<ProjectType[]> {
  const standing = Map.groupBy(
    claims.filter(({ status }) => status !== 'WITHDRAWN'),
    ({ project }) => project,
  );
  return Promise.all(
    projects.map(async ({ id, name, category, stage, slots }) => {
      const taken = standing.get(id) ?? [];
      const present = await projectById(ctx, town, id);
      const project = { ...present, name, category, stage, slots, slotsLeft: slots - taken.length };
      const claimsThen = await Promise.all(
        taken.toSorted(byAcceptance).map((claim) => replayedClaim(ctx, town, claim)),
      );
      for (const claim of claimsThen) claim.projectThen = project;
      return Object.assign(project, { claimsThen });
    }),
  );
}

async function replayedClaim(ctx: Context, town: string, claim: PicturedClaim): Promise<ClaimType> {
  const present = await ctx.load(claimById, { town, id: claim.id });
  if (!present) throw new Error(`the ledger of ${town} tells of a claim ${claim.id} that is not there`);
  const { kind, status, pledgedCents, pledgedVolunteers, pledgedInKind } = claim;
  const pledge = { amountCents: pledgedCents, volunteers: pledgedVolunteers, inKind: pledgedInKind };
  return {
    ...present,
    kind,
    status,
    pledge: Object.values(pledge).some((value) => value !== null) ? pledge : null,
    withdrawnAt: null,
    withdrawnReason: null,
    successorKey: null,
    ...(status === 'ACTIVE' ? { fulfilledAt: null } : {}),
  };
}

/** The order in which claims were accepted. */
export function byAcceptance(one: ClaimPlace, other: ClaimPlace): number {
  if (one.revision !== other.revision) return one.revision - other.revision;
  if (one.claimedAt !== other.claimedAt) return one.claimedAt < other.claimedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

type ClaimPlace = Pick<PicturedClaim, 'revision' | 'claimedAt' | 'id'>;
