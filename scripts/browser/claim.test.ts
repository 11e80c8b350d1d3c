// The phone in a representative's hand, and the wall that shows what it did: a real server, a real browser.
import { randomUUID } from 'node:crypto';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { askForClaim, claimRequest } from '../meeting/claim-mutations.ts';
import { closeMeeting, openMeeting } from '../meeting/meeting-mutations.ts';
import { launchChromium } from '../testing/chromium.ts';
import { type Hall, openHall, rightWall } from './hall.ts';
import { overflow } from './measure.ts';
import {
  enterHall,
  type FreeProject,
  freeToClaim,
  invite,
  openForPhones,
  openOffer,
  type PhoneMeeting,
  phone,
  scheduleForPhones,
  standingClaims,
} from './phones.ts';
import { sendVisitors, type Visitors, waitForNumbers } from './visitors.ts';

let hall: Hall;
let browser: Browser;
let visitors: Visitors;
let meeting: PhoneMeeting;
/** Each test takes its own from the front, so that none depends on another. */
let projects: FreeProject[];
let units: { id: string; name: string }[];

beforeAll(async () => {
  [hall, browser] = await Promise.all([openHall(), launchChromium()]);
  ({ projects, units } = await freeToClaim(hall));
  meeting = await openForPhones(
    hall,
    projects.map(({ id }) => id),
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

function take<Thing>(things: Thing[], isRight: (thing: Thing) => boolean = () => true): Thing {
  const [taken] = things.splice(things.findIndex(isRight), 1);
  if (!taken) throw new Error('the example town has nothing left to claim');
  return taken;
}

async function representative(): Promise<{ page: Page; unit: { id: string; name: string } }> {
  const unit = take(units);
  const [invitation] = await invite(hall, meeting.id, unit.id);
  return { unit, page: await enterHall(visitors, meeting, invitation?.code ?? '') };
}

const outcome = (page: Page) => page.getByTestId('phone-outcome');
const claimButton = (page: Page) => page.getByTestId('phone-claim');

/** Lets `meet` deal with every such mutation that the page sends; everything else passes. */
async function onEach(
  mutation: 'claimProject' | 'redeemInvitation',
  page: Page,
  meet: (route: Route, key: string) => Promise<void>,
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { query, variables } = (route.request().postDataJSON() ?? {}) as {
      query?: string;
      variables?: { input?: { key?: string } };
    };
    if (query?.includes(mutation)) await meet(route, variables?.input?.key ?? '');
    else await route.continue();
  });
}

test('a representative claims with two taps after opening the link, and the wall shows it', async () => {
  const wall = await visitors.visit(hall.wall);
  await waitForNumbers(wall, await rightWall(hall, meeting.id));
  const { page, unit } = await representative();
  expect(new URL(page.url()).hash).toBe('');
  const project = take(projects);

  await openOffer(page, project.name);
  await claimButton(page).tap();

  await outcome(page).filter({ hasText: '认领成功' }).filter({ hasText: unit.name }).waitFor();
  expect((await standingClaims(hall, project.id)).map((claim) => claim.unit.id)).toEqual([unit.id]);
  await wall.getByTestId('screen-latest').getByText(unit.name).waitFor();
  await waitForNumbers(wall, await rightWall(hall, meeting.id));
  await page.getByTestId('phone-more').tap();
  await page.getByTestId('phone-mine').getByText(project.name).waitFor();
  expect(await overflow(page)).toMatchObject({ x: 0 });
  expect(visitors.complaints).toEqual([]);
});

test('of two phones of one unit that tap at once one claims, and the other shows that very claim', async () => {
  const unit = take(units);
  const project = take(projects, ({ slots }) => slots > 1);
  const codes = await invite(hall, meeting.id, unit.id, 2);
  const pages = await Promise.all(codes.map(({ code }) => enterHall(visitors, meeting, code)));
  for (const page of pages) await openOffer(page, project.name);
  await Promise.all(pages.map((page) => claimButton(page).tap()));
  const kinds = await Promise.all(pages.map((page) => outcome(page).getAttribute('data-kind')));
  expect(kinds.sort()).toEqual(['already', 'claimed']);
  expect((await standingClaims(hall, project.id)).length).toBe(1);
  expect(visitors.complaints).toEqual([]);
});

test('a project that fills up before their eyes, before they tapped, says so', async () => {
  const { page } = await representative();
  const rival = take(units);
  const project = take(projects, ({ slots }) => slots === 1);
  await openOffer(page, project.name);
  await claimButton(page).waitFor();
  await askForClaim(hall.api, claimRequest(rival.id, project.id));
  await outcome(page).filter({ hasText: '慢了一步：最后一个名额已被认领' }).waitFor();
  expect(await claimButton(page).count()).toBe(0);
  expect(visitors.complaints).toEqual([]);
});

test('whoever is too slow is told who was faster, and claims what is like it with two taps more', async () => {
  const { page, unit } = await representative();
  const rival = take(units);
  const project = take(projects, ({ slots }) => slots === 1);
  await onEach('claimProject', page, async (route) => {
    await askForClaim(hall.api, claimRequest(rival.id, project.id));
    await route.continue();
  });
  await openOffer(page, project.name);
  await claimButton(page).tap();
  await outcome(page)
    .filter({ hasText: `慢了一步：${rival.name}在` })
    .waitFor();
  expect((await standingClaims(hall, project.id)).map((claim) => claim.unit.id)).toEqual([rival.id]);
  await page.unrouteAll({ behavior: 'wait' });

  const free = page.getByTestId('phone-still-free').getByTestId('phone-offer').first();
  const name = (await free.locator('span').first().textContent()) ?? '';
  await free.tap();
  await page.getByTestId('phone-sheet').getByRole('heading', { name }).waitFor();
  await claimButton(page).tap();
  await outcome(page).filter({ hasText: unit.name }).waitFor();
  take(projects, (project) => project.name === name);
  expect(visitors.complaints).toEqual([]);
});

test('a claim whose answer is lost, twice and then with the page, is made once', async () => {
  visitors.expectAbsence(true);
  const { page, unit } = await representative();
  const project = take(projects, ({ slots }) => slots > 1);
  const keys: string[] = [];
  let isCut = true;
  await onEach('claimProject', page, async (route, key) => {
    keys.push(key);
    if (!isCut) return route.continue();
    // The server does it, and the phone never hears of it.
    await route.fetch();
    return route.abort('connectionreset');
  });
  await openOffer(page, project.name);
  await claimButton(page).tap();
  await page.getByTestId('phone-underway').filter({ hasText: '第 3 次重试' }).waitFor();
  // Taps again, though the button says that there is nothing to tap.
  await claimButton(page).tap({ force: true });
  expect(await outcome(page).count()).toBe(0);
  expect((await standingClaims(hall, project.id)).length).toBe(1);

  await page.reload();
  await page.getByTestId('phone-underway').waitFor();
  isCut = false;
  await outcome(page).filter({ hasText: '认领成功' }).filter({ hasText: unit.name }).waitFor();
  expect(keys.length).toBeGreaterThanOrEqual(4);
  expect(new Set(keys).size).toBe(1);
  expect((await standingClaims(hall, project.id)).map((claim) => claim.unit.id)).toEqual([unit.id]);
  expect(await page.evaluate(() => localStorage.getItem('gongjian.claim-intentions'))).toBeNull();
});

test('an invitation whose answer is lost, twice and then with the page, lets this phone in and no other', async () => {
  visitors.expectAbsence(true);
  const unit = take(units);
  const [invitation] = await invite(hall, meeting.id, unit.id);
  const page = await visitors.visit(`/claim/${meeting.claimCode}`, phone);
  page.setDefaultTimeout(10_000);
  const keys: string[] = [];
  let isCut = true;
  await onEach('redeemInvitation', page, async (route, key) => {
    keys.push(key);
    if (!isCut) return route.continue();
    // The server does it, and neither its answer nor the cookie reaches the phone.
    await route.fetch();
    await page.context().clearCookies();
    return route.abort('connectionreset');
  });
  await page.getByTestId('phone-invitation').fill(invitation?.code ?? '');
  await page.getByTestId('phone-enter').tap();
  await page.getByTestId('phone-entering').filter({ hasText: '正在确认' }).filter({ hasText: '第 3 次重试' }).waitFor();
  await page.getByTestId('phone-enter').tap({ force: true });
  await page.reload();
  await page.getByTestId('phone-entering').waitFor();

  const stranger = await visitors.visit(`/claim/${meeting.claimCode}#${invitation?.code}`, phone);
  await stranger.getByRole('alert').filter({ hasText: '已被使用' }).waitFor();
  isCut = false;
  await page.getByTestId('phone-offer').first().waitFor();
  expect(keys.length).toBeGreaterThanOrEqual(4);
  expect(new Set(keys).size).toBe(1);
  await openOffer(page, take(projects).name);
  await claimButton(page).tap();
  await outcome(page).filter({ hasText: '认领成功' }).filter({ hasText: unit.name }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('gongjian.claim-redemption'))).toBeNull();
});

