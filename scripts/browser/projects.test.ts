// The pages about projects as people work with them: the built dashboard, served by the real server, in a real browser.
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../testing/chromium.ts';
import { act, dialog, field, option, saidOf, townDay } from './desk.ts';
import { type Hall, leader, openHall } from './hall.ts';
import { overflow } from './measure.ts';
import {
  cancelProject,
  claimFor,
  collectNeed,
  offerProject,
  projectsOf,
  revisionOf,
  startProject,
} from './projects.ts';
import { sendVisitors, signIn, type Visitors } from './visitors.ts';

const coordinator = 'zhujing-coordinator';

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

const rows = (page: Page) => page.getByTestId('projects').locator('tbody tr');
const waitForCount = (page: Page, count: number) =>
  page.getByTestId('project-count').getByText(`共 ${count} 个`, { exact: true }).waitFor();

test('a coordinator collects a need, offers it, and claims it for a unit', async () => {
  const before = (await projectsOf(hall)).totalCount;
  const page = await visit('/projects');
  await waitForCount(page, before);
  await page.getByRole('button', { name: '征集需求' }).click();
  // What is missing is said in the page's language, beside the field, before anything is sent.
  await dialog(page).getByRole('button', { name: '记下需求' }).click();
  expect(await dialog(page).getByText('请填写此项').count()).toBe(4);
  await page.keyboard.press('Escape');
  await dialog(page).getByRole('combobox').fill('万');
  await option(page, '万联村').click();
  await field(page, '项目名称').fill('示例 · 楼道读书角');
  await dialog(page).getByRole('button', { name: /类别/ }).click();
  await option(page, '社区文化').click();
  await dialog(page).getByRole('textbox', { name: '需求' }).fill('楼道里想有一个读书角');
  await dialog(page).getByRole('button', { name: '记下需求' }).click();

  const project = page.getByTestId('project');
  await project.getByRole('heading', { name: '示例 · 楼道读书角' }).waitFor();
  expect((await projectsOf(hall, ', stage: [DRAFT]')).nodes.map(({ name }) => name)).toContain('示例 · 楼道读书角');
  await project.getByRole('button', { name: '发布', exact: true }).click();
  await dialog(page).getByRole('button', { name: '发布', exact: true }).click();
  await page.getByTestId('done-notice').getByText('已发布').waitFor();
  await project.getByRole('button', { name: '认领', exact: true }).first().click();
  await dialog(page).getByRole('combobox').fill('朱泾中学');
  await option(page, /朱泾中学/).click();
  await field(page, '志愿者（人）').fill('12');
  await dialog(page).getByRole('button', { name: '认领', exact: true }).click();
  await page.getByTestId('claims').getByText('志愿者 12 人').waitFor();
  expect(await page.getByTestId('project-slots').textContent()).toBe('1 / 1 · 名额已满');
  await page.getByTestId('story').getByRole('listitem').nth(2).waitFor();

  await page.getByRole('link', { name: '公益项目' }).click();
  await waitForCount(page, before + 1);
  await page.getByRole('searchbox').fill('楼道读书角');
  await waitForCount(page, 1);
  expect(await rows(page).first().textContent()).toContain('朱泾中学');
  expect(visitors.complaints).toEqual([]);
});

test('a claim on what somebody else took in the meantime is refused with the reason, and the form stays', async () => {
  const id = await offerProject(hall, '示例 · 只有一个名额', 1);
  const page = await visit(`/projects/${encodeURIComponent(id)}`);
  await page.getByTestId('claims').getByRole('button', { name: '认领', exact: true }).click();
  await dialog(page).getByRole('combobox').fill('朱泾中学');
  await option(page, /朱泾中学/).click();
  const faster = await claimFor(hall, id);
  await page.getByTestId('claims').getByText(faster).waitFor();
  await dialog(page).getByRole('button', { name: '认领', exact: true }).click();
  await dialog(page).getByTestId('refusal').getByText('示例 · 只有一个名额').waitFor();
  expect(await dialog(page).getByRole('combobox').inputValue()).toBe('朱泾中学');
  await dialog(page).getByRole('button', { name: '取消' }).click();
  expect(await page.getByTestId('claims').getByRole('button', { name: '认领', exact: true }).count()).toBe(0);
  expect(await page.getByTestId('claim').count()).toBe(1);
  expect(visitors.complaints).toEqual([]);
});

