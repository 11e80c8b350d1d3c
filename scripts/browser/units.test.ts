// The pages about units as people work with them: the built dashboard, served by the real server, in a real browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../testing/chromium.ts';
import { type Hall, leader, openHall } from './hall.ts';
import { overflow } from './measure.ts';
import { claimFreeProject, enrolUnit, pairingsInForce, signPairing, unitsOf, withdrawClaim } from './units.ts';
import { sendVisitors, signIn, type Visitors } from './visitors.ts';

const coordinator = 'zhujing-coordinator';
const DAY_MS = 86_400_000;

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

async function visit(address: string, name = coordinator, options = {}): Promise<Page> {
  const page = await visitors.visit(address, options);
  await signIn(page, leader.password, name);
  return page;
}

const addressOf = (unit: string) => `/units/${encodeURIComponent(unit)}`;
const go = (page: Page, address: string) => page.goto(new URL(address, hall.url).href);
const rows = (page: Page) => page.getByTestId('units').locator('tbody tr');
const dialog = (page: Page) => page.getByRole('dialog');
const question = (page: Page) => page.getByRole('alertdialog');
/** A choice of the list that is open; the options of the page's own selects are none. */
const option = (page: Page, name: string | RegExp) => page.getByRole('listbox').getByRole('option', { name });
const waitForCount = (page: Page, count: number) =>
  page
    .getByTestId('unit-count')
    .getByText(new RegExp(`^共 ${count} 家`))
    .waitFor();
const done = (page: Page, sentence: string) => page.getByTestId('done-notice').getByText(sentence).waitFor();
/** The calendar date in the town, so many days from now. */
const townDay = (days = 0) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * DAY_MS);

/** Opens the menu of what can be done with the thing, and chooses. */
async function act(page: Page, thing: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `${thing}的操作` }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

/** Looks the name up in the box of choices called `box`, and takes it. */
async function choose(page: Page, box: string, name: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: box }).fill(name);
  await option(page, new RegExp(`^✓?${name}`)).click();
}

test('search and filters are in the address: Back undoes them, and a reload keeps them', async () => {
  const [all, idle, idleAgencies] = await Promise.all([
    unitsOf(hall),
    unitsOf(hall, ', membership: MEMBER, claiming: false'),
    unitsOf(hall, ', membership: MEMBER, claiming: false, kind: AGENCY'),
  ]);
  expect(new Set([all, idle, idleAgencies].map(({ totalCount }) => totalCount)).size).toBe(3);
  const page = await visit('/units');
  await waitForCount(page, all.totalCount);
  await page.getByText(`市区级机关 74 + 其他 ${all.totalCount - 74}`).waitFor();
  await page.getByLabel('本年度认领').selectOption('no');
  await waitForCount(page, idle.totalCount);
  await page.getByTestId('unit-kinds').getByRole('link', { name: '市区级机关' }).click();
  await waitForCount(page, idleAgencies.totalCount);
  await page.reload();
  await waitForCount(page, idleAgencies.totalCount);
  await page.goBack();
  await waitForCount(page, idle.totalCount);
  await page.goBack();
  await waitForCount(page, all.totalCount);

  await page.getByRole('searchbox').fill('zhujingfating');
  await waitForCount(page, 1);
  await rows(page).getByRole('link', { name: '朱泾法庭' }).waitFor();
  await page.reload();
  await waitForCount(page, 1);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await waitForCount(page, all.totalCount);
  await page.getByRole('button', { name: '类别' }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get('order') === 'KIND');
  await page.getByRole('button', { name: '下一页' }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).has('after'));
  expect(visitors.complaints).toEqual([]);
});

