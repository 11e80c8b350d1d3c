// A browser whose tabs can be out of sight or frozen, as a person's are. Playwright keeps every page of its own in sight, so
// this speaks the DevTools protocol itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { chromiumArguments, findChromium } from '../testing/chromium.ts';

export interface Tab {
  /** The value of an expression on the page. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression holds; fails with `what` and the page's text if it does not in time. */
  until(expression: string, what: string, timeoutMs: number): Promise<void>;
  /** Puts it before all others. */
  show(): Promise<void>;
  /** Stops it altogether, as a machine asleep does; it goes out of sight. */
  freeze(): Promise<void>;
  /** Lets it go on, in sight. */
  thaw(): Promise<void>;
}

export interface Tabs {
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

type Send = <Result>(method: string, parameters?: object, sessionId?: string) => Promise<Result>;

/** Starts the machine's Chromium. */
export async function openTabs(): Promise<Tabs> {
  const profile = await mkdtemp(join(tmpdir(), 'gongjian-tabs-'));
  const options = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(findChromium(), [...chromiumArguments, ...options, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(browser, 'exit');
  const address = await addressPrinted(browser.stderr);
  const devTools = new WebSocket(address);
  await once(devTools, 'open');
  const send = speak(devTools);
  return {
    open: (address) => openTab(send, address),
    async close() {
      devTools.terminate();
      browser.kill('SIGKILL');
      await exited;
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

async function openTab(send: Send, url: string): Promise<Tab> {
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const setState = (state: 'frozen' | 'active') => send('Page.setWebLifecycleState', { state }, sessionId);
  async function evaluate<Value>(expression: string): Promise<Value> {
    const answer = { expression, returnByValue: true };
    const { result } = await send<{ result: { value: Value } }>('Runtime.evaluate', answer, sessionId);
    return result.value;
  }
  return {
    evaluate,
    async until(expression, what, timeoutMs) {
      const deadlineMs = performance.now() + timeoutMs;
      while (!(await evaluate(expression))) {
        if (performance.now() > deadlineMs) throw new Error(`${what}: ${await evaluate('document.body.innerText')}`);
        await sleep(50);
      }
    },
    show: () => send('Target.activateTarget', { targetId }),
    async freeze() {
      await setState('frozen');
    },
    async thaw() {
      await setState('active');
      await send('Target.activateTarget', { targetId });
    },
  };
}

function addressPrinted(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    output.on('data', (chunk) => {
      text += chunk;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
      if (address) resolve(address);
    });
    output.once('end', () => reject(new Error(`Chromium did not start:\n${text}`)));
  });
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Commands of the DevTools protocol, each with its answer. */
function speak(devTools: WebSocket): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let commands = 0;
  devTools.on('message', (text) => {
    const answer = JSON.parse(String(text)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++commands;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as never);
      });
      devTools.send(JSON.stringify({ id, method, params, sessionId }));
    });
}
