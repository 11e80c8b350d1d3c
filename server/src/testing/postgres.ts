// A PostgreSQL of one's own, in a temporary folder, for tests and measurements. It never touches a server that is
// already running on the machine, never runs as root, and ends with the process that started it, even if that is killed.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { memoryFolder } from './memory-folder.ts';

const run = promisify(execFile);

export const OLDEST_POSTGRES = 15;
const USER = 'gongjian';

export interface PostgresOptions {
  /** Commits reach the disk, as in production. Off by default: tests care for the rules, not for a power cut. */
  isDurable?: boolean;
  /**
   * How the database sorts by itself. `zh` (ICU) is the default where the build has ICU: an order that forgets to name
   * its collation then comes out differently from SQLite's, and a test sees it.
   */
  locale?: 'zh' | 'C';
  /** Further server settings, such as `random_page_cost`. */
  settings?: Record<string, string>;
}

export interface RunningPostgres {
  url: string;
  /** The temporary folder that holds its data, its log and its socket. */
  folder: string;
  version: string;
  locale: 'zh' | 'C';
  /** Ends it as an operator would who is in a hurry (every connection is closed), and starts it again at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startPostgres(options: PostgresOptions = {}): Promise<RunningPostgres> {
  const { folder: binaries, version } = await findPostgres();
  const owner = nonRootOwner();
  const folder = await mkdtemp(join(homeFor(options), 'gongjian-pg-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const guard = startGuard(folder, owner);
  try {
    const locale = await initialise(binaries, folder, owner, options.locale);
    const settings = serverSettings(options);
    const started = await startOnFreePort(binaries, folder, owner, settings);
    const { port } = started;
    let { server } = started;
    const url = `postgresql://${USER}@127.0.0.1:${port}/postgres`;
    const restart = async () => {
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      server = launch(binaries, folder, owner, port, settings);
      await untilReady(folder, server);
    };
    return { url, folder, version, locale, restart, stop: () => endGuard(guard) };
  } catch (error) {
    await endGuard(guard);
    throw error;
  }
}

/** The newest PostgreSQL installed here, by its folder of programs. */
export async function findPostgres(): Promise<{ folder: string; version: string }> {
  const found: { folder: string; version: string }[] = [];
  for (const folder of await candidateFolders()) {
    const [postgres, initdb] = [join(folder, 'postgres'), join(folder, 'initdb')];
    if (!existsSync(postgres) || !existsSync(initdb)) continue;
    const { stdout } = await run(postgres, ['--version']);
    const version = /\d+(\.\d+)?/.exec(stdout)?.[0];
    if (version && Number.parseInt(version, 10) >= OLDEST_POSTGRES) found.push({ folder, version });
  }
  const newest = found.sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))[0];
  if (!newest) {
    throw new Error(
      `No PostgreSQL ${OLDEST_POSTGRES} or newer was found. Install one (apt-get install postgresql, or brew install postgresql), ` +
        'or name a server in TEST_DATABASE_URL whose user may create databases.',
    );
  }
  return newest;
}

async function candidateFolders(): Promise<string[]> {
  const byVersion = (root: string, rest = 'bin') =>
    existsSync(root) ? readdirSync(root).map((name) => join(root, name, rest)) : [];
  const homebrew = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((root) =>
    byVersion(root).filter((path) => path.includes('postgresql')),
  );
  const configured = await run('pg_config', ['--bindir']).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  );
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...new Set([...configured, ...byVersion('/usr/lib/postgresql'), ...homebrew, ...onPath])];
}

interface Owner {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: root lends it the account of `postgres`, or of `nobody`. */
function nonRootOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither an account `postgres` nor `nobody` to lend it.',
  );
}

/** The socket's path must stay under about 100 characters, and another account must be able to reach it. */
function homeFor({ isDurable }: PostgresOptions): string {
  const inMemory = isDurable ? null : memoryFolder();
  if (inMemory) return inMemory;
  const isRoot = process.getuid?.() === 0;
  return isRoot || tmpdir().length > 60 ? '/tmp' : tmpdir();
}

