// Representatives with their phones in a hall, each let in by an invitation of their unit's.
import { randomUUID } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openMeeting, scheduleMeeting } from '../meeting/meeting-mutations.ts';
import { type Hall, town } from './hall.ts';
import type { Visitors } from './visitors.ts';

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** So that a test says which step did not come. */
const PATIENCE_MS = 10_000;

export interface PhoneMeeting {
  id: string;
  claimCode: string;
}

/** Puts a meeting with these projects on the calendar. */
export async function scheduleForPhones({ api }: Hall, projects: string[]): Promise<PhoneMeeting> {
  const { meeting } = await scheduleMeeting(api, town, projects);
  const { node } = await api.ask<{ node: PhoneMeeting }>(
    'query ($id: ID!) { node(id: $id) { ... on Meeting { id claimCode } } }',
    { id: meeting },
  );
  return node;
}

/** The same, with claiming on. */
export async function openForPhones(hall: Hall, projects: string[]): Promise<PhoneMeeting> {
  const meeting = await scheduleForPhones(hall, projects);
  await openMeeting(hall.api, meeting.id);
  return meeting;
}

export interface FreeProject {
  id: string;
  name: string;
  slots: number;
}

/** Projects of the current season that nobody stands behind yet, and units that stand behind none. */
export async function freeToClaim({
  api,
}: Hall): Promise<{ projects: FreeProject[]; units: { id: string; name: string }[] }> {
  const { projects, units } = await api.ask<{
    projects: { nodes: FreeProject[] };
    units: { nodes: { id: string; name: string }[] };
  }>(
    `query ($town: TownCode!) {
      projects(town: $town, first: 60, adopted: false, stage: [OFFERED]) { nodes { id name slots } }
      units(town: $town, first: 20, claiming: false) { nodes { id name } }
    }`,
    { town },
  );
  return { projects: projects.nodes, units: units.nodes };
}

export interface Invitation {
  id: string;
  code: string;
}

/** Issues `count` one-time codes for a unit. */
export async function invite({ api }: Hall, meeting: string, unit: string, count = 1): Promise<Invitation[]> {
  const { answer } = await api.ask<{ answer: { invitations?: Invitation[]; message?: string } }>(
    `mutation ($input: InviteRepresentativesInput!) {
      answer: inviteRepresentatives(input: $input) {
        ... on RepresentativesInvited { invitations { id code } }
        ... on Failure { message }
      }
    }`,
    { input: { key: randomUUID(), meeting, units: [unit], codesEach: count } },
  );
  if (!answer.invitations) throw new Error(answer.message);
  return answer.invitations;
}

/** Opens the personal link of an invitation; returns when the projects are there. */
export async function enterHall(visitors: Visitors, meeting: PhoneMeeting, code: string): Promise<Page> {
  const page = await visitors.visit(`/claim/${meeting.claimCode}#${code}`, phone);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.getByTestId('phone-offer').first().waitFor();
  return page;
}

/** Taps on the project of that name in the list. */
export function openOffer(page: Page, name: string): Promise<void> {
  return page.getByTestId('phone-offer').filter({ hasText: name }).first().tap();
}

export interface StandingClaim {
  id: string;
  status: string;
  unit: { id: string; name: string };
}

/** The claims that stand on a project, as the server tells them. */
export async function standingClaims({ api }: Hall, project: string): Promise<StandingClaim[]> {
  const { node } = await api.ask<{ node: { claims: StandingClaim[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Project { claims { id status unit { id name } } } } }',
    { id: project },
  );
  return node.claims.filter(({ status }) => status !== 'WITHDRAWN');
}