test('a claim is withdrawn in its sheet, and its slot is free again for the others', async () => {
  const { page } = await representative();
  const { page: other } = await representative();
  const project = take(projects, ({ slots }) => slots === 2);
  await openOffer(page, project.name);
  await claimButton(page).tap();
  await outcome(page).filter({ hasText: '认领成功' }).waitFor();
  await openOffer(other, project.name);
  const slots = other.getByTestId('phone-sheet');
  await slots.getByText('余 1/2').waitFor();
  await page.getByRole('button', { name: '撤回认领' }).tap();
  await page.getByRole('button', { name: '确认撤回' }).tap();
  await outcome(page).filter({ hasText: '已撤回认领' }).waitFor();
  await slots.getByText('余 2/2').waitFor();
  expect(await standingClaims(hall, project.id)).toEqual([]);
  expect(visitors.complaints).toEqual([]);
});

test('before the opening it says so, comes alive by itself, and says when it is over', async () => {
  const unit = take(units);
  const early = await scheduleForPhones(hall, [take(projects).id]);
  const [invitation] = await invite(hall, early.id, unit.id);
  const page = await enterHall(visitors, early, invitation?.code ?? '');
  await page.getByTestId('phone-not-open').filter({ hasText: '尚未开始' }).waitFor();
  await page.getByTestId('phone-offer').first().tap();
  expect(await claimButton(page).getAttribute('aria-disabled')).toBe('true');
  await claimButton(page).tap({ force: true });
  await openMeeting(hall.api, early.id);
  await page.getByTestId('phone-not-open').waitFor({ state: 'detached' });
  expect(await outcome(page).count()).toBe(0);
  await claimButton(page).tap();
  await outcome(page).filter({ hasText: '认领成功' }).waitFor();
  await closeMeeting(hall.api, early.id);
  await page.getByTestId('phone-not-open').filter({ hasText: '已结束' }).waitFor();
  expect(visitors.complaints).toEqual([]);
});

