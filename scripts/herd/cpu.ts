// What a process takes of the machine's time, as Linux tells it.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The unit of /proc's times: a hundredth of a second on every Linux that there is. */
const tickMs = 10;

/** The time that a process has had the processor for, in ms; null when it is gone. */
export function cpuMs(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return null;
  }
}

/** One stretch of time and the share of one processor that the process had in it. */
export interface CpuSample {
  atMs: number;
  lengthMs: number;
  share: number;
}

/** Samples a process every `everyMs` until the returned function is called, which gives the samples. */
export function sampleCpu(pid: () => number | undefined, everyMs: number): () => Promise<CpuSample[]> {
  const samples: CpuSample[] = [];
  let isOver = false;
  async function run() {
    let before = { atMs: performance.now(), pid: pid(), cpu: cpuMs(pid() ?? 0) ?? 0 };
    while (!isOver) {
      await sleep(everyMs);
      const now = { atMs: performance.now(), pid: pid(), cpu: cpuMs(pid() ?? 0) ?? 0 };
      // A new process begins at nothing.
      const used = now.pid === before.pid ? now.cpu - before.cpu : now.cpu;
      const lengthMs = now.atMs - before.atMs;
      samples.push({ atMs: now.atMs, lengthMs, share: used / lengthMs });
      before = now;
    }
  }
  const running = run();
  return async () => {
    isOver = true;
    await running;
    return samples;
  };
}

/** The longest time without a pause that the share stays above a limit, in ms. */
export function longestAboveMs(samples: readonly CpuSample[], limit: number): number {
  let longest = 0;
  let current = 0;
  for (const { share, lengthMs } of samples) {
    current = share > limit ? current + lengthMs : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
