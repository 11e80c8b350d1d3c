import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Census, HerdData } from './herd-thread.ts';

export interface TownPosition {
  epoch: number;
  revision: number;
}

/** Many pages that follow one town, without windows, in threads of their own. */
export class Herd {
  readonly size: number;
  readonly #town: string;
  readonly #threads: Worker[];

  constructor({ visit, pictures, feeds }: HerdData, threads = 2) {
    this.size = pictures + feeds;
    this.#town = visit.town;
    const share = (count: number, index: number) => Math.floor((count + index) / threads);
    this.#threads = Array.from({ length: threads }, (_, index) => {
      const workerData: HerdData = { visit, pictures: share(pictures, index), feeds: share(feeds, index) };
      return new Worker(new URL('./herd-thread.ts', import.meta.url), { workerData });
    });
  }

  /** Counts those who stand at the position. */
  async census(position: TownPosition): Promise<Census> {
    const parts = await Promise.all(
      this.#threads.map(async (thread) => {
        const answered = once(thread, 'message');
        thread.postMessage({ town: this.#town, ...position });
        return ((await answered) as [Census])[0];
      }),
    );
    return {
      right: parts.reduce((sum, { right }) => sum + right, 0),
      exact: parts.reduce((sum, { exact }) => sum + exact, 0),
      complaints: parts.flatMap(({ complaints }) => complaints),
    };
  }

  /** Waits until all of them are live at the position, or beyond. */
  async untilAllRight(position: TownPosition): Promise<void> {
    while ((await this.census(position)).right < this.size) await sleep(50);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}
