// The pages about the territory as people see them: the built dashboard, served by the real server, in a real browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../testing/chromium.ts';
import { type Hall, openHall } from './hall.ts';
import { overflow } from './measure.ts';
import { areas, blanksOn, foundBranch, fraction, rightTotals, unorganised } from './territory.ts';
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

async function visit(address: string, options = {}): Promise<Page> {
  const page = await visitors.visit(address, options);
  await signIn(page);
  return page;
}

const tiles = (page: Page) => page.locator('[data-tile]');
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const focusedTile = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-tile') ?? null);

/** Waits until the keyboard's focus is on a tile of another picture than one of `before`. */
async function waitForNewTiles(page: Page, before: readonly (string | null)[]): Promise<void> {
  await page.waitForFunction((before) => {
    const tile = document.activeElement?.getAttribute('data-tile');
    return tile != null && !before.includes(tile);
  }, before);
}

test('the picture is looked into by click, by keyboard and by address, and says what the register says', async () => {
  const [inTown, inOrder] = await Promise.all([rightTotals(hall), areas(hall)]);
  const page = await visit('/coverage?kind=STAFFING');
  await waitForNumbers(page, { ...inTown, 'map-total': inTown['coverage-STAFFING'] as string });
  await tiles(page).first().waitFor();
  expect(await tiles(page).count()).toBe(inOrder.length);

  const [area] = inOrder;
  if (!area) throw new Error('the example town has no area');
  await page.locator(`[data-tile="${area.id}"]`).click();
  await waitForNumbers(page, { 'map-total': fraction(area.coverage.staffing.grids) });
  expect(parameter(page, 'within')).toBe(area.id);
  const neighbourhoods = await tiles(page).evaluateAll((all) => all.map((tile) => tile.getAttribute('data-tile')));

  // The focus went along. An arrow moves it, Enter looks into the tile, Escape leads back to it.
  const first = await focusedTile(page);
  expect(neighbourhoods).toContain(first);
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  const chosen = await focusedTile(page);
  expect(neighbourhoods).toContain(chosen);
  expect(chosen).not.toBe(first);
  await page.keyboard.press('Enter');
  await waitForNewTiles(page, neighbourhoods);
  expect(parameter(page, 'within')).toBe(chosen);
  expect(await page.getByTestId('trail').getByRole('listitem').count()).toBe(3);
  await page.keyboard.press('Escape');
  await page.waitForFunction((id) => document.activeElement?.getAttribute('data-tile') === id, chosen);
  expect(parameter(page, 'within')).toBe(area.id);

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await waitForNumbers(page, { 'map-total': inTown['coverage-STAFFING'] as string });
  await page.goto(new URL(`/coverage?kind=SERVICE&within=${area.id}`, hall.url).href);
  await waitForNumbers(page, { 'map-total': fraction(area.coverage.service) });
  await page.getByTestId('coverage-STAFFING').click();
  await waitForNumbers(page, { 'map-total': fraction(area.coverage.staffing.grids) });

  await page.getByRole('button', { name: '查看表格' }).click();
  expect(await page.getByRole('row').count()).toBe(neighbourhoods.length + 1);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.waitForFunction((area) => new URLSearchParams(location.search).get('within') !== area, area.id);
  await page.getByRole('button', { name: '查看图表' }).click();
  await tiles(page).first().waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a blank disappears, and every number with it, when somebody fills it', async () => {
  const { grid, count } = await unorganised(hall);
  const [, area] = grid.path;
  const page = await visit(`/coverage?within=${area?.id}`);
  const blank = page.getByTestId('blanks').getByRole('link', { name: grid.name, exact: true });
  await blank.waitFor();
  await waitForNumbers(page, await rightTotals(hall));
  const patch = page.locator('path[data-hatched]');
  const patchesBefore = await patch.getAttribute('d');
  await page.evaluate(() => Object.assign(window, { isTheSameDocument: true }));

  await foundBranch(hall, grid.id, '示例新建党支部');
  await blank.waitFor({ state: 'detached' });
  expect((await unorganised(hall)).count).toBe(count - 1);
  await waitForNumbers(page, await rightTotals(hall));
  const within = (await areas(hall)).find(({ id }) => id === area?.id);
  await waitForNumbers(page, {
    'map-total': fraction(within?.coverage.organisation ?? { numerator: 0, denominator: 0 }),
  });
  expect(await patch.getAttribute('d')).not.toBe(patchesBefore);
  expect(await page.evaluate(() => 'isTheSameDocument' in window)).toBe(true);
  expect(visitors.complaints).toEqual([]);
});

