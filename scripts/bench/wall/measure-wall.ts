// From the moment a claim is accepted to the pixels of a wall in Chromium, while 1,000 other followers are served too.
import { setTimeout as wait } from 'node:timers/promises';
import { toGlobalId } from '../../../server/src/graphql/ids.ts';
import { launchChromium } from '../../testing/chromium.ts';
import type { Measured } from '../comparison.ts';
import { claimNowAndThen } from '../fan-out/claim-now-and-then.ts';
import { followedQuery } from '../fan-out/followed.ts';
import { startFollowers } from '../fan-out/start-followers.ts';
import { makeFurnishedTowns, meeting, townCodes } from '../furnished-towns.ts';
import { percentile } from '../percentile.ts';
import { onPostgresql } from '../place.ts';
import type { Run } from '../run.ts';
import { startMeasuredServer } from '../server-process.ts';

/** As fast as a lively hall claims; every one of them makes a round of its own. */
const perSecond = 4;

/** Milliseconds, over some claims and withdrawals. */
export function measureWall({ isShort, progress }: Run): Promise<Measured> {
  const followersCount = isShort ? 200 : 1_000;
  const updates = isShort ? 40 : 240;
  return onPostgresql(async (location) => {
    const [town = ''] = townCodes(1);
    const { coordinator, screen } = await makeFurnishedTowns(location, [town]);
    const server = await startMeasuredServer(location);
    const variables = { meeting: toGlobalId('Meeting', town, meeting) };
    const operation = { token: screen, query: followedQuery, variables, hasOwnIds: true };
    const followers = await startFollowers({ url: server.url, count: followersCount, operation }, 1);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
      await page.goto(`${server.url}/screen?meeting=${variables.meeting}#token=${screen}`);
      await page.getByTestId('screen-claims-total').waitFor();
      // A frame after the text has changed, the pixels have.
      await page.evaluate(() => {
        const seen: [text: string, at: number][] = [];
        Object.assign(window, { seen });
        const total = document.querySelector('[data-testid="screen-claims-total"]') as Element;
        new MutationObserver(() => {
          const text = total.textContent ?? '';
          requestAnimationFrame(() => seen.push([text, performance.timeOrigin + performance.now()]));
        }).observe(total, { childList: true, subtree: true, characterData: true });
      });
      progress(`wall: ${updates} claims and withdrawals`);
      const accepted = await claimNowAndThen({ url: server.url, token: coordinator, town }, { updates, perSecond });
      await wait(1_000);
      const seen = await page.evaluate(() => (window as unknown as { seen: [string, number][] }).seen);
      const lateMs = latenessMs([...accepted.values()], seen);
      progress(`wall: ${seen.length} changes seen`);
      const path = `accepted → pixel on a wall, ${followersCount.toLocaleString('en')} other followers`;
      return {
        comparisons: [],
        figures: [
          { path: `${path}, p50`, unit: 'ms', value: percentile(lateMs, 0.5), target: { atMost: 50 } },
          { path: `${path}, p99`, unit: 'ms', value: percentile(lateMs, 0.99), target: { atMost: 150 } },
        ],
      };
    } finally {
      await browser.close();
      await followers.leave();
      await server.stop();
    }
  });
}

/** A picture may overtake the answer to the claim that it shows. */
const headStartMs = 50;

/** How long after each acceptance its total was seen; claims and withdrawals alternate, and so do the totals. */
function latenessMs(accepted: readonly number[], seen: readonly [text: string, at: number][]): number[] {
  const [claimed] = seen[0] ?? [];
  return accepted.flatMap((acceptedAt, index) => {
    const isClaim = index % 2 === 0;
    const shown = seen.find(([text, at]) => at >= acceptedAt - headStartMs && (text === claimed) === isClaim);
    return shown ? [Math.max(0, shown[1] - acceptedAt)] : [];
  });
}
