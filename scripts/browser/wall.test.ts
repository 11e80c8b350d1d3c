// The wall of a hall as its console drives it: a real server, a real browser, and the console's commands through the API.
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { Api } from '../meeting/api.ts';
import { askForClaim, claimRequest } from '../meeting/claim-mutations.ts';
import { closeMeeting, openMeeting, scheduleMeeting } from '../meeting/meeting-mutations.ts';
import { launchChromium } from '../testing/chromium.ts';
import { type Hall, leader, openHall, projectsOnOffer, rightWall, town } from './hall.ts';
import { overflow, shownTexts } from './measure.ts';
import { type FreeProject, freeToClaim } from './phones.ts';
import { sendVisitors, type Visitors, waitForNumbers } from './visitors.ts';

/** The wall hears within a tenth of a second; the rest is for a machine with other work. */
const SOON_MS = 5_000;

let hall: Hall;
let browser: Browser;
let visitors: Visitors;
let meeting: string;
let projects: FreeProject[];
let units: { id: string; name: string }[];

beforeAll(async () => {
  [hall, browser] = await Promise.all([openHall(), launchChromium()]);
  ({ projects, units } = await freeToClaim(hall));
});
beforeEach(() => {
  visitors = sendVisitors(browser, hall.url);
});
afterEach(() => visitors.leave());
afterAll(async () => {
  await browser?.close();
  await hall?.end();
});

/** Opens a meeting with these on its list, until the end of the test, and a wall in its hall. */
async function openWall(listed: string[], viewport = { width: 1920, height: 1080 }): Promise<Page> {
  ({ meeting } = await scheduleMeeting(hall.api, town, listed));
  await openMeeting(hall.api, meeting);
  onTestFinished(async () => void (await closeMeeting(hall.api, meeting)));
  const wall = await visitors.visit(hall.wall, { viewport });
  wall.setDefaultTimeout(SOON_MS);
  await waitForNumbers(wall, await rightWall(hall, meeting));
  return wall;
}

/** Eight projects that fit a board of one page, none of which another test has. */
const takeProjects = () => projects.splice(0, 8);

async function claimNext(project: FreeProject | undefined): Promise<string> {
  const unit = units.shift();
  if (!unit || !project) throw new Error('the example town has nothing left to claim');
  const answer = await askForClaim(hall.api, claimRequest(unit.id, project.id));
  if (answer.__typename !== 'ClaimAccepted') throw new Error(`${answer.__typename}: ${answer.message}`);
  return unit.name;
}

/** Presses one of the console's buttons; returns why not where it was refused. */
async function press(command: string, wish: object = {}): Promise<string | undefined> {
  const input = `${command[0]?.toUpperCase()}${command.slice(1)}Input`;
  const { answer } = await hall.api.ask<{ answer: { message?: string } }>(
    `mutation ($input: ${input}!) { answer: ${command}(input: $input) { __typename ... on Failure { message } } }`,
    { input: { key: randomUUID(), meeting, ...wish } },
  );
  return answer.message;
}

const scene = (wall: Page, name: string) => wall.locator(`[data-scene="${name}"]`).waitFor();
const row = (wall: Page, name: string) => wall.locator('li[data-state]').filter({ hasText: name });

test('each press of the console is on the wall with the next message', async () => {
  const listed = takeProjects();
  const wall = await openWall(listed.map(({ id }) => id));
  const unit = await claimNext(listed[0]);
  await wall.evaluate(() => Object.assign(window, { isTheSameDocument: true }));

  for (const name of ['TOTALS', 'NEWEST', 'AREAS', 'BOARD']) {
    expect(await press('pinScene', { scene: name })).toBeUndefined();
    await scene(wall, name);
  }
  await row(wall, listed[0]?.name ?? '')
    .filter({ hasText: unit })
    .waitFor();
  await press('pinScene', { scene: 'HONOURS' });
  await scene(wall, 'HONOURS');
  await wall.locator('li').filter({ hasText: unit }).first().waitFor();
  await press('pinScene', { scene: 'QR' });
  const code = await claimCode();
  await wall.getByText(`${new URL(hall.url).host}/claim/${code}`).waitFor();
  await wall.getByTestId('screen-qr').waitFor();

  await press('showNotice', { text: '请各单位代表就座' });
  await wall.getByTestId('screen-notice').filter({ hasText: '请各单位代表就座' }).waitFor();
  await press('celebrate', { text: '认领过半' });
  await wall.getByTestId('screen-celebration').filter({ hasText: '认领过半' }).waitFor();
  await press('blankWall');
  await wall.getByTestId('screen-blank').waitFor();
  expect(await wall.getByText(unit).count()).toBe(0);
  await press('clearNotice');
  await press('releaseWall');
  await scene(wall, 'BOARD');
  await wall.getByTestId('screen-notice').waitFor({ state: 'detached' });
  await waitForNumbers(wall, await rightWall(hall, meeting));
  expect(await wall.evaluate(() => 'isTheSameDocument' in window)).toBe(true);
  expect(visitors.complaints).toEqual([]);
});