async function initialise(
  binaries: string,
  folder: string,
  owner: Owner | undefined,
  wanted = localeFromEnvironment(),
) {
  const locales = {
    zh: ['--locale=C', '--locale-provider=icu', '--icu-locale=zh-CN'],
    C: ['--locale=C'],
  };
  const initdb = (locale: 'zh' | 'C') =>
    run(
      join(binaries, 'initdb'),
      ['-D', join(folder, 'data'), '-U', USER, '--auth=trust', '--encoding=UTF8', '--no-sync', ...locales[locale]],
      { ...owner, cwd: folder },
    );
  if (wanted !== 'zh') {
    await initdb('C');
    return 'C';
  }
  try {
    await initdb('zh');
    return 'zh';
  } catch (error) {
    if (!/ICU is not supported/i.test(String(error))) throw error;
    await initdb('C');
    return 'C';
  }
}

function localeFromEnvironment(): 'zh' | 'C' {
  const value = process.env.TEST_POSTGRES_LOCALE ?? 'zh';
  if (value !== 'zh' && value !== 'C') throw new Error(`TEST_POSTGRES_LOCALE is "${value}"; it can be zh or C.`);
  return value;
}

function serverSettings(options: PostgresOptions): string[] {
  const durability = options.isDurable ? 'on' : 'off';
  const settings: Record<string, string> = {
    fsync: durability,
    synchronous_commit: durability,
    full_page_writes: durability,
    max_connections: '300',
    listen_addresses: '127.0.0.1',
    timezone: 'UTC',
    ...(options.isDurable ? {} : { max_wal_size: '256MB' }), // it may live in memory
    ...options.settings,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function startOnFreePort(binaries: string, folder: string, owner: Owner | undefined, settings: string[]) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = launch(binaries, folder, owner, port, settings);
    try {
      await untilReady(folder, server);
      return { port, server };
    } catch (error) {
      const isTaken = /could not bind|already in use/i.test(String(error));
      if (!isTaken || attempt === 5) throw error;
    }
  }
}

function launch(binaries: string, folder: string, owner: Owner | undefined, port: number, settings: string[]) {
  const args = ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, ...settings];
  const log = openSync(join(folder, 'log'), 'w');
  // A session of its own: Ctrl-C in the terminal is for the tests, which then end the server in order.
  const server = spawn(join(binaries, 'postgres'), args, {
    ...owner,
    cwd: folder,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  server.unref();
  return server;
}

/**
 * The guard is a shell that waits for the end of its input, a pipe from this process. However this process ends, the
 * pipe closes with it; then the guard stops the server and deletes the folder. An exit handler would not outlive a
 * SIGKILL.
 */
const GUARD = `
folder=$1
cat >/dev/null
server=$(head -n 1 "$folder/data/postmaster.pid" 2>/dev/null)
if [ -n "$server" ]; then
  kill -QUIT "$server" 2>/dev/null
  while kill -0 "$server" 2>/dev/null; do sleep 0.05; done
fi
while [ -e "$folder" ]; do
  rm -rf "$folder" 2>/dev/null || sleep 0.1
done
`;

function startGuard(folder: string, owner: Owner | undefined): ChildProcess {
  return spawn('sh', ['-c', GUARD, 'sh', folder], {
    ...owner,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

async function endGuard(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null) return;
  const ended = new Promise((resolve) => guard.once('exit', resolve));
  guard.stdin?.end();
  await ended;
}

/** postmaster.pid ends with the server's own word on whether it takes connections; the log says so in any language. */
async function untilReady(folder: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const status = await readFile(join(folder, 'data/postmaster.pid'), 'utf8').catch(() => '');
    if (status.split('\n')[7]?.trim() === 'ready') return;
    const log = await readFile(join(folder, 'log'), 'utf8').catch(() => '');
    if (server.exitCode !== null) {
      throw new Error(`PostgreSQL did not start:\n${log.trim()}`);
    }
    await sleep(20);
  }
  throw new Error('PostgreSQL was not ready after a minute.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
