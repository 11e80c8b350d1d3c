// The pages as people see them: the built dashboard, served by the real server, in a real browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { closeMeeting, openMeeting, scheduleMeeting } from '../meeting/meeting-mutations.ts';
import { launchChromium } from '../testing/chromium.ts';
import { claimOne, type Hall, openHall, projectsOnOffer, rightDashboard, rightWall, town } from './hall.ts';
import { overflow, shownTexts } from './measure.ts';
import { connectionState, sendVisitors, signIn, type Visitors, waitForNumbers } from './visitors.ts';

let hall: Hall;
let browser: Browser;
let visitors: Visitors;

beforeAll(async () => {
  [hall, browser] = await Promise.all([openHall(), launchChromium()]);
});
beforeEach(() => {
  visitors = sendVisitors(browser, hall.url);
});
afterEach(() => visitors.leave());
afterAll(async () => {
  await browser?.close();
  await hall?.end();
});

/** Opens a meeting with every project on its list, until the end of the test. */
async function openNewMeeting(hall: Hall): Promise<string> {
  const { meeting } = await scheduleMeeting(hall.api, town, await projectsOnOffer(hall));
  await openMeeting(hall.api, meeting);
  // Refused when the test has closed it already.
  onTestFinished(async () => void (await closeMeeting(hall.api, meeting).catch(() => null)));
  return meeting;
}

async function visitDashboard(visitors: Visitors): Promise<Page> {
  const page = await visitors.visit('/');
  await signIn(page);
  return page;
}

test('a claim changes both pages without a reload, and none is lost when the server dies', {
  timeout: 60_000,
}, async () => {
  // A server of its own, since it is killed.
  const hall = await openHall();
  onTestFinished(hall.end);
  const visitors = sendVisitors(browser, hall.url);
  const meeting = await openNewMeeting(hall);
  const [dashboard, wall] = await Promise.all([visitDashboard(visitors), visitors.visit(hall.wall)]);
  const pages = [dashboard, wall];
  const bothAreRight = async (timeoutMs?: number) => {
    const [onDashboard, onWall] = await Promise.all([rightDashboard(hall), rightWall(hall, meeting)]);
    await waitForNumbers(dashboard, onDashboard, timeoutMs);
    await waitForNumbers(wall, onWall, timeoutMs);
    return { ...onDashboard, ...onWall };
  };
  const atFirst = await bothAreRight();
  for (const page of pages) await page.evaluate(() => Object.assign(window, { isTheSameDocument: true }));

  const unit = await claimOne(hall);
  const afterOne = await bothAreRight();
  for (const [id, text] of Object.entries(atFirst)) expect([id, afterOne[id]]).not.toEqual([id, text]);
  await dashboard.getByTestId('latest-claims').getByText(unit).waitFor();
  await wall.getByTestId('screen-latest').getByText(unit).waitFor();

  visitors.expectAbsence(true);
  await hall.kill();
  for (const page of pages) {
    await connectionState(page)
      .filter({ hasText: /重连中 · 数据截至 \d\d:\d\d:\d\d/ })
      .waitFor();
  }
  await waitForNumbers(dashboard, pick(afterOne, 'adoption-projects', 'adoption-slots', 'claims-total'));
  await waitForNumbers(wall, pick(afterOne, 'screen-projects', 'screen-slots', 'screen-claims-total'));

  await hall.start();
  await claimOne(hall);
  const afterTwo = await bothAreRight(30_000);
  expect(afterTwo['claims-total']).toBe(String(Number(atFirst['claims-total']) + 2));
  for (const page of pages) await connectionState(page).filter({ hasText: '实时' }).waitFor();
  visitors.expectAbsence(false);

  await claimOne(hall);
  await bothAreRight();
  for (const page of pages) expect(await page.evaluate(() => 'isTheSameDocument' in window)).toBe(true);
  expect(visitors.complaints).toEqual([]);
});

const pick = (numbers: Record<string, string>, ...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [id, numbers[id] as string]));

test('a wrong password is refused in words, the right one lets in, and signing out ends it', async () => {
  const page = await visitors.visit('/');
  await signIn(page, 'wrong');
  await page.getByRole('alert').filter({ hasText: '密码' }).waitFor();
  await signIn(page);
  await waitForNumbers(page, await rightDashboard(hall));

  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await page.reload();
  await page.getByTestId('sign-in-name').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('English is one click away, stays after a reload, and is one click back', async () => {
  const page = await visitDashboard(visitors);
  await page.getByRole('heading', { name: '已认领项目' }).waitFor();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('heading', { name: 'Projects adopted' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Projects adopted' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByRole('button', { name: '切换到中文' }).click();
  await page.getByRole('heading', { name: '已认领项目' }).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test.each(['zh', 'en'])('a phone scrolls in one direction only (%s)', async (language) => {
  const page = await visitors.visit(`/?lang=${language}`, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.getByTestId('sign-in-name').waitFor();
  expect((await overflow(page)).x).toBe(0);
  await signIn(page);
  await page.locator('.recharts-bar-rectangle').first().waitFor();
  expect((await overflow(page)).x).toBe(0);
  const ratesOfCategories = page.locator('figure').first().locator('text').filter({ hasText: '%' });
  expect(await ratesOfCategories.count()).toBe(6);
  expect(visitors.complaints).toEqual([]);
});

test.each([
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 6656, height: 1792 },
  { width: 1080, height: 1920 },
])('a wall of $width × $height has no scroll bars and can be read from the last row', async (viewport) => {
  const meeting = await openNewMeeting(hall);
  await claimOne(hall);
  const page = await visitors.visit(hall.wall, { viewport });
  await waitForNumbers(page, await rightWall(hall, meeting));
  await page.locator('.recharts-bar-rectangle').first().waitFor();
  expect(await overflow(page)).toEqual({ x: 0, y: 0 });
  const texts = await shownTexts(page);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter(({ isInside }) => !isInside)).toEqual([]);
  expect(texts.filter(({ px }) => px < Math.min(viewport.width, viewport.height) / 45)).toEqual([]);
  expect(visitors.complaints).toEqual([]);
});

test('a wall goes over to the meeting that opens, and is never blank in between', async () => {
  const first = await openNewMeeting(hall);
  const wall = await visitors.visit(hall.wall);
  await waitForNumbers(wall, await rightWall(hall, first));
  await wall.evaluate(() => {
    const seen = Object.assign(window, { blanks: 0 });
    new MutationObserver(() => {
      if (!document.querySelector('[data-testid="screen-projects"]')) seen.blanks++;
    }).observe(document.body, { subtree: true, childList: true });
  });
  await closeMeeting(hall.api, first);
  await wall.getByText('认领已结束').waitFor();
  const second = await openNewMeeting(hall);
  await wall.getByText('认领进行中').waitFor();
  await claimOne(hall);
  await waitForNumbers(wall, await rightWall(hall, second));
  expect(await wall.evaluate(() => (window as unknown as { blanks: number }).blanks)).toBe(0);
  expect(visitors.complaints).toEqual([]);
});