async function claimCode(): Promise<string> {
  const { node } = await hall.api.ask<{ node: { claimCode: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on Meeting { claimCode } } }',
    { id: meeting },
  );
  return node.claimCode;
}

test('a frozen picture stays while claims go on, for walls that are switched on then as well', async () => {
  const listed = takeProjects();
  const wall = await openWall(listed.map(({ id }) => id));
  await claimNext(listed[0]);
  await press('pinScene', { scene: 'BOARD' });
  const held = await rightWall(hall, meeting);
  await waitForNumbers(wall, held);
  await press('freezeWall');
  await wall.getByTestId('screen-frozen').waitFor();

  const unit = await claimNext(listed[1]);
  expect(await rightWall(hall, meeting)).not.toEqual(held);
  // Comes after the claim; by then the wall would have shown it.
  await press('showNotice', { text: '正在核对' });
  const late = await visitors.visit(hall.wall);
  for (const page of [wall, late]) {
    await page.getByTestId('screen-notice').filter({ hasText: '正在核对' }).waitFor();
    await waitForNumbers(page, held);
    expect(await page.getByText(unit).count()).toBe(0);
  }
  await press('releaseWall');
  await waitForNumbers(wall, await rightWall(hall, meeting));
  await row(wall, listed[1]?.name ?? '')
    .filter({ hasText: unit })
    .waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a hidden row is off the wall, and still in its totals', async () => {
  const listed = takeProjects();
  const wall = await openWall(listed.map(({ id }) => id));
  await press('pinScene', { scene: 'BOARD' });
  const [hidden, other] = listed as [FreeProject, FreeProject];
  await claimNext(hidden);
  const numbers = await rightWall(hall, meeting);
  await row(wall, hidden.name).waitFor();
  await press('hideRow', { project: hidden.id });
  await row(wall, hidden.name).waitFor({ state: 'detached' });
  await row(wall, other.name).waitFor();
  await waitForNumbers(wall, numbers);
  await press('showRow', { project: hidden.id });
  await row(wall, hidden.name).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a town that lists no honours has none on its walls from that moment on', async () => {
  const listed = takeProjects();
  const wall = await openWall(listed.map(({ id }) => id));
  await claimNext(listed[0]);
  const administrator = new Api(hall.url);
  await administrator.signIn('zhujing-administrator', leader.password);
  const listHonours = (listsHonours: boolean) =>
    administrator.ask(
      'mutation ($input: ChangeTownRulesInput!) { changeTownRules(input: $input) { __typename ... on Failure { message } } }',
      { input: { key: randomUUID(), requiresHearing: false, requiresReview: false, listsHonours } },
    );
  await press('pinScene', { scene: 'HONOURS' });
  await scene(wall, 'HONOURS');
  await listHonours(false);
  await scene(wall, 'BOARD');
  expect(await press('pinScene', { scene: 'HONOURS' })).toContain('光荣榜');
  await listHonours(true);
  await scene(wall, 'HONOURS');
  expect(visitors.complaints).toEqual([]);
});

test.each([
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
])('on $width × $height every scene fits, with a long notice and a celebration', async (viewport) => {
  const wall = await openWall(await projectsOnOffer(hall), viewport);
  await claimNext(takeProjects()[0]);
  await press('showNotice', { text: '请各单位代表在主席台前按片区顺序就座，'.repeat(5) });
  await wall.getByTestId('screen-notice').waitFor();
  for (const name of ['BOARD', 'TOTALS', 'NEWEST', 'AREAS', 'HONOURS', 'QR']) {
    await press('pinScene', { scene: name });
    await scene(wall, name);
    expect([name, await overflow(wall)]).toEqual([name, { x: 0, y: 0 }]);
    const texts = await shownTexts(wall);
    expect(texts.length).toBeGreaterThan(10);
    expect([name, texts.filter(({ isInside }) => !isInside)]).toEqual([name, []]);
  }
  await press('celebrate', { text: '今年的公益项目已全部有单位认领' });
  await wall.getByTestId('screen-celebration').waitFor();
  expect(await overflow(wall)).toEqual({ x: 0, y: 0 });
  expect(visitors.complaints).toEqual([]);
});