test('what a rule refuses stands beside the field that it is about', async () => {
  const id = await collectNeed(hall, '示例 · 要改名', 2);
  const page = await visit(`/projects/${encodeURIComponent(id)}`);
  await page.getByTestId('project').getByRole('button', { name: '修改内容' }).click();
  const name = field(page, '项目名称');
  await name.fill('   ');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  expect(await saidOf(name)).toContain('名称');
  await name.fill('示例 · 改过名');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '示例 · 改过名' }).waitFor();

  await page.getByTestId('project').getByRole('button', { name: '记录听证会' }).click();
  await field(page, '居民（人）').fill('30');
  await field(page, '单位（家）').fill('4');
  await dialog(page).getByRole('button', { name: /结果/ }).click();
  await option(page, /^同意发布/).click();
  await field(page, '决定').fill('大家都赞成');
  // The field itself lets no day to come through; a machine whose clock is ahead would.
  const day = dialog(page).getByLabel('日期');
  await day.evaluate((field) => field.removeAttribute('max'));
  await day.fill('2099-01-01');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  expect(await saidOf(day)).not.toBe('');
  await day.fill(townDay());
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await page.getByTestId('consultation').getByText('大家都赞成').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a connection that is lost in the middle of a write is found again with the same key, and it is done once', async () => {
  const id = await collectNeed(hall, '示例 · 断线时发布', 1);
  const page = await visit(`/projects/${encodeURIComponent(id)}`);
  await page.getByTestId('project').getByRole('button', { name: '发布', exact: true }).click();
  const before = await revisionOf(hall);
  const keys: string[] = [];
  const keyOf = (request: Request) =>
    (request.postDataJSON() as { variables: { input: { key: string } } }).variables.input.key;
  visitors.expectAbsence(true);
  await page.route('**/graphql', async (route) => {
    const request = route.request();
    if (!request.postData()?.includes('mutation OfferProject(')) return route.continue();
    keys.push(keyOf(request));
    // The first is lost on the way, the second after the server has done it: nobody here can know which is which.
    if (keys.length === 1) return route.abort('connectionreset');
    if (keys.length > 2) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await dialog(page).getByRole('button', { name: '发布', exact: true }).click();
  await dialog(page).getByTestId('intention-waiting').waitFor();
  await page.getByTestId('done-notice').getByText('已发布').waitFor({ timeout: 20_000 });
  expect(keys).toEqual([keys[0], keys[0], keys[0]]);
  expect(await revisionOf(hall)).toBe(before + 1);
  visitors.expectAbsence(false);
  expect(visitors.complaints).toEqual([]);
});

test('progress is shown at once, and taken back with the reason when it is refused', async () => {
  const id = await startProject(hall, '示例 · 进行中', 1);
  const page = await visit(`/projects/${encodeURIComponent(id)}`);
  const progress = page.getByTestId('project-progress');
  const slider = page.getByTestId('project').getByRole('slider');
  await progress.getByText('0%').waitFor();
  const held = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation ReportProgress(')) return route.continue();
    await held.promise;
    return route.continue();
  });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() =>
    document.querySelector('[data-testid="project-progress"]')?.hasAttribute('data-expected'),
  );
  expect(await progress.textContent()).toBe('5%');
  held.resolve();
  await page.waitForFunction(
    () => !document.querySelector('[data-testid="project-progress"]')?.hasAttribute('data-expected'),
  );
  expect(await progress.textContent()).toBe('5%');
  await page.unroute('**/graphql');

  const refused = {
    data: { reportProgress: { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message: '您没有权限' } },
  };
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('mutation ReportProgress(')
      ? route.fulfill({ json: refused })
      : route.continue(),
  );
  await slider.focus();
  await page.keyboard.press('End');
  await page.getByTestId('refusal').getByText('您没有权限').waitFor();
  expect(await progress.textContent()).toBe('5%');
  expect(visitors.complaints).toEqual([]);
});

test('filters, order and page are in the address: Back undoes them, and a reload keeps them', async () => {
  const [all, care, unadopted] = await Promise.all([
    projectsOf(hall),
    projectsOf(hall, ', category: [CARE]'),
    projectsOf(hall, ', category: [CARE], adopted: false'),
  ]);
  const page = await visit('/projects');
  await waitForCount(page, all.totalCount);
  await page.getByRole('button', { name: /类别/ }).first().click();
  await option(page, '爱心帮扶').click();
  await page.keyboard.press('Escape');
  await waitForCount(page, care.totalCount);
  await page.getByLabel('认领情况').selectOption('unadopted');
  await waitForCount(page, unadopted.totalCount);
  await page.reload();
  await waitForCount(page, unadopted.totalCount);
  await page.goBack();
  await waitForCount(page, care.totalCount);
  await page.goBack();
  await waitForCount(page, all.totalCount);

  await page.getByRole('button', { name: '下一页' }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).has('after'));
  const second = await projectsOf(hall);
  await page.getByText(second.nodes[0]?.name ?? '').waitFor({ state: 'detached' });
  const onSecond = await rows(page).first().textContent();
  await page.reload();
  await rows(page).first().waitFor();
  expect(await rows(page).first().textContent()).toBe(onSecond);
  await page.getByRole('button', { name: '上一页' }).click();
  await page.getByText(second.nodes[0]?.name ?? '').waitFor();
  await page.getByRole('button', { name: '进度' }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get('order') === 'PROGRESS');
  expect(await page.getByRole('columnheader', { name: '进度' }).getAttribute('aria-sort')).toBe('descending');
  expect(visitors.complaints).toEqual([]);
});

