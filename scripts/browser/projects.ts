// What the tests of the pages about projects do beside the pages, through the API.
import { randomUUID } from 'node:crypto';
import { Api } from '../meeting/api.ts';
import { askForClaim, claimRequest } from '../meeting/claim-mutations.ts';
import { type Hall, leader, town } from './hall.ts';

interface Found<Item> {
  totalCount: number;
  nodes: Item[];
}

interface Counted {
  projects: Found<{ id: string; name: string }>;
}

/** The season's projects as the arguments of the query narrow them, and how many there are. */
export async function projectsOf({ api }: Hall, narrowed = ''): Promise<Counted['projects']> {
  const query = `query ($town: TownCode!) { projects(town: $town, first: 25${narrowed}) { totalCount nodes { id name } } }`;
  return (await api.ask<Counted>(query, { town })).projects;
}

/** Where the town stands. */
export async function revisionOf({ api }: Hall): Promise<number> {
  const query = 'query ($town: TownCode!) { town(code: $town) { revision } }';
  return (await api.ask<{ town: { revision: number } }>(query, { town })).town.revision;
}

/** Carries out one mutation that answers with the project; returns its id. */
async function change({ api }: Hall, mutation: string, done: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await api.ask<{ answer: { project?: { id: string }; message?: string } }>(
    `mutation ($input: ${type}!) {
      answer: ${mutation}(input: $input) { ... on ${done} { project { id } } ... on Failure { message } }
    }`,
    { input: { key: randomUUID(), ...input } },
  );
  if (!answer.project) throw new Error(`${mutation}: ${answer.message}`);
  return answer.project.id;
}

async function firstNeighbourhood({ api }: Hall): Promise<string | undefined> {
  const { grids } = await api.ask<{ grids: Found<{ id: string }> }>(
    'query ($town: TownCode!) { grids(town: $town, level: NEIGHBOURHOOD, first: 1) { nodes { id } } }',
    { town },
  );
  return grids.nodes[0]?.id;
}

/** Collects a need, in the first neighbourhood of the town or another; a draft with so many slots. Returns the project’s id. */
export async function collectNeed(hall: Hall, name: string, slots: number, place?: string): Promise<string> {
  const grid = place ?? (await firstNeighbourhood(hall));
  return change(hall, 'collectNeed', 'NeedCollected', { grid, name, category: 'CULTURE', need: '示例需求', slots });
}

/** The same, offered to the units. */
export async function offerProject(hall: Hall, name: string, slots: number, place?: string): Promise<string> {
  const project = await collectNeed(hall, name, slots, place);
  return change(hall, 'offerProject', 'ProjectOffered', { project });
}

/** The same, claimed by one unit and begun. */
export async function startProject(hall: Hall, name: string, slots: number, place?: string): Promise<string> {
  const project = await offerProject(hall, name, slots, place);
  await claimFor(hall, project);
  return change(hall, 'startProject', 'ProjectStarted', { project });
}

export async function cancelProject(hall: Hall, project: string): Promise<void> {
  await change(hall, 'cancelProject', 'ProjectCancelled', { project, reason: '示例原因' });
}

/** Lets the first unit by name claim the project; returns that unit’s name. */
export async function claimFor({ api }: Hall, project: string): Promise<string> {
  const { units } = await api.ask<{ units: Found<{ id: string; name: string }> }>(
    'query ($town: TownCode!) { units(town: $town, first: 1) { nodes { id name } } }',
    { town },
  );
  const unit = units.nodes[0];
  const answer = await askForClaim(api, claimRequest(unit?.id ?? '', project));
  if (answer.__typename !== 'ClaimAccepted' || !unit) throw new Error(`${answer.__typename}: ${answer.message}`);
  return unit.name;
}

interface Carried {
  id: string;
  name: string;
  claims: { unit: { id: string; name: string } }[];
  previous: { id: string; claims: { unit: { id: string; name: string } }[] } | null;
}

/** A project on offer that other units than those of now stood behind the season before; with one of those units. */
export async function renewable({ api }: Hall): Promise<{ project: Carried; unit: string }> {
  const { projects } = await api.ask<{ projects: Found<Carried & { slotsLeft: number }> }>(
    `query ($town: TownCode!) {
      projects(town: $town, first: 100, stage: [OFFERED], adopted: false) {
        nodes { id name slotsLeft claims { unit { id name } } previous { id claims { unit { id name leftOn } } } }
      }
    }`,
    { town },
  );
  for (const project of projects.nodes) {
    const unit = project.previous?.claims[0]?.unit.name;
    if (unit !== undefined) return { project, unit };
  }
  throw new Error('the example town has no project to be claimed again');
}

/** The first area of the town, with a neighbourhood in it, and a neighbourhood of another area. */
export async function twoAreas({ api }: Hall) {
  type Grid = { id: string; name: string; parent: { id: string; name: string } };
  const { grids } = await api.ask<{ grids: Found<Grid> }>(
    'query ($town: TownCode!) { grids(town: $town, level: NEIGHBOURHOOD, first: 100) { nodes { id name parent { id name } } } }',
    { town },
  );
  const [own] = grids.nodes;
  const other = grids.nodes.find(({ parent }) => parent.id !== own?.parent.id);
  if (!own || !other) throw new Error('the example town has one area');
  return { own, other };
}

/** What the town requires of projects from here on, as its administrator sets it. */
export async function changeRules({ url }: Hall, rules: { requiresHearing: boolean; requiresReview: boolean }) {
  const api = new Api(url);
  await api.signIn('zhujing-administrator', leader.password);
  const { changeTownRules } = await api.ask<{ changeTownRules: { revision?: number; message?: string } }>(
    `mutation ($input: ChangeTownRulesInput!) {
      changeTownRules(input: $input) { ... on TownRulesChanged { revision } ... on Failure { message } }
    }`,
    { input: { key: randomUUID(), ...rules } },
  );
  if (changeTownRules.revision === undefined) throw new Error(changeTownRules.message);
}
