// A project from its offer to its end, and a year from its last day to the next one's first offers, as the office works
// through them on the pages: the built dashboard, served by the real server, in a real browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../testing/chromium.ts';
import { appointCoordinator } from './coordinators.ts';
import { act, dialog, field, option, saidOf, send, townDay } from './desk.ts';
import { type Hall, leader, openHall } from './hall.ts';
import { printedPages } from './meetings.ts';
import { heavier, PLACE, withPlace } from './photos.ts';
import { changeRules, claimFor, offerProject, projectsOf, renewable, startProject, twoAreas } from './projects.ts';
import { sendVisitors, signIn, type Visitors } from './visitors.ts';

const PATIENCE_MS = 15_000;

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

async function visit(address: string, name = 'zhujing-coordinator', options = {}): Promise<Page> {
  const page = await visitors.visit(address, options);
  page.setDefaultTimeout(PATIENCE_MS);
  await signIn(page, leader.password, name);
  return page;
}

const pageOf = (project: string) => `/projects/${encodeURIComponent(project)}`;
const project = (page: Page) => page.getByTestId('project');
const press = (page: Page, name: string) => project(page).getByRole('button', { name, exact: true }).first().click();
const done = (page: Page, sentence: string) => page.getByTestId('done-notice').getByText(sentence).waitFor();
const refusal = (page: Page) => dialog(page).getByTestId('refusal');

/** Says in the dialog who claims, or takes over. */
async function chooseUnit(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('combobox').fill(name);
  await option(page, new RegExp(name)).first().click();
}

async function fillMeeting(page: Page, outcome: RegExp, decision: string): Promise<void> {
  await field(page, '居民（人）').fill('12');
  await field(page, '单位（家）').fill('2');
  await dialog(page).getByRole('button', { name: /结果/ }).click();
  await option(page, outcome).click();
  await field(page, '决定').fill(decision);
}

test('a project is carried from its offer to its end, and what a rule refuses stays in the form', async () => {
  const id = await offerProject(hall, '示例 · 从头到尾', 3);
  const first = await claimFor(hall, id);
  const page = await visit(pageOf(id));
  await press(page, '认领');
  await chooseUnit(page, '朱泾中学');
  await field(page, '志愿者（人）').fill('5');
  await send(page, '认领');
  await page.getByTestId('claim').nth(1).waitFor();

  await press(page, '调整名额');
  await field(page, '名额').fill('1');
  await send(page, '保存');
  expect(await saidOf(field(page, '名额'))).toContain(first);
  expect(await field(page, '名额').inputValue()).toBe('1');
  await field(page, '名额').fill('2');
  await send(page, '保存');
  await done(page, '名额已调整');
  await project(page).getByText('2 / 2 · 名额已满').waitFor();

  await act(page, `${first}认领的操作`, '转交给其他单位');
  await chooseUnit(page, '朱泾中学');
  await dialog(page).getByLabel('原因').fill('单位搬迁');
  await send(page, '转交给其他单位');
  expect(await saidOf(dialog(page).getByRole('combobox'))).toContain('朱泾中学');
  expect(await dialog(page).getByLabel('原因').inputValue()).toBe('单位搬迁');
  await send(page, '取消');

  await press(page, '启动实施');
  await send(page, '启动实施');
  await done(page, '已启动实施');
  await press(page, '设定节点');
  await field(page, '要做到什么').fill('书架到位');
  await dialog(page).getByLabel('期限').fill(townDay());
  await send(page, '保存');
  await page.getByTestId('milestone').getByRole('button', { name: '标为达成' }).click();
  await page.getByTestId('milestone').getByText(/达成$/).waitFor();
  await press(page, '记录协调会');
  await fillMeeting(page, /^达成一致/, '周末开放');
  await send(page, '保存');
  await page.getByTestId('consultation').getByText('周末开放').waitFor();

  await act(page, '朱泾中学认领的操作', '修改承诺');
  expect(await field(page, '志愿者（人）').inputValue()).toBe('5');
  await field(page, '资金（元）').fill('1200.50');
  await send(page, '修改承诺');
  await page
    .getByTestId('claims')
    .getByText(/1,200.50/)
    .waitFor();
  await act(page, '朱泾中学认领的操作', '兑现完成');
  await field(page, '说明').fill('书已送到');
  await send(page, '兑现完成');
  await page.getByTestId('claims').getByText('书已送到').waitFor();
  expect(await page.getByRole('button', { name: '朱泾中学认领的操作' }).count()).toBe(0);

  await changeRules(hall, { requiresHearing: false, requiresReview: true });
  await project(page).getByRole('slider').focus();
  await page.keyboard.press('End');
  await press(page, '完成项目');
  await send(page, '完成项目');
  await refusal(page).getByText('评议会').waitFor();
  await send(page, '取消');
  await press(page, '记录评议会');
  await fillMeeting(page, /^评议通过/, '居民满意');
  await dialog(page).getByRole('button', { name: /评分/ }).click();
  await option(page, /5 分/).click();
  await send(page, '保存');
  await page.getByTestId('consultation').getByText('居民满意').waitFor();
  await changeRules(hall, { requiresHearing: false, requiresReview: false });
  await press(page, '完成项目');
  await send(page, '完成项目');
  await done(page, '已完成');
  await project(page).locator('[aria-current="step"]', { hasText: '完成' }).waitFor();
  expect(await project(page).getByRole('slider').count()).toBe(0);
  expect(visitors.complaints).toEqual([]);
});

