// What the tests of the pages about units do beside the pages, through the API.
import { randomUUID } from 'node:crypto';
import { type Hall, town } from './hall.ts';

/** The units as the arguments of the query narrow them, and how many there are. */
export async function unitsOf({ api }: Hall, narrowed = ', membership: MEMBER'): Promise<UnitList> {
  const query = `query ($town: TownCode!) { units(town: $town, first: 25${narrowed}) { totalCount nodes { id name } } }`;
  return (await api.ask<{ units: UnitList }>(query, { town })).units;
}

interface UnitList {
  totalCount: number;
  nodes: { id: string; name: string }[];
}

interface Outcome {
  __typename: string;
  message?: string;
  thing?: { id: string };
}

/** Carries out one mutation; returns the id of the `field` of what was done. */
async function change({ api }: Hall, mutation: string, done: string, field: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await api.ask<{ answer: Outcome }>(
    `mutation ($input: ${type}!) {
      answer: ${mutation}(input: $input) {
        __typename ... on ${done} { thing: ${field} { id } } ... on Failure { message }
      }
    }`,
    { input: { key: randomUUID(), ...input } },
  );
  if (!answer.thing) throw new Error(`${mutation}: ${answer.__typename} ${answer.message}`);
  return answer.thing.id;
}

/** Enrols a unit from outside of the town as a member since that day; as a partner without one. */
export function enrolUnit(hall: Hall, name: string, joinedOn?: string): Promise<string> {
  return change(hall, 'enrolUnit', 'UnitEnrolled', 'unit', { name, kind: 'AGENCY', joinedOn });
}

/** Signs a pairing of the unit with the first neighbourhood of the town, from today until the day on which it lapses. */
export async function signPairing(hall: Hall, unit: string, promise: string, lapsesOn: string): Promise<string> {
  const { grids } = await hall.api.ask<{ grids: { nodes: { id: string }[] } }>(
    'query ($town: TownCode!) { grids(town: $town, level: NEIGHBOURHOOD, first: 1) { nodes { id } } }',
    { town },
  );
  const parties = [{ grid: grids.nodes[0]?.id }, { unit }];
  return change(hall, 'signPairing', 'PairingSigned', 'pairing', { mode: 'RESIDENT', promise, parties, lapsesOn });
}

/** Claims a project that nobody stands behind for the unit. */
export async function claimFreeProject(hall: Hall, unit: string): Promise<string> {
  const { projects } = await hall.api.ask<{ projects: { nodes: { id: string }[] } }>(
    'query ($town: TownCode!) { projects(town: $town, first: 1, adopted: false, stage: [OFFERED]) { nodes { id } } }',
    { town },
  );
  return change(hall, 'claimProject', 'ClaimAccepted', 'claim', { project: projects.nodes[0]?.id, unit });
}

export async function withdrawClaim(hall: Hall, claim: string): Promise<void> {
  await change(hall, 'withdrawClaim', 'ClaimWithdrawn', 'claim', { claim, reason: '示例原因' });
}

/** How many pairings are in force, of one mode or of all. */
export async function pairingsInForce({ api }: Hall, on: string, mode: string | null = null): Promise<number> {
  const { pairings } = await api.ask<{ pairings: { totalCount: number } }>(
    `query ($town: TownCode!, $on: Date, $mode: PairingMode) {
      pairings(town: $town, inForceOn: $on, mode: $mode, first: 1) { totalCount }
    }`,
    { town, on, mode },
  );
  return pairings.totalCount;
}
