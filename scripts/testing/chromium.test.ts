import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test('a browser starts, draws a page and ends', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>共建</h1>');
    expect(await page.textContent('h1')).toBe('共建');
  } finally {
    await browser.close();
  }
});

test('without a browser, the error names the command that installs one', () => {
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', '/nowhere');
  expect(findChromium).toThrow(/apt-get install chromium fonts-noto-cjk/);
});

test('a wrong CHROMIUM_PATH is an error, never another browser', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  expect(findChromium).toThrow(/CHROMIUM_PATH/);
});