test('a project that was claimed in the meantime is not cancelled, and whose claims stand is said', async () => {
  const id = await offerProject(hall, '示例 · 撤销不了', 1);
  const page = await visit(pageOf(id));
  await act(page, '更多操作', '撤销项目');
  await dialog(page).getByLabel('原因').fill('场地没有了');
  const unit = await claimFor(hall, id);
  await page.getByTestId('claims').getByText(unit).waitFor();
  await send(page, '撤销项目');
  await refusal(page).getByText(unit).waitFor();
  expect(await dialog(page).getByLabel('原因').inputValue()).toBe('场地没有了');
  expect(visitors.complaints).toEqual([]);
});

test('pictures are taken in without where they were taken, made smaller where they are too large', async () => {
  const id = await startProject(hall, '示例 · 手机照片', 1);
  const page = await visit(pageOf(id));
  const photo = withPlace(await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 320, height: 240 } }));
  expect(photo.includes(PLACE)).toBe(true);
  await press(page, '上传成果');
  const choose = async (name: string, mimeType: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await dialog(page).getByRole('button', { name: '选择图片' }).click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  };
  await choose('place.jpg', 'image/jpeg', photo);
  await dialog(page).getByRole('img').first().waitFor();
  await choose('large.jpg', 'image/jpeg', heavier(await page.screenshot({ type: 'jpeg' }), 6_000_000));
  await dialog(page).getByRole('img').nth(1).waitFor();
  // The browser says of a refused upload what it says of any answer that is not well.
  visitors.expectAbsence(true);
  await choose('film.jpg', 'image/jpeg', Buffer.alloc(6_000_000));
  await dialog(page)
    .getByRole('alert')
    .getByText(/film\.jpg.*5 MB/)
    .waitFor();
  // Half a figure is none: the other half is asked for.
  await field(page, '做了什么').fill('读书角开放了');
  await field(page, '指标').fill('借阅');
  await send(page, '保存');
  expect(await saidOf(field(page, '数值'))).toBe('请填写此项');
  await field(page, '数值').fill('12');
  await send(page, '保存');
  const evidence = page.getByTestId('evidence');
  await evidence.locator('img').nth(1).waitFor();
  const [address] = await evidence
    .locator('img')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
  const kept = await (await page.request.get(new URL(address ?? '', hall.url).href)).body();
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.includes(PLACE)).toBe(false);
  expect(visitors.complaints.filter((complaint) => !complaint.includes('413'))).toEqual([]);
});

