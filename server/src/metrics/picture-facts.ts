import type { MeetingPicture, PicturedClaim, PicturedProject } from '../meetings/replay/meeting-picture.ts';
import { isMemberDuring } from '../members/units/membership.ts';
import { isOffered } from '../projects/project-stages.ts';
import { daysOf } from './adoption.service.ts';
import type { MemberFact, ProjectFact } from './adoption-facts.ts';

/** What the formulas need of a picture that was taken on a day of the town. */
export function factsOf(
  { season, projects, claims, members }: MeetingPicture,
  day: string,
): { projects: (PicturedProject & ProjectFact)[]; claims: PicturedClaim[]; members: MemberFact[] } {
  const days = daysOf(season, day);
  const offered = projects.filter(({ stage }) => isOffered(stage)).map((project) => ({ ...project, area: null }));
  const onList = new Set(offered.map(({ id }) => id));
  return {
    projects: offered,
    claims: claims.filter(({ project }) => onList.has(project)),
    // What kind of unit it is, a board does not ask.
    members: members.filter((member) => isMemberDuring(days, member)).map(({ id }) => ({ id, kind: 'OTHER' })),
  };
}
