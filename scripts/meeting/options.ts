import { parseArgs } from 'node:util';

const usage =
  'usage: npm run meeting -- [--url http://127.0.0.1:4000] [--town 310116101] [--seconds 120] [--followers 60] ' +
  '[--name zhujing-coordinator] [--password example-only] [--seed 1]';

/** The arguments can't be used; the message says why and how they should look. */
export class OptionsError extends Error {}

export interface MeetingOptions {
  /** Where the server is, without a path. */
  url: string;
  town: string;
  /** About how long claims are made. */
  seconds: number;
  followers: number;
  name: string;
  password: string;
  /** The same seed plays the same meeting again. */
  seed: string;
}

const options = {
  url: { type: 'string', default: 'http://127.0.0.1:4000' },
  town: { type: 'string', default: '310116101' },
  seconds: { type: 'string', default: '120' },
  followers: { type: 'string', default: '60' },
  name: { type: 'string', default: 'zhujing-coordinator' },
  password: { type: 'string', default: 'example-only' },
  seed: { type: 'string', default: '1' },
} as const;

/** The options on the command line, with defaults. Throws OptionsError. */
export function readOptions(args: string[]): MeetingOptions {
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new OptionsError(`${(error as Error).message}\n${usage}`);
  }
  if (!URL.canParse(values.url)) throw new OptionsError(`--url is "${values.url}"; give an address.\n${usage}`);
  return {
    ...values,
    url: new URL(values.url).origin,
    seconds: wholeNumber('seconds', values.seconds, 3_600),
    followers: wholeNumber('followers', values.followers, 2_000),
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new OptionsError(`--${name} is "${text}"; give a whole number from 1 to ${most}.\n${usage}`);
}
