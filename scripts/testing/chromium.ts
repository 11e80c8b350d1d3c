// The browser of the tests and measurements: the machine's own Chromium, driven by playwright-core, which brings none.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Without a sandbox, since tests in a container run as root; the rest keeps the browser from calling out by itself.
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: CHROMIUM_PATH, else the first one on the PATH, else the usual places of a Mac. */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`CHROMIUM_PATH is "${given}", and there is no program there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_PATHS];
  const found = candidates.find(isExecutable);
  if (!found) {
    throw new Error(
      'No Chromium was found. Install it (apt-get install chromium fonts-noto-cjk), or name one in CHROMIUM_PATH.',
    );
  }
  return found;
}

/** A new browser of the machine's own Chromium. Throws, with what to do, when there is none. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const args = [...chromiumArguments, ...(options.args ?? [])];
  return chromium.launch({ ...options, executablePath: findChromium(), args });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
