// How a picture goes on by what the ledger says afterwards. Pure: what an entry does not say is not known here.
import type { MeetingPicture, PicturedClaim, PicturedMember, PicturedProject } from './meeting-picture.ts';

/** An entry of the town's ledger, of those about claims, projects, seasons and units. */
export interface FoldedEntry {
  kind: string;
  subjectType: string | null;
  subjectId: string | null;
  after: { readonly [name: string]: unknown } | null;
}

/** The subjects that a picture is made of; entries about others leave it as it is. */
export const picturedSubjects = ['Claim', 'Project', 'Season', 'Unit'] as const;

/** The picture after these entries, which are in the order of the ledger. */
export function foldEntries(picture: MeetingPicture, entries: readonly FoldedEntry[]): MeetingPicture {
  const projects = new Map(picture.projects.map((project) => [project.id, project]));
  const claims = new Map(picture.claims.map((claim) => [claim.id, claim]));
  const members = new Map(picture.members.map((member) => [member.id, member]));
  let { season } = picture;

  const make = (claim: PicturedClaim) => {
    if (projects.has(claim.project)) claims.set(claim.id, only(claimFields, claim) as PicturedClaim);
  };
  const changeClaim = (id: string, after: object) => {
    const claim = claims.get(id);
    if (claim) claims.set(id, { ...claim, ...only(changingClaimFields, after) });
  };

  for (const { kind, subjectType, subjectId, after } of entries) {
    if (!after || subjectId === null) continue;
    if (kind === 'CLAIM_MADE') {
      make(after as unknown as PicturedClaim);
    } else if (kind === 'CLAIM_HANDED_OVER') {
      // Told of the successor's claim, and what became of the one before it.
      changeClaim(after.id as string, after);
      make(after.successor as PicturedClaim);
    } else if (subjectType === 'Claim') {
      changeClaim(subjectId, after);
    } else if (subjectType === 'Project') {
      const project = projects.get(subjectId);
      if (project) projects.set(subjectId, { ...project, ...only(changingProjectFields, after) });
    } else if (subjectType === 'Season') {
      if (subjectId === season.id) season = { ...season, ...only(seasonFields, after) };
    } else if (subjectType === 'Unit') {
      const member = { id: subjectId, leftOn: null, ...members.get(subjectId), ...only(memberFields, after) };
      if (hasJoined(member)) members.set(subjectId, member);
    }
  }
  return { season, projects: [...projects.values()], claims: [...claims.values()], members: [...members.values()] };
}

const claimFields = [
  'id',
  'project',
  'unit',
  'meeting',
  'kind',
  'status',
  'claimedAt',
  'revision',
  'pledgedCents',
  'pledgedVolunteers',
  'pledgedInKind',
] as const satisfies readonly (keyof PicturedClaim)[];
const changingClaimFields = ['status', 'pledgedCents', 'pledgedVolunteers', 'pledgedInKind'] as const;
const changingProjectFields = [
  'name',
  'category',
  'stage',
  'slots',
] as const satisfies readonly (keyof PicturedProject)[];
const seasonFields = ['begunOn', 'closedOn'] as const;
const memberFields = ['joinedOn', 'leftOn'] as const satisfies readonly (keyof PicturedMember)[];

/** Of what an entry says, these fields, where it says them. */
function only(fields: readonly string[], said: object): object {
  return Object.fromEntries(Object.entries(said).filter(([name]) => fields.includes(name)));
}

function hasJoined(member: { id: string; joinedOn?: string | null; leftOn: string | null }): member is PicturedMember {
  return typeof member.joinedOn === 'string';
}