test('the list of blanks is narrowed by name, ordered, and of all kinds, and the address keeps that', async () => {
  const page = await visit('/coverage?kind=PAIRING');
  const list = page.getByTestId('blanks').getByRole('listitem');
  await list.first().waitFor();
  const ofPairing = await page.getByTestId('blank-count').textContent();
  await page.getByLabel('类型').selectOption('all');
  await page.waitForFunction(
    (before) => document.querySelector('[data-testid="blank-count"]')?.textContent !== before,
    ofPairing,
  );
  const more = page.getByRole('button', { name: /再显示一页/ });
  const atFirst = await list.count();
  await more.click();
  await page.waitForFunction((n) => document.querySelectorAll('[data-testid="blanks"] > li').length > n, atFirst);

  await page.getByLabel('排序').selectOption('SINCE');
  const { grid } = await unorganised(hall);
  await page.getByRole('searchbox').fill(grid.name);
  await page.waitForFunction(() => new URLSearchParams(location.search).has('q'));
  await page.reload();
  await page.getByTestId('blanks').getByText('没有党组织').waitFor();
  const names = await page.getByTestId('blanks').getByRole('link').allTextContents();
  expect(new Set(names)).toEqual(new Set([grid.name]));
  expect(parameter(page, 'order')).toBe('SINCE');
  await page.getByRole('searchbox').fill('没有这样的网格');
  await page.getByText('没有符合的空白点').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('an earlier day shows what was then, and says so; a grid that is not there is not made up', async () => {
  const on = '2001-06-01';
  const page = await visit('/coverage');
  const [today, then, blanksToday, blanksThen] = await Promise.all([
    rightTotals(hall),
    rightTotals(hall, on),
    unorganised(hall).then(({ count }) => count),
    blanksOn(hall, on),
  ]);
  expect(then).not.toEqual(today);
  expect(blanksThen).not.toBe(blanksToday);
  const grouped = new Intl.NumberFormat('zh-CN');
  await waitForNumbers(page, { ...today, 'blank-count': grouped.format(blanksToday) });
  await page.getByTestId('as-of').fill(on);
  await waitForNumbers(page, { ...then, 'blank-count': grouped.format(blanksThen) });
  expect(parameter(page, 'on')).toBe(on);
  await page.getByRole('button', { name: '回到今天' }).click();
  await waitForNumbers(page, { ...today, 'blank-count': grouped.format(blanksToday) });
  await page.goto(new URL('/coverage?within=nonsense', hall.url).href);
  await page.getByText('没有这个网格').waitFor();
  await page.getByRole('link', { name: '查看全镇' }).click();
  await tiles(page).first().waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('the tree of grids is opened by keyboard and by search, and its detail follows what others change', async () => {
  const { grid } = await unorganised(hall);
  const page = await visit('/organisations');
  const items = page.getByRole('treeitem');
  await items.nth(1).waitFor();
  expect(await items.count()).toBe((await areas(hall)).length + 1);

  await items.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const area = page.locator('[role="treeitem"]:focus');
  await area.getByRole('treeitem').first().waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await area.getAttribute('aria-level')).toBe('3');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).has('grid'));
  expect(parameter(page, 'grid')).toBe(await area.getAttribute('data-grid'));
  expect(await area.getAttribute('aria-selected')).toBe('true');

  await page.getByRole('searchbox').fill(grid.name);
  await page.getByTestId('search-results').getByRole('link', { name: grid.name, exact: true }).click();
  await page.getByTestId('grid-detail').getByRole('heading', { name: grid.name }).waitFor();
  const item = page.locator(`[data-grid="${grid.id}"]`);
  await item.waitFor();
  expect(await item.getAttribute('aria-level')).toBe('4');
  await page.getByTestId('grid-detail').getByText('没有党组织', { exact: true }).waitFor();

  await foundBranch(hall, grid.id, '示例联建党支部');
  await page.getByTestId('grid-detail').getByText('示例联建党支部').waitFor();
  await page.getByTestId('grid-detail').getByText('没有党组织', { exact: true }).waitFor({ state: 'detached' });
  await item.getByText('组织 1').waitFor();

  await page.reload();
  await page.locator(`[data-grid="${grid.id}"][aria-selected="true"]`).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('what changed while the connection was away is read once after it, and what did not is not read again', async () => {
  const { grid } = await unorganised(hall);
  const page = await visitors.visit(`/organisations?grid=${grid.id}`);
  const readings: Record<string, number> = { GridDetail: 0, TreeRoot: 0, TownRoot: 0 };
  page.on('request', (request) => {
    const [, name = ''] = request.postData()?.match(/query (\w+)/) ?? [];
    if (name in readings) readings[name] = (readings[name] ?? 0) + 1;
  });
  await signIn(page);
  const detail = page.getByTestId('grid-detail');
  const lost = connectionState(page).filter({ hasText: '重连中' });
  const live = connectionState(page).filter({ hasText: '实时' });
  await detail.getByText('没有党组织', { exact: true }).waitFor();
  await page.locator(`[data-grid="${grid.id}"]`).waitFor();
  expect(readings).toEqual({ GridDetail: 1, TreeRoot: 1, TownRoot: 1 });

  visitors.expectAbsence(true);
  await hall.kill();
  await lost.waitFor();
  await hall.start();
  await live.waitFor();

  await hall.kill();
  await lost.waitFor();
  await page.context().setOffline(true);
  await hall.start();
  await foundBranch(hall, grid.id, '示例断线党支部');
  expect(await lost.count()).toBe(1);
  await page.context().setOffline(false);
  await detail.getByText('示例断线党支部').waitFor();
  await page.locator(`[data-grid="${grid.id}"]`).getByText('组织 1').waitFor();
  expect(readings).toEqual({ GridDetail: 2, TreeRoot: 2, TownRoot: 1 });
  visitors.expectAbsence(false);
  expect(visitors.complaints).toEqual([]);
});

test.each([
  ['/coverage', 'coverage-map', 'CoverageMap', (page: Page) => page.getByTestId('coverage-STAFFING')],
  ['/organisations', 'grid-detail', 'GridDetail', (page: Page) => page.getByRole('treeitem').nth(1)],
])('a part of %s that is not answered says so beside what it still shows', async (address, part, query, other) => {
  const page = await visit(address);
  const shown = page.getByTestId(part);
  const problem = shown.getByTestId('reading-problem');
  const heading = shown.getByRole('heading').first();
  const before = await heading.textContent();
  await other(page).waitFor();
  expect(await problem.count()).toBe(0);

  const failed = { data: null, errors: [{ message: 'broken', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes(`query ${query}(`) ? route.fulfill({ json: failed }) : route.continue(),
  );
  await other(page).click();
  await problem.getByText('出了点问题').waitFor();
  expect(await heading.textContent()).toBe(before);

  await page.unroute('**/graphql');
  await problem.waitFor({ state: 'detached' });
  expect(await heading.textContent()).not.toBe(before);
  expect(visitors.complaints).toEqual([]);
});

test.each(['zh', 'en'])('a phone scrolls in one direction only, and gets from page to page (%s)', async (language) => {
  const page = await visit(`/coverage?lang=${language}&kind=STAFFING`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await tiles(page).first().waitFor();
  await page.getByTestId('blanks').getByRole('listitem').first().waitFor();
  expect((await overflow(page)).x).toBe(0);
  const navigation = page.getByRole('navigation').first();
  expect(await navigation.locator('[aria-current="page"]').getAttribute('href')).toMatch(/^\/coverage/);

  await navigation.locator('a[href^="/organisations"]').click();
  await page.getByRole('treeitem').nth(2).waitFor();
  expect((await overflow(page)).x).toBe(0);
  const [area] = await areas(hall);
  await page
    .getByRole('tree')
    .getByText(area?.name ?? '', { exact: true })
    .tap();
  await page.getByTestId('grid-detail').waitFor();
  expect((await overflow(page)).x).toBe(0);
  expect(await page.getByRole('tree').isVisible()).toBe(false);
  expect(visitors.complaints).toEqual([]);
});