test('a wrong invitation, and one that was used, are refused in words; so is a revoked one, in the middle', async () => {
  const unit = take(units);
  const [first, second] = await invite(hall, meeting.id, unit.id, 2);
  const page = await visitors.visit(`/claim/${meeting.claimCode}`, phone);
  page.setDefaultTimeout(10_000);
  const enter = async (code: string) => {
    await page.getByTestId('phone-invitation').fill(code);
    await page.getByTestId('phone-enter').tap();
  };
  await enter('WRONG-CODE');
  await page.getByRole('alert').filter({ hasText: '邀请码' }).waitFor();
  await enter(` ${first?.code.toLowerCase()} `);
  await page.getByTestId('phone-offer').first().waitFor();

  await hall.api.ask('mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { __typename } }', {
    input: { key: randomUUID(), invitation: first?.id },
  });
  await page.getByText('登录已失效').waitFor();
  await enter(first?.code ?? '');
  await page.getByRole('alert').filter({ hasText: '邀请码' }).waitFor();
  await enter(second?.code ?? '');
  await page.getByTestId('phone-offer').first().waitFor();

  const stranger = await visitors.visit(`/claim/${meeting.claimCode}#${second?.code}`, phone);
  await stranger.getByRole('alert').filter({ hasText: '邀请码' }).waitFor();
});

test('a code that no meeting has is said to lead nowhere', async () => {
  const page = await visitors.visit('/claim/ZZZZZZ', phone);
  await page.getByText('没有这个会议').waitFor();
});
