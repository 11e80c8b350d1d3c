// Who claims what: 25 attempts on 8 projects of 3 slots, then on the next 8. So 24 of 25 are accepted and one comes too
// late, and neighbours in time want the same projects.

export const slotsPerProject = 3;
export const unitsPerTown = 2_000;
const projectsPerGroup = 8;
const attemptsPerGroup = projectsPerGroup * slotsPerProject + 1;

export interface Attempt {
  project: string;
  unit: string;
}

export function projectId(index: number): string {
  return `p-${String(index).padStart(6, '0')}`;
}

export function unitId(index: number): string {
  return `u-${String(index).padStart(4, '0')}`;
}

/** The attempt of that number. */
export function attempt(index: number): Attempt {
  const [group, place] = [Math.floor(index / attemptsPerGroup), index % attemptsPerGroup];
  const project = group * projectsPerGroup + (place % projectsPerGroup);
  const unit = (project * (slotsPerProject + 1) + Math.floor(place / projectsPerGroup)) % unitsPerTown;
  return { project: projectId(project), unit: unitId(unit) };
}

/** How many projects so many attempts need. */
export function projectsFor(attempts: number): number {
  return Math.ceil(attempts / attemptsPerGroup) * projectsPerGroup;
}
