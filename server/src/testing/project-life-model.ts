// What becomes of a project when somebody intends something with it: the rules once more, as small as they can be told.
import type { ProjectStage } from '../projects/project.entity.ts';

export interface ModelProject {
  series: number;
  season: number;
  stage: ProjectStage;
  slots: number;
  progress: number;
  standing: Set<string>;
}

/** Seasons are counted from 0; the last one is current, and open unless `isClosed`. */
export interface ModelTown {
  seasons: number;
  isClosed: boolean;
  projects: ModelProject[];
}

export type Intention =
  | { does: 'collect'; slots: number }
  | { does: 'offer' | 'start' | 'complete' | 'cancel' | 'again'; project: number }
  | { does: 'slots'; project: number; slots: number }
  | { does: 'report'; project: number; percent: number }
  | { does: 'claim' | 'withdraw'; project: number; unit: string }
  | { does: 'close' }
  | { does: 'begin' };

/** From which stage a project may come to which other one. */
export const steps: { [stage in ProjectStage]: readonly ProjectStage[] } = {
  DRAFT: ['OFFERED', 'CLOSED'],
  OFFERED: ['UNDER_WAY', 'CLOSED'],
  UNDER_WAY: ['COMPLETED', 'CLOSED'],
  COMPLETED: [],
  CLOSED: [],
};

/** Changes the model where the intention is accepted, and returns the name of the answer's type. */
export function intend(town: ModelTown, intention: Intention): string {
  const current = town.seasons - 1;
  switch (intention.does) {
    case 'close':
      if (town.isClosed) return 'SeasonAlreadyClosed';
      town.isClosed = true;
      return 'SeasonClosed';
    case 'begin':
      if (!town.isClosed) return 'SeasonStillOpen';
      town.isClosed = false;
      town.seasons++;
      return 'SeasonBegun';
    case 'collect': {
      if (town.isClosed) return 'SeasonAlreadyClosed';
      const series = town.projects.length;
      const { slots } = intention;
      town.projects.push({ series, season: current, stage: 'DRAFT', slots, progress: 0, standing: new Set() });
      return 'NeedCollected';
    }
    default:
      return withProject(town, intention, town.projects[intention.project] as ModelProject);
  }
}

type OfProject = Exclude<Intention, { does: 'collect' | 'close' | 'begin' }>;

function withProject(town: ModelTown, intention: OfProject, project: ModelProject): string {
  const { stage, standing, slots } = project;
  const isOver = project.season < town.seasons - 1 || town.isClosed;
  const isAt = (...stages: ProjectStage[]) => stages.includes(stage);
  switch (intention.does) {
    case 'offer':
      if (!isAt('DRAFT')) return 'WrongProjectStage';
      if (isOver) return 'SeasonAlreadyClosed';
      project.stage = 'OFFERED';
      return 'ProjectOffered';
    case 'slots':
      if (!isAt('DRAFT', 'OFFERED', 'UNDER_WAY')) return 'WrongProjectStage';
      if (isOver) return 'SeasonAlreadyClosed';
      if (intention.slots < standing.size) return 'ClaimsStand';
      project.slots = intention.slots;
      return 'SlotsChanged';
    case 'start':
      if (!isAt('OFFERED')) return 'WrongProjectStage';
      if (standing.size === 0) return 'NotClaimedYet';
      project.stage = 'UNDER_WAY';
      return 'ProjectStarted';
    case 'report':
      if (!isAt('UNDER_WAY')) return 'WrongProjectStage';
      project.progress = intention.percent;
      return 'ProgressReported';
    case 'complete':
      if (!isAt('UNDER_WAY')) return 'WrongProjectStage';
      project.stage = 'COMPLETED';
      project.progress = 100;
      return 'ProjectCompleted';
    case 'cancel':
      if (!isAt('DRAFT', 'OFFERED', 'UNDER_WAY')) return 'WrongProjectStage';
      if (isOver && stage !== 'DRAFT') return 'SeasonAlreadyClosed';
      if (standing.size > 0) return 'ClaimsStand';
      project.stage = 'CLOSED';
      return 'ProjectCancelled';
    case 'again': {
      if (town.isClosed) return 'SeasonAlreadyClosed';
      const season = town.seasons - 1;
      const isThere = town.projects.some((one) => one.series === project.series && one.season === season);
      if (isThere) return 'AlreadyOfferedAgain';
      town.projects.push({ ...project, season, stage: 'OFFERED', progress: 0, standing: new Set() });
      return 'ProjectOfferedAgain';
    }
    case 'claim':
      if (isOver || !isAt('OFFERED', 'UNDER_WAY')) return 'ClaimingClosed';
      if (standing.has(intention.unit)) return 'AlreadyClaimed';
      if (standing.size >= slots) return 'ProjectFull';
      standing.add(intention.unit);
      return 'ClaimAccepted';
    case 'withdraw':
      if (!standing.has(intention.unit)) return 'nothing';
      if (isOver) return 'ClaimingClosed';
      standing.delete(intention.unit);
      return 'ClaimWithdrawn';
  }
}
