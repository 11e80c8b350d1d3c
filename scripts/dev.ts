// npm run dev: the API with a restart on every change (on PORT + 1) behind Vite's server with hot reload (on PORT),
// which passes the API's paths on. One address to open, one Ctrl-C for both.
import { startChild, stopOnSignal } from './setup/child.mjs';
import { watchFolder } from './setup/watch-folder.ts';

const port = Number(process.env.PORT || 4000);
const apiPort = port + 1;
let isStopping = false;
let restarting = Promise.resolve();

function startApi() {
  const child = startChild(process.execPath, ['--import', '@oxc-node/core/register', 'server/src/main.ts'], {
    env: { ...process.env, PORT: String(apiPort), PUBLIC_URL: `http://localhost:${port}` },
  });
  child.ended.then((exitCode) => {
    if (exitCode > 0 && !isStopping)
      console.log(`The API ended with ${exitCode}; it starts again with the next change.`);
  });
  return child;
}

let api = startApi();
const dashboard = startChild('npm', ['run', '--silent', 'dev'], {
  cwd: 'dashboard',
  env: { ...process.env, PORT: String(port), API_PORT: String(apiPort) },
});

function restartApi() {
  restarting = restarting.then(async () => {
    await api.stop();
    if (isStopping) return;
    console.log('The server has changed: restarting the API.');
    api = startApi();
  });
}

const isSource = (name: string) => name.endsWith('.ts') && !name.endsWith('.test.ts');
const stopWatching = watchFolder('server/src', isSource, restartApi);

async function stopAll() {
  isStopping = true;
  stopWatching();
  await Promise.all([restarting, api.stop(), dashboard.stop()]);
}

const unlessStopping = stopOnSignal(stopAll);
console.log(`The dashboard in development: http://localhost:${port}  (the API behind it: ${apiPort})`);

const exitCode = await dashboard.ended.then(unlessStopping);
await stopAll();
process.exit(exitCode || 1);