test('what others do is seen without a reload, and a leader sees it without any way to change it', async () => {
  const id = await offerProject(hall, '示例 · 别人改的', 2);
  const page = await visit('/projects?q=别人改的', leader.name);
  await rows(page).first().waitFor();
  expect(await page.getByRole('button', { name: '征集需求' }).count()).toBe(0);
  expect(await rows(page).getByRole('button').count()).toBe(0);
  const unit = await claimFor(hall, id);
  await rows(page).getByText(unit).waitFor();
  await page.getByRole('link', { name: '示例 · 别人改的' }).click();
  await page.getByTestId('claim').waitFor();
  expect(await page.getByTestId('project').getByRole('button').count()).toBe(0);

  const other = await collectNeed(hall, '示例 · 要撤销', 1);
  await page.goto(new URL(`/projects/${encodeURIComponent(other)}`, hall.url).href);
  await page.getByRole('heading', { name: '示例 · 要撤销' }).waitFor();
  await cancelProject(hall, other);
  await page.getByTestId('project').getByText('示例原因').first().waitFor();
  await page.goto(new URL('/projects/nonsense', hall.url).href);
  await page.getByText('没有这个项目').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a claim is told of, handed over and withdrawn, with the reason kept', async () => {
  const id = await offerProject(hall, '示例 · 换人', 1);
  const unit = await claimFor(hall, id);
  const page = await visit(`/projects/${encodeURIComponent(id)}`);
  await act(page, `${unit}认领的操作`, '转交给其他单位');
  await dialog(page).getByRole('combobox').fill('朱泾中学');
  await option(page, /朱泾中学/).click();
  await dialog(page).getByLabel('原因').fill('原单位搬迁');
  await dialog(page).getByRole('button', { name: '转交给其他单位' }).click();
  await page.getByTestId('claims').getByRole('link', { name: '朱泾中学' }).first().waitFor();
  await act(page, '朱泾中学认领的操作', '撤回认领');
  const question = page.getByRole('alertdialog');
  await question.getByLabel('原因').fill('计划有变');
  await question.getByRole('button', { name: '撤回认领' }).click();
  await page.getByTestId('claims').getByText('还没有单位认领。').waitFor();
  await page.getByText('已撤回或转交的认领 2 个').click();
  await page.getByText('已转交给朱泾中学，原因：原单位搬迁').waitFor();
  await page.getByText('撤回原因：计划有变').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('what was done is shown with its pictures, which only those of the town get', async () => {
  const id = await startProject(hall, '示例 · 有图片', 1);
  const page = await visit(`/projects/${encodeURIComponent(id)}`);
  await page.getByTestId('evidence').getByRole('button', { name: '上传成果' }).click();
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 64, height: 48 } });
  const chosen = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: '选择图片' }).click();
  await (await chosen).setFiles({ name: 'corner.png', mimeType: 'image/png', buffer: picture });
  await dialog(page).getByRole('img').waitFor();
  const refused = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: '选择图片' }).click();
  visitors.expectAbsence(true);
  await (await refused).setFiles({ name: 'not.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await dialog(page).getByRole('alert').waitFor();
  await field(page, '做了什么').fill('读书角开放了');
  await field(page, '指标').fill('借阅');
  await field(page, '数值').fill('320');
  await field(page, '单位').fill('人次');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  const evidence = page.getByTestId('evidence');
  await evidence.getByText('借阅 320 人次').waitFor();
  const address = await evidence.locator('img').getAttribute('src');
  expect((await page.request.get(new URL(address ?? '', hall.url).href)).status()).toBe(200);
  expect((await fetch(new URL(address ?? '', hall.url))).status).toBe(404);
  await evidence.getByRole('button', { name: '图片 1' }).click();
  await dialog(page).getByRole('img').waitFor();
  expect(visitors.complaints.filter((complaint) => !complaint.includes('415'))).toEqual([]);
});

