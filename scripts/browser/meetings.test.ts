// A meeting as it is run: its console and a wall side by side, the report and the replay after it; the built dashboard,
// served by the real server, in a real browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeMeeting } from '../meeting/meeting-mutations.ts';
import { launchChromium } from '../testing/chromium.ts';
import { appointCoordinator } from './coordinators.ts';
import { type Hall, leader, openHall, projectsOnOffer, town } from './hall.ts';
import { overflow } from './measure.ts';
import { claim, printedPages, printedSize, recordAttendance, reportOf } from './meetings.ts';
import { enterHall, freeToClaim, invite, openForPhones, scheduleForPhones, standingClaims } from './phones.ts';
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
  page.setDefaultTimeout(10_000);
  await signIn(page, leader.password, name);
  return page;
}

const pageOf = (meeting: string, view = '') => `/meetings/${encodeURIComponent(meeting)}${view && `?view=${view}`}`;

/** A wall of the hall, at that meeting. */
async function visitWall(meeting: string): Promise<Page> {
  const address = new URL(hall.wall);
  address.searchParams.set('meeting', meeting);
  const wall = await visitors.visit(address.href);
  wall.setDefaultTimeout(10_000);
  return wall;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** What asks before it does something. */
const question = (page: Page) => page.getByRole('alertdialog');
const dialog = (page: Page) => page.getByRole('dialog');
const row = (page: Page, name: string) =>
  page.getByTestId('console-rows').locator('tbody tr').filter({ hasText: name });
const state = (page: Page) => page.getByTestId('meeting-state');
const numberOn = (page: Page, id: string, text: string) => page.getByTestId(id).filter({ hasText: text }).waitFor();
const scene = (wall: Page, name: string) => wall.locator(`[data-scene="${name}"]`).waitFor();

test('a meeting is scheduled with chosen projects, changed, and called off with a reason', async () => {
  const page = await visit('/meetings');
  await press(page, '安排会议');
  await dialog(page).getByLabel('会议名称').fill('示例 · 需求对接会');
  await dialog(page)
    .getByRole('button', { name: /会议类型/ })
    .click();
  await page.getByRole('option', { name: '需求对接会' }).click();
  await dialog(page).getByRole('searchbox').fill('万联村');
  const choices = dialog(page).getByRole('checkbox', { name: /万联村/ });
  await choices.first().waitFor();
  const found = await choices.count();
  // Enter looks for something; it does not send the form.
  await dialog(page).getByRole('searchbox').press('Enter');
  await dialog(page)
    .getByRole('button', { name: `全选所示 ${found}`, exact: true })
    .click();
  await choices.first().uncheck();
  await dialog(page)
    .getByText(`已选 ${found - 1} /`)
    .waitFor();
  await dialog(page).getByRole('button', { name: '安排会议' }).click();
  await page.getByRole('heading', { name: '示例 · 需求对接会' }).waitFor();
  expect(await page.getByTestId('console-rows').locator('tbody tr').count()).toBe(found - 1);

  await press(page, '修改安排');
  await dialog(page).getByLabel('会议名称').fill('示例 · 改过的对接会');
  await dialog(page)
    .getByText(`已选 ${found - 1} /`)
    .waitFor();
  await press(page, '保存');
  await page.getByRole('heading', { name: '示例 · 改过的对接会' }).waitFor();
  expect(await page.getByTestId('console-rows').locator('tbody tr').count()).toBe(found - 1);

  await press(page, '取消会议');
  await question(page).getByRole('button', { name: '取消会议' }).click();
  await question(page).getByText('请填写此项').waitFor();
  await question(page).getByLabel('原因').fill('场地变更');
  await question(page).getByRole('button', { name: '取消会议' }).click();
  await state(page).getByText('场地变更').waitFor();
  await page.getByRole('link', { name: '会议', exact: true }).first().click();
  await page.getByRole('searchbox').fill('改过的对接会');
  await page.getByTestId('meeting-count').getByText('共 1 次').waitFor();
  await page.getByTestId('meetings').getByText('已取消').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('what the console does is seen on the wall: opened, pinned, noticed, hidden, frozen, blanked', async () => {
  const { projects, units } = await freeToClaim(hall);
  const [first, second, third] = projects;
  const [unit] = units;
  if (!first || !second || !third || !unit) throw new Error('the example has nothing free to claim');
  const { id } = await scheduleForPhones(hall, [first.id, second.id, third.id]);
  const [page, wall] = await Promise.all([visit(pageOf(id)), visitWall(id)]);
  await state(page).getByText('○ 未开始').waitFor();
  await wall.getByText('○').first().waitFor();
  await page.getByTestId('followers-screens').getByText('1', { exact: true }).waitFor();

  await press(page, '开始认领');
  await dialog(page).getByRole('button', { name: '开始认领' }).click();
  await state(page).getByText('认领中').waitFor();
  await wall.getByText('认领进行中').waitFor();

  await press(page, '最新认领');
  await scene(wall, 'NEWEST');
  await page.getByTestId('wall-mode').getByText('固定在“最新认领”').waitFor();
  await press(page, '项目榜');
  await scene(wall, 'BOARD');
  await page.getByRole('textbox', { name: '写给全场的一句话' }).fill('请各单位抓紧认领');
  await page.keyboard.press('Enter');
  await wall.getByTestId('screen-notice').getByText('请各单位抓紧认领').waitFor();
  await press(page, '撤下');
  await wall.getByTestId('screen-notice').waitFor({ state: 'detached' });

  await wall.getByText(second.name).waitFor();
  await page.getByRole('button', { name: `“${second.name}”的认领与显示` }).click();
  await press(page, '大屏不显示此项');
  await wall.getByText(second.name).waitFor({ state: 'detached' });
  await row(page, second.name).getByText('大屏不显示').waitFor();
  await press(page, '恢复大屏显示');
  await wall.getByText(second.name).waitFor();
  await page.keyboard.press('Escape');

  // Frozen, the wall stands still; the console does not.
  await press(page, '定格画面');
  await wall.getByTestId('screen-frozen').waitFor();
  await claim(hall, unit.id, first.id);
  await numberOn(page, 'console-projects', '1 / 3');
  expect(await wall.getByTestId('screen-projects').textContent()).toContain('0 / 3');
  expect(await page.getByTestId('wall-preview').textContent()).toContain('0 / 3');
  await press(page, '轮播');
  await numberOn(wall, 'screen-projects', '1 / 3');
  await page.getByTestId('console-latest').getByText(unit.name).waitFor();

  await press(page, '暂停显示');
  await question(page).getByRole('button', { name: '暂停显示' }).click();
  await wall.getByTestId('screen-blank').waitFor();
  await press(page, '轮播');
  await wall.getByTestId('screen-blank').waitFor({ state: 'detached' });

  await page.getByRole('textbox', { name: '为什么庆祝' }).fill('首个认领诞生');
  await press(page, '庆祝');
  await wall.getByText('首个认领诞生').waitFor();

  await press(page, '延长');
  await dialog(page).getByRole('button', { name: '延长' }).click();
  await state(page)
    .getByText(/预计 \d\d:\d\d:\d\d 结束/)
    .waitFor();
  await wall.getByText(/预计 \d\d:\d\d 结束/).waitFor();
  await closeMeeting(hall.api, id);
  expect(visitors.complaints).toEqual([]);
}, 60_000);

test('a slip is entered for a unit and taken back with a reason; a leader sees it and has no controls', async () => {
  const { projects, units } = await freeToClaim(hall);
  const [project] = projects;
  const [unit] = units;
  if (!project || !unit) throw new Error('the example has nothing free to claim');
  const { id } = await openForPhones(hall, [project.id]);
  const [page, reader] = await Promise.all([visit(pageOf(id)), visit(pageOf(id), leader.name)]);
  await page.getByRole('button', { name: `代认领“${project.name}”` }).click();
  await dialog(page).getByRole('combobox').fill(unit.name);
  await page.getByRole('listbox').getByRole('option', { name: unit.name }).first().click();
  await dialog(page).getByRole('textbox', { name: '志愿者（人）' }).fill('8');
  await dialog(page).getByRole('button', { name: '登记认领' }).click();
  await row(reader, project.name).getByText(unit.name).waitFor();

  await page.getByRole('button', { name: `“${project.name}”的认领与显示` }).click();
  await page.getByRole('button', { name: `撤回${unit.name}的认领` }).click();
  await question(page).getByRole('button', { name: '撤回认领' }).click();
  await question(page).getByText('请填写此项').waitFor();
  await question(page).getByLabel('原因').fill('填错了单位');
  await question(page).getByRole('button', { name: '撤回认领' }).click();
  await row(reader, project.name).getByText(unit.name).waitFor({ state: 'detached' });
  expect(await standingClaims(hall, project.id)).toEqual([]);

  await expectNoHandOnIt(reader);
  await closeMeeting(hall.api, id);
  expect(visitors.complaints).toEqual([]);
});

/** The page shows the meeting and leaves it to others to run it. */
async function expectNoHandOnIt(page: Page): Promise<void> {
  await page.getByTestId('console-rows').waitFor();
  for (const name of ['开始认领', '结束认领', '轮播', '暂停显示', '显示', '庆祝', '延长']) {
    expect([name, await page.getByRole('button', { name, exact: true }).count()]).toEqual([name, 0]);
  }
}

test('a close whose answer is lost on the way is settled once, and nothing is claimed to be retried that is not', async () => {
  const { projects } = await freeToClaim(hall);
  const { id } = await openForPhones(hall, [projects[0]?.id ?? '']);
  const page = await visit(pageOf(id));
  visitors.expectAbsence(true);
  await press(page, '结束认领');
  await page.context().setOffline(true);
  await question(page).getByRole('button', { name: '结束认领' }).click();
  await question(page).getByTestId('intention-waiting').waitFor();
  await question(page).getByRole('button', { name: '不再重试' }).click();
  await page.context().setOffline(false);
  await state(page).getByText('认领中').waitFor();

  const keys: string[] = [];
  await page.route('**/graphql', async (route) => {
    const [key] = /"key":"\w+"/.exec(route.request().postData() ?? '') ?? [];
    if (key) keys.push(key);
    if (!key || keys.length > 1) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await press(page, '结束认领');
  await question(page).getByRole('button', { name: '结束认领' }).click();
  await page.getByText('已结束认领').waitFor();
  await state(page).getByText('已结束').waitFor();
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(visitors.complaints).toEqual([]);
});

test('a revoked invitation ends its phone, who came in is counted, and others who look at the console have no hand on it', async () => {
  const { projects, units } = await freeToClaim(hall);
  const [leaving, staying] = units;
  if (!leaving || !staying) throw new Error('the example has nobody to invite');
  const meeting = await openForPhones(hall, [projects[0]?.id ?? '']);
  const [[first], [second]] = await Promise.all([
    invite(hall, meeting.id, leaving.id),
    invite(hall, meeting.id, staying.id),
  ]);
  const phones = await Promise.all([first, second].map((slip) => enterHall(visitors, meeting, slip?.code ?? '')));
  const viewport = { width: 1366, height: 768 };
  const page = await visit(pageOf(meeting.id, 'invitations'), coordinator, { viewport });
  await press(page, `作废${leaving.name}的邀请码`);
  await question(page).getByRole('button', { name: '作废' }).click();
  await phones[0]?.getByText('登录已失效，请重新进入').waitFor();

  await page.getByRole('link', { name: '议程与到会' }).click();
  await press(page, '登记到会');
  await press(page, '凭邀请码签到的 1 家记为到会');
  const save = await dialog(page).getByRole('button', { name: '保存' }).boundingBox();
  expect((save?.y ?? Infinity) + (save?.height ?? 0)).toBeLessThan(viewport.height);
  await press(page, '保存');
  await page.getByTestId('attendance-count').getByText('1 家单位，1 人').waitFor();

  const desk = await phones[1]?.context().newPage();
  await desk?.goto(new URL(pageOf(meeting.id), hall.url).href);
  if (desk) await expectNoHandOnIt(desk);
  const { answer } = await hall.api.ask<{ answer: { root: { children: { nodes: { id: string }[] } } } }>(
    'query ($town: TownCode!) { answer: town(code: $town) { root { children { nodes { id } } } } }',
    { town },
  );
  await expectNoHandOnIt(
    await visit(pageOf(meeting.id), appointCoordinator(hall, answer.root.children.nodes[0]?.id ?? '')),
  );
  await closeMeeting(hall.api, meeting.id);
  expect(visitors.complaints).toEqual([]);
}, 60_000);

test('units are invited with codes that are shown once, printed on A4, and lead a phone into the hall', async () => {
  const { projects, units } = await freeToClaim(hall);
  const meeting = await openForPhones(hall, [projects[0]?.id ?? '']);
  const page = await visit(pageOf(meeting.id, 'invitations'));
  await press(page, '邀请单位代表');
  await press(page, '取消所示');
  const chosen = units.slice(0, 9);
  for (const { name } of chosen) {
    await dialog(page).getByRole('searchbox').fill(name);
    await dialog(page).getByRole('checkbox', { name }).first().check();
  }
  await dialog(page).getByText(`已选 ${chosen.length} /`).waitFor();
  await press(page, '生成邀请码');
  await page
    .getByTestId('slip')
    .nth(chosen.length - 1)
    .waitFor();
  const codes = await page.getByTestId('slip-code').allTextContents();
  expect(new Set(codes).size).toBe(chosen.length);
  expect(await printedSize(page)).toEqual([595, 842]);
  const sheets = await printedPages(page);
  expect(sheets).toHaveLength(2);
  for (const code of codes) expect(sheets.join('')).toContain(code.replace(/\s/g, ''));

  // The other views don't lose them; putting them away does.
  await page.getByRole('link', { name: '控制台' }).click();
  await page.getByRole('link', { name: '邀请', exact: true }).click();
  await page.getByTestId('slip').first().waitFor();
  await press(page, '已打印，收起');
  await press(page, '确定收起，不再显示');
  expect(await page.getByTestId('slip').count()).toBe(0);
  await page.getByTestId('invited').getByText('已邀请 9 家单位，其中 0 家已签到').waitFor();
  await enterHall(visitors, meeting, codes[0] ?? '');
  await page.getByTestId('invited').getByText('其中 1 家已签到').waitFor();
  await page.getByTestId('invitation-rows').locator('tbody tr').filter({ hasText: '已签到' }).waitFor();
  await closeMeeting(hall.api, meeting.id);
  expect(visitors.complaints).toEqual([]);
}, 60_000);

test('agenda and attendance are written down, as points and counts', async () => {
  const { projects, units } = await freeToClaim(hall);
  const [unit] = units;
  const { id } = await scheduleForPhones(hall, [projects[0]?.id ?? '']);
  const page = await visit(pageOf(id, 'hall'));
  await press(page, '编辑议程');
  await dialog(page).getByRole('textbox', { name: '第 1 项' }).fill('现场认领');
  await press(page, '再加一项');
  await dialog(page).getByRole('textbox', { name: '第 2 项' }).fill('通报上一年度情况');
  await dialog(page).getByRole('textbox', { name: '分钟' }).nth(1).fill('20');
  await press(page, '上移第 2 项');
  await press(page, '保存');
  const points = page.getByTestId('agenda').getByRole('listitem');
  await points.nth(1).waitFor();
  expect(await points.allTextContents()).toEqual(['通报上一年度情况20 分钟', '现场认领']);

  await press(page, '登记到会');
  await dialog(page)
    .getByRole('searchbox')
    .fill(unit?.name ?? '');
  await dialog(page).getByRole('spinbutton').first().fill('3');
  await dialog(page).getByRole('searchbox').fill('');
  await press(page, '保存');
  await page.getByTestId('attendance-count').getByText('1 家单位，3 人').waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('after it is closed, the report prints what it came to, the replay ends in it, and reopening asks why', async () => {
  const { projects, units } = await freeToClaim(hall);
  const onOffer = await projectsOnOffer(hall);
  const { id } = await openForPhones(hall, onOffer);
  const claimed = projects.slice(0, 6);
  for (const [index, project] of claimed.entries()) await claim(hall, units[index]?.id ?? '', project.id);
  await recordAttendance(hall, id, units);
  const page = await visit(pageOf(id));
  await press(page, '结束认领');
  await question(page).getByRole('button', { name: '结束认领' }).click();
  await state(page).getByText('已结束').waitFor();
  // What happens after the close is none of the meeting's.
  await claim(hall, units[6]?.id ?? '', projects[6]?.id ?? '');

  const report = await reportOf(hall, id);
  expect(report.isRecorded).toBe(true);
  const fraction = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    `${numerator} / ${denominator} · `;
  await page.getByRole('link', { name: '会议报告' }).click();
  await numberOn(page, 'report-projects', fraction(report.projects));
  await numberOn(page, 'report-slots', fraction(report.slots));
  await numberOn(page, 'report-units', fraction(report.units));
  expect(await page.getByTestId('report-claims').textContent()).toContain(`${report.claims.total} 次`);
  await page.getByRole('heading', { name: `无人认领的项目（${report.unclaimed.length}）` }).waitFor();

  expect(await printedSize(page)).toEqual([595, 842]);
  const sheets = await printedPages(page);
  expect(sheets.length).toBeGreaterThan(2);
  const revision = await revisionSaid(page);
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toMatch(new RegExp(`第${index + 1}/${sheets.length}.`));
    expect(sheet).toContain(`第${revision}版`);
  }
  const withHead = sheets.flatMap((sheet, index) => (sheet.includes('序号项目居村名额认领单位') ? [index] : []));
  expect(withHead.length).toBeGreaterThan(1);
  expect(withHead).toEqual(withHead.map((_, index) => index));
  expect(sheets.join('')).not.toContain('退出登录');

  await page.getByRole('link', { name: '回放' }).click();
  await page.getByTestId('replay-agreement').getByText('✓ 回放的终点与会议记录一致').waitFor();
  await numberOn(page, 'console-projects', fraction(report.projects));
  await numberOn(page, 'console-claims', String(report.claims.total));
  await page.getByTestId('replay-slider').focus();
  await page.keyboard.press('Home');
  const atFirst = report.claims.total - claimed.length;
  await page.waitForFunction(
    (count) => document.querySelector('[data-testid="console-claims"]')?.textContent === count,
    String(atFirst),
  );
  await press(page, '60×');
  await page.getByTestId('replay-play').click();
  await page.getByTestId('replay-agreement').waitFor();
  expect(await page.getByTestId('console-claims').textContent()).toBe(String(report.claims.total));

  await press(page, '重新开放认领');
  await question(page).getByRole('button', { name: '重新开放认领' }).click();
  await question(page).getByText('请填写此项').waitFor();
  await question(page).getByLabel('原因').fill('有单位迟到');
  await question(page).getByRole('button', { name: '重新开放认领' }).click();
  await state(page).getByText('认领中').waitFor();
  await closeMeeting(hall.api, id);
  expect(visitors.complaints).toEqual([]);
}, 60_000);

/** The revision that the report says its figures are of. */
async function revisionSaid(page: Page): Promise<string> {
  const text = (await page.getByTestId('report').textContent()) ?? '';
  return /第 ([\d,]+) 版/.exec(text)?.[1] ?? '';
}

test('on a phone and on a laptop nothing reaches beyond the window, and what is not there is said in words', async () => {
  const { projects } = await freeToClaim(hall);
  const { id } = await openForPhones(
    hall,
    projects.slice(0, 20).map(({ id }) => id),
  );
  for (const viewport of [
    { width: 360, height: 800 },
    { width: 1366, height: 768 },
  ]) {
    const page = await visit(pageOf(id), coordinator, { viewport });
    await page.getByTestId('meeting').waitFor();
    for (const view of ['', 'invitations', 'hall', 'report', 'replay']) {
      await page.goto(new URL(pageOf(id, view), hall.url).href);
      await page.locator(`[data-testid="meeting"][data-view="${view || 'console'}"]`).waitFor();
      expect([view, (await overflow(page)).x]).toEqual([view, 0]);
    }
    await page.goto(new URL('/meetings', hall.url).href);
    await page.getByTestId('meetings').waitFor();
    expect((await overflow(page)).x).toBe(0);
  }
  const page = await visit('/meetings/nonsense');
  await page.getByText('没有这次会议').waitFor();
  await closeMeeting(hall.api, id);
  expect(visitors.complaints).toEqual([]);
}, 60_000);
