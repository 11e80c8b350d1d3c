import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';

/** Everything that the environment decides. */
export interface Config {
  port: number;
  host: string;
  /** Where the data lives: a PostgreSQL URL, or the folder of the embedded database. */
  location: { url: string } | { folder: string };
  /** Whether to load the example towns; null: while the database is empty and the host is loopback. */
  example: boolean | null;
  /** Where people reach the server, if that is elsewhere than where it listens (a proxy, the dashboard's own server in development). */
  publicUrl: string | null;
}

/** A setting that can't be used; the message names it and the remedy. */
export class SettingsError extends Error {}

const projectFolder = resolve(import.meta.dirname, '../..');

/** The settings in `environment`, with defaults. Throws a SettingsError. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { PORT, HOST, DATA_DIR, DATABASE_URL, EXAMPLE, PUBLIC_URL } = environment;
  const port = Number(PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingsError(`PORT is "${PORT}"; set it to a number from 0 to 65535`);
  }
  if (EXAMPLE && EXAMPLE !== 'on' && EXAMPLE !== 'off') {
    throw new SettingsError(`EXAMPLE is "${EXAMPLE}"; set it to "on" or "off", or leave it out`);
  }
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL)) {
    throw new SettingsError('DATABASE_URL must begin with postgresql://; leave it out for the embedded database');
  }
  return {
    port,
    host: HOST || '127.0.0.1',
    location: DATABASE_URL ? { url: DATABASE_URL } : { folder: resolve(DATA_DIR || `${projectFolder}/data`) },
    example: EXAMPLE ? EXAMPLE === 'on' : null,
    publicUrl: PUBLIC_URL || null,
  };
}

/** Whether only this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