test('a coordinator enrols a unit; it cannot leave while it stands behind a project, and leaves with a reason', async () => {
  const page = await visit('/units');
  await page.getByRole('button', { name: '吸纳单位' }).click();
  await dialog(page).getByRole('textbox', { name: '单位名称' }).fill('示例 · 新来的协会');
  await dialog(page).getByRole('button', { name: /类别/ }).click();
  await option(page, '社会组织').click();
  await choose(page, '属地', '万联村');
  await dialog(page).getByRole('button', { name: '吸纳单位' }).click();
  const unit = page.getByTestId('unit');
  await unit.getByRole('heading', { name: '示例 · 新来的协会' }).waitFor();
  await unit.getByText('东片农村片区').or(unit.getByText('万联村')).first().waitFor();
  const [{ id } = { id: '' }] = (await unitsOf(hall, ', search: "新来的协会"')).nodes;

  const claim = await claimFreeProject(hall, id);
  await page.getByTestId('unit-claim').waitFor();
  await unit.getByRole('button', { name: '退出', exact: true }).click();
  await question(page).getByLabel('原因').fill('单位撤并');
  await question(page).getByRole('button', { name: '退出', exact: true }).click();
  await question(page).getByTestId('refusal').getByText('认领').waitFor();
  await question(page).getByRole('button', { name: '取消' }).click();
  await withdrawClaim(hall, claim);
  await page.getByTestId('unit-claim').getByText('已撤回', { exact: true }).waitFor();
  await unit.getByRole('button', { name: '退出', exact: true }).click();
  await question(page).getByLabel('原因').fill('单位撤并');
  await question(page).getByRole('button', { name: '退出', exact: true }).click();
  await unit.getByText('单位撤并').waitFor();
  expect(await unit.locator('header').getByRole('button', { name: '退出', exact: true }).count()).toBe(0);
  await page.getByTestId('unit-story').getByRole('listitem').filter({ hasText: '退出' }).first().waitFor();

  await go(page, '/units?membership=LEFT');
  await rows(page).getByRole('link', { name: '示例 · 新来的协会' }).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a partner is admitted, renamed and moved, from the list', async () => {
  await enrolUnit(hall, '示例 · 合作集团');
  const page = await visit('/units?membership=PARTNER');
  await act(page, '示例 · 合作集团', '转为成员');
  await dialog(page).getByRole('button', { name: '转为成员' }).click();
  await done(page, '示例 · 合作集团已转为成员单位');
  await page.getByText('没有符合条件的单位').waitFor();
  await go(page, '/units?q=合作集团');
  await act(page, '示例 · 合作集团', '变更属地');
  await choose(page, '新的属地', '金龙');
  await dialog(page).getByRole('button', { name: '变更属地' }).click();
  await rows(page).getByRole('cell', { name: '金龙' }).waitFor();
  await act(page, '示例 · 合作集团', '更名');
  await dialog(page).getByRole('textbox', { name: '单位名称' }).fill('朱泾法庭');
  await dialog(page).getByRole('button', { name: '更名' }).click();
  await dialog(page).getByText('朱泾法庭').first().waitFor();
  await dialog(page).getByTestId('refusal').or(dialog(page).locator('[aria-invalid="true"]')).first().waitFor();
  await dialog(page).getByRole('textbox', { name: '单位名称' }).fill('示例 · 合作集团公司');
  await dialog(page).getByRole('button', { name: '更名' }).click();
  await rows(page).getByRole('link', { name: '示例 · 合作集团公司' }).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a pairing that lapses soon is warned of, renewed, and told in the story of its unit', async () => {
  const unit = await enrolUnit(hall, '示例 · 结对单位', '2010-03-01');
  await signPairing(hall, unit, '示例约定', townDay(20));
  const page = await visit('/units?view=pairings');
  const lapsing = page.getByTestId('pairings-lapsing').getByTestId('pairing');
  await lapsing.getByText('还有 20 天到期').waitFor();
  await act(page, '南圩 — 示例 · 结对单位', '登记成果');
  await dialog(page).getByLabel('做了什么').fill('送法进社区一场');
  await dialog(page).getByRole('button', { name: '登记成果' }).click();
  await lapsing.getByText('结对成果 1 项').click();
  await lapsing.getByText('送法进社区一场').waitFor();
  await lapsing.getByRole('button', { name: '续签' }).click();
  await dialog(page).getByLabel('到期日').fill(townDay(400));
  await dialog(page).getByRole('button', { name: '续签' }).click();
  await done(page, '结对已续签');
  await page.getByTestId('pairings-lapsing').waitFor({ state: 'detached' });
  const renewed = page.getByTestId('pairings').getByTestId('pairing').filter({ hasText: '示例 · 结对单位' });
  await renewed.getByText(/续签至/).waitFor();

  await go(page, addressOf(unit));
  await page.getByTestId('unit-story').getByText(/续签/).waitFor();
  await page.getByTestId('unit-pairings').getByText('示例约定').waitFor();
  await act(page, '南圩 — 示例 · 结对单位', '终止结对');
  await question(page).getByLabel('原因').fill('任务完成');
  await question(page).getByRole('button', { name: '终止结对' }).click();
  await page.getByTestId('unit-pairings').getByText('终止原因：任务完成').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('who is paired with whom is a picture for keys and pointers, narrowed by mode, with a table behind it', async () => {
  const [all, urban] = await Promise.all([
    pairingsInForce(hall, townDay()),
    pairingsInForce(hall, townDay(), 'URBAN_RURAL'),
  ]);
  const page = await visit('/units?view=pairings');
  const picture = page.getByTestId('pairing-picture');
  await picture.getByRole('group', { name: new RegExp(`有效结对 ${all} 项`) }).waitFor();
  const court = picture.getByRole('button', { name: /^朱泾法庭：/ });
  await court.click();
  expect(await court.getAttribute('aria-pressed')).toBe('true');
  const named = Number(/(\d+) 项/.exec((await court.getAttribute('aria-label')) ?? '')?.[1]);
  expect(await page.getByTestId('pairings-through').getByRole('listitem').count()).toBe(named);
  await page.keyboard.press('ArrowRight');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-point'));
  expect(focused).toMatch(/^to:/);
  await page.keyboard.press('Enter');
  await page
    .getByTestId('pairings-through')
    .getByText(/：1 项结对$/)
    .waitFor();
  await page.keyboard.press('Escape');
  await page
    .getByTestId('pairings-through')
    .getByText(/点按图中一方/)
    .waitFor();

  await page.getByTestId('pairing-modes').getByRole('link', { name: '城乡结对' }).click();
  await picture.getByRole('group', { name: new RegExp(`有效结对 ${urban} 项`) }).waitFor();
  await picture.getByRole('button', { name: '查看表格' }).click();
  expect(await picture.getByRole('row').count()).toBe(urban + 1);
  await page.goBack();
  await page.getByTestId('pairing-count').getByText(`有效结对 ${all} 项`).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a pairing is signed between a neighbourhood and a unit', async () => {
  await enrolUnit(hall, '示例 · 签约单位', '2012-05-01');
  const page = await visit('/units?view=pairings');
  await page.getByRole('button', { name: '签约结对' }).click();
  await dialog(page).getByRole('group', { name: '甲方' }).getByText('片区、居村').click();
  await choose(page, '片区、居村', '金龙');
  await choose(page, '单位', '示例 · 签约单位');
  await dialog(page).getByLabel('约定').fill('每月一次志愿服务');
  await dialog(page).getByRole('button', { name: '签约结对' }).click();
  const signed = page.getByTestId('pairings').getByTestId('pairing').filter({ hasText: '每月一次志愿服务' });
  await signed.getByRole('link', { name: '示例 · 签约单位' }).waitFor();
  await page
    .getByTestId('pairing-picture')
    .getByRole('button', { name: /^示例 · 签约单位：1 项/ })
    .waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('an alliance is founded, joined, given a seat that is filled and vacated, and left', async () => {
  const unit = await enrolUnit(hall, '示例 · 盟员', '2011-01-01');
  const page = await visit('/units?view=alliances');
  await page.getByRole('button', { name: '成立联盟' }).click();
  await dialog(page).getByRole('textbox', { name: '联盟名称' }).fill('示例 · 商铺联盟');
  await dialog(page).getByRole('button', { name: /类型/ }).click();
  await option(page, '商铺自律组织').click();
  await choose(page, '所在地', '金龙');
  await dialog(page).getByRole('button', { name: '成立联盟' }).click();
  const alliance = page.getByTestId('alliance');
  await alliance.getByRole('heading', { name: '示例 · 商铺联盟' }).waitFor();

  await alliance.getByRole('button', { name: '加入成员' }).click();
  await choose(page, '单位', '示例 · 盟员');
  await dialog(page).getByRole('button', { name: '加入成员' }).click();
  await page.getByTestId('alliance-members').getByRole('link', { name: '示例 · 盟员' }).waitFor();
  await alliance.getByRole('button', { name: '加入成员' }).click();
  await dialog(page).getByText('只记数量的群体').click();
  await dialog(page)
    .getByRole('textbox', { name: /群体名称/ })
    .fill('商铺');
  await dialog(page).getByRole('textbox', { name: '数量' }).fill('257');
  await dialog(page).getByRole('button', { name: '加入成员' }).click();
  await page.getByTestId('alliance-members').getByText('商铺（257）').waitFor();

  await alliance.getByRole('button', { name: '增设席位' }).click();
  await dialog(page).getByRole('textbox', { name: '席位名称' }).fill('召集人');
  await dialog(page).getByText('属于“3+X”中固定的三席').click();
  await dialog(page).getByRole('button', { name: '增设席位' }).click();
  const seat = page.getByTestId('seat').filter({ hasText: '召集人' });
  await seat.getByText('空缺').waitFor();
  await act(page, '召集人', '安排到任');
  await choose(page, '由谁担任', '示例 · 盟员');
  await dialog(page).getByRole('button', { name: '安排到任' }).click();
  await seat.getByRole('link', { name: '示例 · 盟员' }).waitFor();
  await alliance.getByText('1 / 1 到任').waitFor();

  await go(page, addressOf(unit));
  await page.getByTestId('unit-alliances').getByText('席位：召集人').waitFor();
  await page.getByTestId('unit-alliances').getByRole('link', { name: '示例 · 商铺联盟' }).click();
  await act(page, '示例 · 盟员', '退出联盟');
  await question(page).getByRole('button', { name: '退出联盟' }).click();
  await seat.getByText('空缺').waitFor();
  await page.getByTestId('alliance-members').getByRole('link', { name: '示例 · 盟员' }).waitFor({ state: 'detached' });
  expect(visitors.complaints).toEqual([]);
});

test.each([leader.name, 'zhujing-representative'])(
  '%s sees what others do at once, and no way to change it',
  async (name) => {
    const added = `示例 · 实时 ${name}`;
    const page = await visit(`/units?q=${encodeURIComponent(added)}`, name);
    await page.getByText('没有符合条件的单位').waitFor();
    const unit = await enrolUnit(hall, added, '2015-06-01');
    await rows(page).getByRole('link', { name: added }).waitFor();
    expect(await rows(page).getByRole('button').count()).toBe(0);
    expect(await page.getByRole('button', { name: '吸纳单位' }).count()).toBe(0);
    await signPairing(hall, unit, '示例约定', townDay(30));
    await go(page, addressOf(unit));
    await page.getByTestId('unit-pairings').getByTestId('pairing').getByText('还有 30 天到期').waitFor();
    expect(await page.getByTestId('unit-pairings').getByRole('button').count()).toBe(0);
    expect(await page.getByTestId('unit').locator('header').first().getByRole('button').count()).toBe(0);
    await go(page, '/units?view=alliances');
    await page.getByTestId('alliances').getByRole('link').first().click();
    await page.getByTestId('seat').first().waitFor();
    expect(await page.getByTestId('alliance').getByRole('button', { name: '操作' }).count()).toBe(0);
    await go(page, '/units/nonsense');
    await page.getByText('没有这个单位').waitFor();
    expect(visitors.complaints).toEqual([]);
  },
);

test.each(['zh', 'en'])('a phone scrolls in one direction only (%s)', async (lang) => {
  const unit = await enrolUnit(hall, `示例 · 手机单位 ${lang}`, '2014-04-01');
  await signPairing(hall, unit, '示例约定', townDay(40));
  const page = await visit(`/units?lang=${lang}`, coordinator, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await rows(page).first().waitFor();
  expect((await overflow(page)).x).toBe(0);
  await go(page, `/units?lang=${lang}&view=pairings`);
  await page.getByTestId('pairing-picture').locator('[data-point]').first().waitFor();
  expect((await overflow(page)).x).toBe(0);
  await go(page, `/units?lang=${lang}&view=alliances`);
  await page.getByTestId('alliances').getByRole('link').first().tap();
  await page.getByTestId('seat').first().waitFor();
  expect((await overflow(page)).x).toBe(0);
  await go(page, `${addressOf(unit)}?lang=${lang}`);
  await page.getByTestId('unit-pairings').getByTestId('pairing').waitFor();
  expect((await overflow(page)).x).toBe(0);
  expect(visitors.complaints).toEqual([]);
});
