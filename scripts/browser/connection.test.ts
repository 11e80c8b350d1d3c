// What the pages say when it is not as usual: a session that ended, an address that names nothing, a server that hangs.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../testing/chromium.ts';
import { claimOne, type Hall, openHall, rightDashboard } from './hall.ts';
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

/** Ends the session of the page, as another of its owner's devices would. */
async function endSession(page: Page): Promise<void> {
  const { cookies } = await page.context().storageState();
  const token = cookies.find(({ httpOnly }) => httpOnly)?.value;
  const response = await fetch(`${hall.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'mutation { signOut { __typename } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { signOut: { __typename: 'SignedOut' } } });
}

test('a page whose session has ended says so, asks to sign in again, and goes on after it', async () => {
  const page = await visitors.visit('/');
  await signIn(page);
  await waitForNumbers(page, await rightDashboard(hall));
  await endSession(page);
  await page.getByTestId('sign-in-ended').filter({ hasText: '登录已失效' }).waitFor();
  expect(await connectionState(page).count()).toBe(0);
  await signIn(page);
  await claimOne(hall);
  await waitForNumbers(page, await rightDashboard(hall));
  await connectionState(page).filter({ hasText: '实时' }).waitFor();
});

test('whoever signs out is not told that the sign-in has ended', async () => {
  const page = await visitors.visit('/');
  await signIn(page);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录' }).waitFor();
  expect(await page.getByTestId('sign-in-ended').count()).toBe(0);
});

test.each([
  ['/?town=abc', '没有可看的镇/街道“abc”', '打开朱泾镇'],
  ['/?town=310115136', '没有可看的镇/街道“310115136”', '打开朱泾镇'],
  ['/?season=nope', '朱泾镇没有“nope”这个年度', '打开当前年度'],
])(
  '%s says what there is not, without a word on connecting, and leads to what there is',
  async (address, words, way) => {
    const page = await visitors.visit(address);
    await signIn(page);
    await page.getByText(words).waitFor();
    expect(await connectionState(page).count()).toBe(0);
    await page.getByRole('button', { name: way }).click();
    await waitForNumbers(page, await rightDashboard(hall));
    expect(visitors.complaints).toEqual([]);
  },
);

test.each([
  ['town=abc', '没有可看的镇/街道“abc”'],
  ['town=310115136', '没有可看的镇/街道“310115136”'],
  ['meeting=nope', '没有可看的会议'],
])('a wall with %s in its link says that there is none', async (parameter, words) => {
  const wall = new URL(hall.wall);
  wall.search = parameter;
  const page = await visitors.visit(wall.href);
  await page.getByText(words).waitFor();
});

test('a server that hangs is noticed, and when it goes on so does the page, on the same socket', async () => {
  const page = await visitors.visit('/');
  let sockets = 0;
  page.on('websocket', () => sockets++);
  await signIn(page);
  await waitForNumbers(page, await rightDashboard(hall));
  hall.freeze();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await connectionState(page)
    .filter({ hasText: /重连中 · 数据截至 \d\d:\d\d:\d\d/ })
    .waitFor();
  hall.thaw();
  await connectionState(page).filter({ hasText: '实时' }).waitFor();
  expect(sockets).toBe(1);
  expect(visitors.complaints).toEqual([]);
});

test('what two devices follow has the same name on both sockets, so that they share its frames', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const page = await visitors.visit('/');
      const asked = new Promise<string>((resolve) => {
        page.on('websocket', (socket) =>
          socket.on('framesent', ({ payload }) => {
            const { type, id } = JSON.parse(String(payload)) as { type: string; id?: string };
            if (type === 'subscribe') resolve(id as string);
          }),
        );
      });
      await signIn(page);
      return asked;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
});
