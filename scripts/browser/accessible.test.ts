// Every page through the eyes of axe, in light and in dark: nothing that keeps somebody out. The built dashboard, served by
// the real server, in a real browser.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../testing/chromium.ts';
import { dialog } from './desk.ts';
import { type Hall, leader, openHall } from './hall.ts';
import { enterHall, freeToClaim, invite, openForPhones, type PhoneMeeting, phone } from './phones.ts';
import { startProject } from './projects.ts';
import { sendVisitors, signIn, type Visitors } from './visitors.ts';

const PATIENCE_MS = 15_000;

let hall: Hall;
let browser: Browser;
let visitors: Visitors;
let axe: string;
let meeting: PhoneMeeting;
let unit: { id: string; name: string };

beforeAll(async () => {
  [hall, browser, axe] = await Promise.all([
    openHall(),
    launchChromium(),
    readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  ]);
  const { projects, units } = await freeToClaim(hall);
  if (!units[0]) throw new Error('every unit of the example town has claimed');
  [unit] = units as [typeof unit];
  meeting = await openForPhones(
    hall,
    projects.slice(0, 8).map(({ id }) => id),
  );
});
beforeEach(() => {
  visitors = sendVisitors(browser, hall.url);
});
afterEach(() => visitors.leave());
afterAll(async () => {
  await browser?.close();
  await hall?.end();
});

/** What axe finds on the page that is serious or worse, each with where. */
async function findingsOn(page: Page): Promise<string[]> {
  // Colours that are on their way are neither the one nor the other.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    `(async () => { ${axe}; return axe.run(document, { resultTypes: ['violations'] }); })()`,
  );
  // The items of a tree hold the items below them, and are named for themselves alone.
  const isFault = (rule: string, html: string) =>
    !(rule === 'label-content-name-mismatch' && html.includes('role="treeitem"'));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => isFault(id, html))
        .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

/** What axe finds on the page in either theme. */
async function findingsInBoth(page: Page): Promise<{ light: string[]; dark: string[] }> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.locator('html[data-theme="light"]').waitFor();
  const light = await findingsOn(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.locator('html[data-theme="dark"]').waitFor();
  return { light, dark: await findingsOn(page) };
}

const nothing = { light: [], dark: [] };

async function visit(address: string): Promise<Page> {
  const page = await visitors.visit(address);
  page.setDefaultTimeout(PATIENCE_MS);
  await signIn(page, leader.password, 'zhujing-coordinator');
  return page;
}

test('the way in lets everybody in', async () => {
  const page = await visitors.visit('/');
  await page.getByTestId('sign-in-name').waitFor();
  expect(await findingsInBoth(page)).toEqual(nothing);
});

test.each([
  ['/', '[data-testid="adoption-projects"]'],
  ['/coverage', '[data-tile]'],
  ['/organisations', '[role="treeitem"]'],
  ['/projects', 'tbody tr'],
  ['/units', 'tbody tr'],
  ['/meetings', 'tbody tr'],
])('%s keeps nobody out', async (address, sign) => {
  const page = await visit(address);
  await page.locator(sign).first().waitFor();
  expect(await findingsInBoth(page)).toEqual(nothing);
});

test('nor does a project, nor what is asked about it', async () => {
  const page = await visit(`/projects/${encodeURIComponent(await startProject(hall, '示例 · 人人可用', 2))}`);
  await page.getByTestId('claim').first().waitFor();
  expect(await findingsInBoth(page)).toEqual(nothing);
  await page.getByTestId('claims').getByRole('button', { name: '认领', exact: true }).click();
  await dialog(page).getByRole('button', { name: '认领', exact: true }).click();
  await dialog(page).getByText('请填写此项').first().waitFor();
  expect(await findingsInBoth(page)).toEqual(nothing);
});

test('nor does a unit', async () => {
  const page = await visit(`/units/${encodeURIComponent(unit.id)}`);
  await page.getByRole('heading', { name: unit.name }).waitFor();
  expect(await findingsInBoth(page)).toEqual(nothing);
});

test('nor does a meeting that runs', async () => {
  const page = await visit(`/meetings/${encodeURIComponent(meeting.id)}`);
  await page.getByTestId('console-rows').waitFor();
  expect(await findingsInBoth(page)).toEqual(nothing);
});

test('nor does the phone, before and after it is let in', async () => {
  const [invitation] = await invite(hall, meeting.id, unit.id);
  const outside = await visitors.visit(`/claim/${meeting.claimCode}`, phone);
  await outside.getByRole('textbox').first().waitFor();
  expect(await findingsInBoth(outside)).toEqual(nothing);
  expect(await findingsInBoth(await enterHall(visitors, meeting, invitation?.code ?? ''))).toEqual(nothing);
});

test('nor does the wall', async () => {
  const wall = new URL(hall.wall);
  wall.searchParams.set('meeting', meeting.id);
  const page = await visitors.visit(wall.href);
  await page.getByTestId('screen-projects').waitFor();
  // A hall is dark whatever the machine prefers.
  expect(await findingsOn(page)).toEqual([]);
});
