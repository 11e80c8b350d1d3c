// Projects, seasons and what was done, changed through the door, as tests ask for it.
import { newKey } from './claiming.ts';
import type { TestServer } from './server.ts';

export interface ProjectAnswer {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  revision?: number;
  standing?: number;
  slotsLeft?: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test compares what it asked for
  shown?: any;
}

const project = `project { id name category stage need slots slotsLeft progress closedReason isInOpenPool
  season { name } grid { name } previous { id season { name } } proposals { on note grid { name } }
  milestones { id name dueOn reachedOn } }`;
const season = 'season { id name begunOn closedOn openPoolOn }';
const milestone = 'milestone { id name dueOn reachedOn project { name } }';
const evidence = `evidence { id on told figures { label value unit } pictures { id url width height bytes }
  project { name } claim { unit { name } } }`;

/** Each mutation with what it is about and the results that show it. */
const mutations = {
  collectNeed: [project, 'NeedCollected'],
  amendProject: [project, 'ProjectAmended', 'WrongProjectStage'],
  offerProject: [project, 'ProjectOffered', 'WrongProjectStage', 'HearingRequired'],
  changeSlots: [project, 'SlotsChanged', 'WrongProjectStage', 'ClaimsStand'],
  startProject: [project, 'ProjectStarted', 'WrongProjectStage', 'NotClaimedYet'],
  reportProgress: [project, 'ProgressReported', 'WrongProjectStage'],
  completeProject: [project, 'ProjectCompleted', 'WrongProjectStage', 'ReviewRequired'],
  cancelProject: [project, 'ProjectCancelled', 'WrongProjectStage', 'ClaimsStand'],
  offerAgain: [project, 'ProjectOfferedAgain', 'AlreadyOfferedAgain', 'HearingRequired'],
  proposeFromPool: [project, 'ProjectProposed', 'NotInOpenPool', 'AlreadyProposed'],
  addMilestone: [milestone, 'MilestoneAdded'],
  reachMilestone: [milestone, 'MilestoneReached', 'MilestoneAlreadyReached'],
  addEvidence: [evidence, 'EvidenceAdded'],
  beginSeason: [season, 'SeasonBegun', 'SeasonStillOpen'],
  closeSeason: [season, 'SeasonClosed', 'SeasonAlreadyClosed'],
  setOpenPool: [season, 'OpenPoolSet', 'SeasonAlreadyClosed'],
} as const;

const further: { [result: string]: string } = { SlotsChanged: 'slotsLeft', ClaimsStand: 'standing' };

export type ProjectMutation = keyof typeof mutations;
export const projectMutations = Object.keys(mutations) as ProjectMutation[];

/** Asks for one change as the holder of the token; a key is made unless one is given. */
export async function keepProjects(
  server: TestServer,
  token: string | undefined,
  mutation: ProjectMutation,
  input: object,
): Promise<ProjectAnswer> {
  const [fields, outcome, ...refusals] = mutations[mutation];
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const shown = [outcome, ...refusals].map((name) => `... on ${name} { ${further[name] ?? ''} shown: ${fields} }`);
  const { data, errors } = await server.ask<{ answer: ProjectAnswer }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${shown.join(' ')}
      ... on ${outcome} { revision } ... on Failure { code message } ... on InvalidInput { field } } }`,
    { input: { key: newKey(), ...input } },
    token,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
