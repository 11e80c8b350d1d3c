// Pages that nobody looks at: in a tab behind another, frozen by the browser, or asleep with their machine. Whoever comes back
// sees the newest state within seconds, and is not told meanwhile that what stands there is fresh.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openMeeting, scheduleMeeting } from '../meeting/meeting-mutations.ts';
import { claimOne, type Hall, openHall, projectsOnOffer, rightWall, town } from './hall.ts';
import { openTabs, type Tab, type Tabs } from './tabs.ts';

/** How soon after somebody is back all is right again. */
const soonMs = 5_000;

/** For so long a page in use says nothing of a blip. */
const quietMs = 1_500;

let hall: Hall;
let meeting: string;
let tabs: Tabs;
let wall: Tab;
let other: Tab;

beforeAll(async () => {
  [hall, tabs] = await Promise.all([openHall(), openTabs()]);
  ({ meeting } = await scheduleMeeting(hall.api, town, await projectsOnOffer(hall)));
  await openMeeting(hall.api, meeting);
  wall = await tabs.open(hall.wall);
  other = await tabs.open('about:blank');
  await wall.show();
  await untilRight(20_000);
});
beforeEach(() => wall.show());
afterAll(async () => {
  await tabs?.close();
  await hall?.end();
});

const textOf = (testId: string) => `document.querySelector('[data-testid="${testId}"]')?.textContent`;

/** Waits until the wall shows what a fresh query says, and says that it is live. */
async function untilRight(withinMs: number): Promise<number> {
  const since = performance.now();
  const numbers = Object.entries(await rightWall(hall, meeting));
  const right = [...numbers, ['connection-state', '●']].map(
    ([id = '', text]) => `${textOf(id)}?.startsWith('${text}')`,
  );
  await wall.until(right.join(' && '), `not ${JSON.stringify(numbers)} after ${withinMs} ms`, withinMs);
  return performance.now() - since;
}

const untilStale = () =>
  wall.until(`${textOf('connection-state')}?.includes('数据截至')`, 'not said to be old', soonMs);

test('in a tab behind another, whose timers pass once a second, the page keeps up with what it is sent', async () => {
  await other.show();
  await wall.until('document.visibilityState === "hidden"', 'still in sight', soonMs);
  await claimOne(hall);
  await untilRight(soonMs);
});

test('frozen while it waits for a server that is back meanwhile, it is right when it goes on', async () => {
  await hall.kill();
  await untilStale();
  await wall.freeze();
  await hall.start();
  await claimOne(hall);
  await wall.thaw();
  await untilRight(soonMs);
});

test('frozen while much happens, it is right when it goes on', async () => {
  await wall.freeze();
  for (let claims = 0; claims < 5; claims++) await claimOne(hall);
  await wall.thaw();
  await untilRight(soonMs);
});

test('asleep while its server goes away, it says at once how old it is, and is right soon after the server is back', async () => {
  await wall.freeze();
  await hall.kill();
  await sleep(16_000); // so long that a server that is there would have been heard of twice
  await wall.thaw();
  const wokenAtMs = performance.now();
  await untilStale();
  expect(performance.now() - wokenAtMs).toBeLessThan(quietMs);
  await hall.start();
  await claimOne(hall);
  await untilRight(soonMs);
}, 60_000);
