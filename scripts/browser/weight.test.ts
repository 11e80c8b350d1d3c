// What a page weighs until it is first drawn: scripts and styles as they go over the wire.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../testing/chromium.ts';
import { type Hall, leader, openHall } from './hall.ts';
import { freeToClaim, openForPhones, phone } from './phones.ts';
import { signIn } from './visitors.ts';

const KB = 1_000;
let hall: Hall;
let browser: Browser;

beforeAll(async () => {
  [hall, browser] = await Promise.all([openHall(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await hall?.end();
});

/**
 * The compressed bytes of the scripts and styles that a new visitor's page asks for until something with `testId` is
 * drawn. What it asks for from then on, charts for instance, keeps nobody waiting.
 */
async function weigh(address: string, testId: string, options?: BrowserContextOptions): Promise<number> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  await page.addInitScript((id) => {
    const drawn = new MutationObserver(() => {
      if (!document.querySelector(`[data-testid="${id}"]`)) return;
      drawn.disconnect();
      performance.mark('drawn');
    });
    drawn.observe(document, { subtree: true, childList: true });
  }, testId);
  await page.goto(new URL(address, hall.url).href);
  await page.getByTestId(testId).waitFor();
  const bytes = await page.evaluate(() => {
    const drawnAt = performance.getEntriesByName('drawn')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, startTime }) => /\.(js|css)$/.test(name) && startTime < drawnAt)
      .map(({ encodedBodySize }) => encodedBodySize);
  });
  await context.close();
  expect(bytes.length).toBeGreaterThan(3);
  expect(bytes.every((size) => size > 0)).toBe(true);
  return bytes.reduce((sum, size) => sum + size, 0);
}

/** The session of a leader, for a browser that has loaded nothing so far. */
async function leadersSession(): Promise<BrowserContextOptions> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(hall.url);
  await signIn(page, leader.password, leader.name);
  await page.getByTestId('latest-claims').waitFor();
  const storageState = await context.storageState();
  await context.close();
  return { storageState };
}

test('the home page weighs less than 220 kB when its figures are drawn', async () => {
  const bytes = await weigh('/', 'latest-claims', await leadersSession());
  expect(bytes).toBeLessThan(220 * KB);
});

test('the list of projects weighs less than 235 kB: it carries no charts', async () => {
  const bytes = await weigh('/projects', 'project-count', await leadersSession());
  expect(bytes).toBeLessThan(235 * KB);
});

test('the phone weighs less than 120 kB when it asks for the invitation', async () => {
  const { projects } = await freeToClaim(hall);
  const { claimCode } = await openForPhones(
    hall,
    projects.map(({ id }) => id),
  );
  const bytes = await weigh(`/claim/${claimCode}`, 'phone-invitation');
  expect(bytes).toBeLessThan(120 * KB);
});

test('a wall weighs less than 105 kB, styles included, when its board is drawn', async () => {
  const bytes = await weigh(hall.wall, 'screen-projects');
  expect(bytes).toBeLessThan(105 * KB);
});
