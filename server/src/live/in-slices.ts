import { setImmediate } from 'node:timers/promises';

/** How long a slice may hold the process: pings, claims and other towns wait meanwhile. */
const sliceMs = 15;

/** Items handled between two looks at the clock. */
const stride = 64;

/** Does `each` for every item; lets everything else have its turn in between. */
export async function inSlices<Item>(items: Iterable<Item>, each: (item: Item) => void): Promise<void> {
  let sinceMs = performance.now();
  let count = 0;
  for (const item of [...items]) {
    each(item);
    if (++count % stride !== 0 || performance.now() - sinceMs < sliceMs) continue;
    await setImmediate();
    sinceMs = performance.now();
  }
}
