// What the tests of a meeting's pages do beside the pages: through the API, and with what a page prints.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { askForClaim, claimRequest } from '../meeting/claim-mutations.ts';
import type { Hall } from './hall.ts';

/** Lets a unit claim a project; fails when it is refused. */
export async function claim({ api }: Hall, unit: string, project: string): Promise<void> {
  const answer = await askForClaim(api, claimRequest(unit, project));
  if (answer.__typename !== 'ClaimAccepted') throw new Error(`${answer.__typename}: ${answer.message}`);
}

interface Rate {
  numerator: number;
  denominator: number;
}

export interface Report {
  projects: Rate;
  slots: Rate;
  units: Rate;
  claims: { total: number };
  unclaimed: { name: string }[];
  isRecorded: boolean;
}

/** What the server says that the meeting came to. */
export async function reportOf({ api }: Hall, meeting: string): Promise<Report> {
  const { meetingReport } = await api.ask<{ meetingReport: Report }>(
    `query ($meeting: ID!) {
      meetingReport(meeting: $meeting) {
        isRecorded
        projects { numerator denominator }
        slots { numerator denominator }
        units { numerator denominator }
        claims { total }
        unclaimed { name }
      }
    }`,
    { meeting },
  );
  return meetingReport;
}

/** Records that one person of each unit attends. */
export async function recordAttendance(
  { api }: Hall,
  meeting: string,
  units: readonly { id: string }[],
): Promise<void> {
  await api.ask(
    `mutation ($input: RecordAttendanceInput!) {
      recordAttendance(input: $input) { ... on AttendanceRecorded { revision } ... on Failure { message } }
    }`,
    { input: { key: randomUUID(), meeting, units: units.map(({ id }) => ({ unit: id, people: 1 })) } },
  );
}

/**
 * The text of each page that the page prints, without the spaces that a printer puts between words. Some characters come
 * back as the radicals that a font draws them by.
 */
export async function printedPages(page: Page): Promise<string[]> {
  const printed = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(printed));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((words) => words.normalize('NFKC').replace(/\s+/g, ''));
}

/** The size of the paper that the page is printed on, in points: A4 is 595 × 842. */
export async function printedSize(page: Page): Promise<number[]> {
  const printed = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(printed));
  const { view } = await document.getPage(1);
  return view.slice(2).map(Math.round);
}
