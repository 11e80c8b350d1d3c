// Programs started from scripts, each in a process group of its own: stopping one ends whatever it has started as well.
// Runs on the machine's own Node (20 or newer), before anything is installed.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a program; a failure to start it is said on stderr, and `ended` then gives 127. `stop` ends its whole group.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options, detached: true });

  /** @type {Promise<number>} the exit code; 127 when the program could not be started */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });

  const isAlive = () => signalGroup(child.pid, 0);

  /** Asks the whole group to end, and after the grace period makes it. Resolves when no process of it is left. */
  async function stop(graceMs = 8000) {
    signalGroup(child.pid, 'SIGTERM');
    const deadline = Date.now() + graceMs;
    while (isAlive()) {
      if (Date.now() > deadline) signalGroup(child.pid, 'SIGKILL');
      await sleep(20);
    }
  }

  return { process: child, ended, stop };
}

/**
 * Calls `stop` at the first Ctrl-C, SIGTERM or SIGHUP and exits when it is done, the way a shell reports the signal.
 * @param {() => Promise<unknown>} stop
 * @returns {<T>(value: T) => Promise<T>} what the program goes on through after a child has ended: once a signal has come, it
 * never resolves, since the end of the child was the stop's doing and the exit is on its way
 */
export function stopOnSignal(stop) {
  let isStopping = false;
  for (const [signal, exitCode] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop().finally(() => process.exit(exitCode));
    });
  }
  return (value) => (isStopping ? new Promise(() => {}) : Promise.resolve(value));
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether the group still had a process
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
