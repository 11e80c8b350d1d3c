// Readers of the product, each with a browser profile of their own, who write down whatever the browser complains of.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { leader } from './hall.ts';

/** What a browser says of itself when its server is away; no fault of the page. */
const ABSENCE = /net::ERR_|WebSocket connection to/;

export interface Visitors {
  /** Opens `address` with a new profile, as `options` say. */
  visit(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** From here on the server may be away. */
  expectAbsence(isExpected: boolean): void;
  /** Errors on the console, breaches of the Content-Security-Policy and requests to other hosts, so far. */
  complaints: string[];
  leave(): Promise<void>;
}

/** Sends visitors to the product at `url`, and nowhere else. */
export function sendVisitors(browser: Browser, url: string): Visitors {
  const complaints: string[] = [];
  const { host } = new URL(url);
  let mayBeAway = false;
  const lookAt = (what: string, address: string) => {
    if (/^(http|ws)s?:/.test(address) && new URL(address).host !== host) complaints.push(`${what} to ${address}`);
  };
  return {
    complaints,
    expectAbsence: (isExpected) => {
      mayBeAway = isExpected;
    },
    async visit(address, options) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      page.on('request', (request) => lookAt('request', request.url()));
      page.on('websocket', (socket) => lookAt('websocket', socket.url()));
      page.on('pageerror', (error) => complaints.push(String(error.stack)));
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (!(mayBeAway && ABSENCE.test(message.text()))) complaints.push(`${page.url()}: ${message.text()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      await page.goto(new URL(address, url).href);
      return page;
    },
    leave: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
  };
}

/** Signs in through the form of `/`: as a leader, or by the `name` of another of the example's accounts. */
export async function signIn(page: Page, password = leader.password, name = leader.name): Promise<void> {
  await page.getByTestId('sign-in-name').fill(name);
  await page.getByTestId('sign-in-password').fill(password);
  await page.getByTestId('sign-in-submit').click();
}

/** Waits until the text of every test id begins as told. Fails with what is there instead. */
export async function waitForNumbers(page: Page, right: Record<string, string>, timeoutMs = 10_000): Promise<void> {
  const shown = () =>
    page.evaluate(
      (ids) => ids.map((id) => [id, document.querySelector(`[data-testid="${id}"]`)?.textContent]),
      Object.keys(right),
    );
  const isRight = (right: Record<string, string>) =>
    Object.entries(right).every(([id, text]) =>
      document.querySelector(`[data-testid="${id}"]`)?.textContent?.startsWith(text),
    );
  await page.waitForFunction(isRight, right, { timeout: timeoutMs }).catch(async () => {
    throw new Error(`${page.url()} shows ${JSON.stringify(await shown())}, not ${JSON.stringify(right)}`);
  });
}

/** The words of the page on how fresh it is. */
export function connectionState(page: Page) {
  return page.getByTestId('connection-state');
}