test('a representative claims for the own unit alone, and tells of its progress', async () => {
  const id = await offerProject(hall, '示例 · 代表认领', 2);
  const other = await claimFor(hall, id);
  const page = await visit(`/projects/${encodeURIComponent(id)}`, 'zhujing-representative');
  await page.getByTestId('claim').waitFor();
  expect(await page.getByTestId('claim').getByRole('button').count()).toBe(0);
  await page.getByTestId('claims').getByRole('button', { name: '认领', exact: true }).click();
  expect(await dialog(page).getByRole('combobox').count()).toBe(0);
  await dialog(page).getByRole('button', { name: '认领', exact: true }).click();
  await page.getByTestId('claim').nth(1).waitFor();
  const own = page.getByTestId('claim').filter({ has: page.getByRole('button') });
  expect(await own.getByText(other).count()).toBe(0);
  await own.getByRole('button').click();
  expect(await page.getByRole('menuitem', { name: '转交给其他单位' }).count()).toBe(0);
  await page.getByRole('menuitem', { name: '上报进展' }).click();
  await field(page, '完成了百分之几').fill('40');
  await dialog(page).getByRole('button', { name: '上报进展' }).click();
  await own.getByRole('progressbar').and(page.locator('[aria-valuenow="40"]')).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('an administrator sets what the town requires, and from when the pool is open to all', async () => {
  const id = await collectNeed(hall, '示例 · 要听证', 1);
  const page = await visit('/projects', 'zhujing-administrator');
  await act(page, '年度设置', '设定三会要求');
  await dialog(page).getByText('发布前须开过听证会').click();
  await dialog(page).getByRole('button', { name: '设定三会要求' }).click();
  await page.getByTestId('done-notice').getByText('三会要求已设定').waitFor();
  await page.goto(new URL(`/projects/${encodeURIComponent(id)}`, hall.url).href);
  await page.getByTestId('project').getByRole('button', { name: '发布', exact: true }).click();
  await dialog(page).getByRole('button', { name: '发布', exact: true }).click();
  await dialog(page).getByTestId('refusal').getByText('听证会').waitFor();

  await page.goto(new URL('/projects', hall.url).href);
  await act(page, '年度设置', '设定三会要求');
  expect(await dialog(page).getByRole('checkbox').first().isChecked()).toBe(true);
  await dialog(page).getByText('发布前须开过听证会').click();
  await dialog(page).getByRole('button', { name: '设定三会要求' }).click();
  await act(page, '年度设置', '设定开放池日期');
  await dialog(page).getByLabel('从哪一天起').fill(townDay());
  await dialog(page).getByRole('button', { name: '设定开放池日期' }).click();
  await page.getByTestId('done-notice').getByText('开放池日期已设定').waitFor();
  await page.getByLabel('认领情况').selectOption('pool');
  const inPool = (await projectsOf(hall, ', openPool: true')).totalCount;
  expect(inPool).toBeGreaterThan(0);
  await waitForCount(page, inPool);
  await rows(page).first().getByText('开放池').waitFor();
  await rows(page).first().getByRole('button').click();
  await page.getByRole('menuitem', { name: '推荐给本居村单位' }).click();
  await dialog(page).getByRole('combobox').fill('金龙');
  await option(page, '金龙').click();
  await field(page, '对本居村单位说的话').fill('我们居村的单位可以试试');
  await dialog(page).getByRole('button', { name: '推荐给本居村单位' }).click();
  await page.getByTestId('done-notice').getByText('已推荐').waitFor();
  await rows(page).first().getByRole('link').click();
  await page.getByTestId('proposals').getByText('我们居村的单位可以试试').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test.each(['zh', 'en'])('a phone scrolls in one direction only (%s)', async (lang) => {
  const id = await startProject(hall, `示例 · 手机 ${lang}`, 2);
  const page = await visit(`/projects?lang=${lang}`, coordinator, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await rows(page).first().waitFor();
  expect((await overflow(page)).x).toBe(0);
  await rows(page).first().getByRole('button').tap();
  const height = await page
    .getByRole('menuitem')
    .first()
    .evaluate((item) => item.getBoundingClientRect().height);
  expect(height).toBeGreaterThanOrEqual(44);
  await page.getByRole('menuitem').first().tap();
  await dialog(page).waitFor();
  expect((await overflow(page)).x).toBe(0);
  await page.goto(new URL(`/projects/${encodeURIComponent(id)}?lang=${lang}`, hall.url).href);
  await page.getByTestId('claim').waitFor();
  expect((await overflow(page)).x).toBe(0);
  expect(visitors.complaints).toEqual([]);
});