test('who stood behind a project the year before is the first to be asked again', async () => {
  const { project: earlier, unit } = await renewable(hall);
  const page = await visit(pageOf(earlier.id));
  await press(page, '认领');
  await dialog(page).getByRole('combobox').click();
  await option(page, /续认领/)
    .first()
    .waitFor();
  expect(await option(page, /./).first().textContent()).toContain(unit);
  await option(page, /./).first().click();
  await send(page, '认领');
  await done(page, '续认领');
  await page.getByTestId('claim').getByText('续认领').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a coordinator of one area acts there alone', async () => {
  const { own, other } = await twoAreas(hall);
  const [ours, theirs] = await Promise.all([
    startProject(hall, '示例 · 本片区', 1, own.id),
    startProject(hall, '示例 · 别的片区', 1, other.id),
  ]);
  const page = await visit('/projects?q=片区', appointCoordinator(hall, own.parent.id));
  const row = (name: string) => page.getByTestId('projects').locator('tbody tr', { hasText: name });
  await row('示例 · 本片区').waitFor();
  expect(await row('示例 · 本片区').getByRole('button').count()).toBe(1);
  expect(await row('示例 · 别的片区').getByRole('button').count()).toBe(0);
  await page.getByRole('button', { name: '征集需求' }).click();
  await dialog(page).getByRole('combobox').fill('');
  await option(page, own.name).waitFor();
  expect(await option(page, other.name).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.goto(new URL(pageOf(theirs), hall.url).href);
  await page.getByTestId('claim').waitFor();
  expect(await project(page).getByRole('button').count()).toBe(0);
  await page.goto(new URL(pageOf(ours), hall.url).href);
  await press(page, '上传成果');
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: '选择图片' }).click();
  const buffer = await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 64, height: 48 } });
  await (await chooser).setFiles({ name: 'corner.jpg', mimeType: 'image/jpeg', buffer });
  await dialog(page).getByRole('img').waitFor();
  await field(page, '做了什么').fill('本片区的成果');
  await send(page, '保存');
  await page.getByTestId('evidence').locator('img').waitFor();
  expect(visitors.complaints).toEqual([]);
});

/** A printer writes some characters as the radicals that look like them. */
const asPrinted = (text: string) =>
  new RegExp([...text.replace(/\s/g, '')].map((character) => `[${character}\\u2e80-\\u2fdf]`).join(''));

test('the whole list is printed, not only the page that is looked at', async () => {
  const { totalCount } = await projectsOf(hall, ', stage: [OFFERED]');
  const page = await visit('/projects?stage=OFFERED', leader.name);
  await page.getByTestId('project-count').getByText(`共 ${totalCount} 个`).waitFor();
  // Nobody is there to press a button in the browser's own window.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  await page.getByRole('button', { name: '打印全部' }).click();
  await page.locator('[data-printing]').waitFor();
  expect(await page.getByTestId('projects').locator('tbody tr').count()).toBe(totalCount);
  const names = await page.getByTestId('projects').locator('tbody tr a').allTextContents();
  const pages = await printedPages(page);
  expect(pages.length).toBeGreaterThan(2);
  for (const name of names) expect(pages.join('')).toMatch(asPrinted(name));
  await page.getByRole('button', { name: '下一页' }).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a year is closed, the next one begun, and last year’s projects are carried into it', async () => {
  const page = await visit('/projects', 'zhujing-administrator');
  await act(page, '年度设置', '关闭年度');
  await dialog(page).getByLabel('最后一天').fill('2001-01-01');
  await send(page, '关闭年度');
  expect(await saidOf(dialog(page).getByLabel('最后一天'))).toContain('开始');
  await dialog(page).getByLabel('最后一天').fill(townDay());
  await send(page, '关闭年度');
  await done(page, '年度已关闭');
  await act(page, '年度设置', '开启新年度');
  const last = await page.evaluate(() => document.querySelector('select option:checked')?.textContent ?? '');
  const name = last.replace(/（.*/, '');
  await field(page, '年度名称').fill(name);
  await send(page, '开启新年度');
  expect(await saidOf(field(page, '年度名称'))).toContain(name);
  await field(page, '年度名称').fill('示例新年度');
  await send(page, '开启新年度');
  await done(page, '新年度已开启');
  await page.getByText('没有符合条件的项目').waitFor();

  const [first, second] = (await projectsOf(hall, `, season: "${name}", stage: [OFFERED]`)).nodes;
  await page.goto(new URL(pageOf(first?.id ?? ''), hall.url).href);
  await press(page, '本年度再次发布');
  await field(page, '名额').fill('7');
  await send(page, '本年度再次发布');
  await project(page).getByText('0 / 7 · 还剩 7 个名额').waitFor();
  await page.getByTestId('series').getByRole('link', { name }).click();
  await press(page, '本年度再次发布');
  await send(page, '本年度再次发布');
  await refusal(page).getByText('示例新年度').waitFor();

  await page.goto(new URL(pageOf(second?.id ?? ''), hall.url).href);
  await press(page, '本年度再次发布');
  await dialog(page).getByText('先存为征集').click();
  await send(page, '本年度再次发布');
  await project(page).locator('[aria-current="step"]', { hasText: '征集' }).waitFor();
  expect((await projectsOf(hall)).nodes.map(({ name }) => name).sort()).toEqual(
    [first, second].map((project) => project?.name).sort(),
  );
  expect(visitors.complaints).toEqual([]);
});
