// prepare.mjs STEP…: installs packages and builds each side when, and only when, what they are made from has changed.
// A clone that is up to date needs no network and a tenth of a second.
// Runs on the machine's own Node (20 or newer), before anything is installed: Node's built-ins only.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild, stopOnSignal } from './child.mjs';
import { filesUnder, fingerprint, readDependencies } from './fingerprint.mjs';

const PNPM = 'pnpm@12.20.0';
const STAMPS = 'node_modules/.gongjian';
const MANIFESTS = ['package.json', ...['server', 'dashboard', 'scripts'].map((name) => `${name}/package.json`)];

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));

/** @param {string} path */
const isBuilt = (path) => !/\.test\.tsx?$|\/src\/testing(\/|$)/.test(path);

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {() => string} fingerprint of everything that the result depends on
 * @property {string[]} results files without which the step has to be taken again
 * @property {() => [command: string, args: string[], cwd?: string]} command
 * @property {() => void} [before]
 * @property {boolean} [isLoud] whether its output is shown as it comes, and not only when it fails
 * @property {string} advice what to do when it fails
 */

/** @type {Record<string, Step>} */
const steps = {
  install: {
    title: 'Installing packages',
    fingerprint: () =>
      fingerprint({
        files: ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...MANIFESTS.filter((path) => existsSync(path))],
        read: (path) => (path.endsWith('package.json') ? readDependencies(path) : readFileSync(path)),
        salt: `${PNPM} ${process.platform} ${process.arch}`,
      }),
    results: ['node_modules/.modules.yaml', 'node_modules/.bin/node', 'node_modules/.bin/tsc'],
    command: () => ['npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false']],
    isLoud: true,
    advice:
      'It needs the npm registry, the first time and whenever pnpm-lock.yaml has changed.\n' +
      `If the lockfile does not match a package.json: npx -y ${PNPM} install`,
  },
  server: {
    title: 'Building the server',
    fingerprint: () =>
      fingerprint({
        files: [
          ...filesUnder('server/src', isBuilt),
          ...['server/tsconfig.json', 'server/tsconfig.build.json', 'tsconfig.base.json', 'pnpm-lock.yaml'],
        ],
      }),
    results: ['server/dist/main.js'],
    // An empty folder to begin with: a migration that is gone from the sources must not live on in the build.
    before: () => rmSync('server/dist', { recursive: true, force: true }),
    command: () => ['node_modules/.bin/node', ['node_modules/typescript/bin/tsc', '-p', 'server/tsconfig.build.json']],
    advice: 'The compiler names the lines above.',
  },
  dashboard: {
    title: 'Building the dashboard',
    fingerprint: () =>
      fingerprint({
        files: [...filesUnder('dashboard', isBuilt), ...filesUnder('schema'), 'tsconfig.base.json', 'pnpm-lock.yaml'],
      }),
    results: ['dashboard/dist/index.html'],
    command: () => ['npm', ['run', '--silent', 'build'], 'dashboard'],
    advice: 'The build says above what is wrong. By itself: (cd dashboard && npm run build)',
  },
};

/** @type {ReturnType<typeof startChild> | undefined} */
let running;
const unlessStopping = stopOnSignal(async () => running?.stop());

/** @param {string} name */
async function take(name) {
  const step = steps[name];
  if (!step) throw new Error(`prepare.mjs knows ${Object.keys(steps).join(', ')}; not "${name}"`);
  const stamp = join(STAMPS, name);
  const now = step.fingerprint();
  const isUpToDate =
    existsSync(stamp) && readFileSync(stamp, 'utf8') === now && step.results.every((path) => existsSync(path));
  if (isUpToDate) return;

  rmSync(stamp, { force: true });
  step.before?.();
  const startedAt = Date.now();
  console.log(`${step.title} …`);
  const [command, args, cwd] = step.command();
  running = startChild(command, args, {
    cwd: cwd ?? '.',
    env:
      step === steps.install
        ? process.env
        : { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', step.isLoud ? 'inherit' : 'pipe', step.isLoud ? 'inherit' : 'pipe'],
  });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [running.process.stdout, running.process.stderr])
    stream?.on('data', (chunk) => output.push(chunk));
  const exitCode = await running.ended.then(unlessStopping);
  running = undefined;
  if (exitCode !== 0) {
    process.stderr.write(Buffer.concat(output));
    console.error(`\n${step.title} failed. ${step.advice}`);
    process.exit(1);
  }
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, now);
  console.log(`${step.title}: done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

for (const name of process.argv.slice(2)) await take(name);
