import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';

/** Everything that the environment decides. */
export interface Config {
  port: number;
  host: string;
  /** Where the data lives: a PostgreSQL URL, or the folder of the embedded database. */
  location: { url: string } | { folder: string };
  /** Where everything lies that is no row of the database: pictures. Servers on one PostgreSQL share it. */
  dataFolder: string;
  /** Whether to load the example towns; null: while the database is empty and the host is loopback. */
  example: boolean | null;
  /** Where people reach the server, if that is elsewhere than where it listens (a proxy, the dashboard's own server in development). */
  publicUrl: string | null;
  /** Whether answers are kept for as long as their town does not move; without, each is computed, and is the same. */
  keepAnswers: boolean;
  /** Whether queries are compiled before they are executed; without, they take longer, and the answers are the same. */
  compiled: boolean;
  /** Whether servers on one PostgreSQL tell each other of their writes by NOTIFY; without, they find them by asking. */
  notify: boolean;
}

/** A setting that can't be used; the message names it and the remedy. */
export class SettingsError extends Error {}

const projectFolder = resolve(import.meta.dirname, '../..');

/** The settings in `environment`, with defaults. Throws a SettingsError. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { PORT, HOST, DATA_DIR, DATABASE_URL, EXAMPLE, PUBLIC_URL, KEEP_ANSWERS, COMPILE_QUERIES, NOTIFY } =
    environment;
  const port = Number(PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingsError(`PORT is "${PORT}"; set it to a number from 0 to 65535`);
  }
  const example = readSwitch('EXAMPLE', EXAMPLE);
  const keepAnswers = readSwitch('KEEP_ANSWERS', KEEP_ANSWERS) ?? true;
  const compiled = readSwitch('COMPILE_QUERIES', COMPILE_QUERIES) ?? true;
  const notify = readSwitch('NOTIFY', NOTIFY) ?? true;
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL)) {
    throw new SettingsError('DATABASE_URL must begin with postgresql://; leave it out for the embedded database');
  }
  if (PUBLIC_URL && !(/^https?:\/\//.test(PUBLIC_URL) && URL.canParse(PUBLIC_URL))) {
    throw new SettingsError(`PUBLIC_URL is "${PUBLIC_URL}"; set it to an address such as https://town.example`);
  }
  const dataFolder = resolve(DATA_DIR || `${projectFolder}/data`);
  return {
    port,
    host: HOST || '127.0.0.1',
    location: DATABASE_URL ? { url: DATABASE_URL } : { folder: dataFolder },
    dataFolder,
    example,
    publicUrl: PUBLIC_URL || null,
    keepAnswers,
    compiled,
    notify,
  };
}

function readSwitch(name: string, value: string | undefined): boolean | null {
  if (!value) return null;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new SettingsError(`${name} is "${value}"; set it to "on" or "off", or leave it out`);
}

/** Whether only this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
