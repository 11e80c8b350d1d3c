import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startReading } from './reread.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Habits {
  tookMs?: number;
  retryMs?: number | null;
  failing?: () => boolean;
}

/** Starts to read a number that grows with every question; an answer takes `tookMs`. */
function readNumber({ tookMs = 0, retryMs = null, failing = () => false }: Habits = {}) {
  let asked = 0;
  const heard: unknown[] = [];
  const reader = startReading({
    ask: async () => {
      const question = ++asked;
      if (tookMs > 0) await new Promise((resolve) => setTimeout(resolve, tookMs));
      if (failing()) throw new Error(`no ${question}`);
      return question;
    },
    onAnswer: (answer) => heard.push(answer),
    onFailure: (reason) => heard.push((reason as Error).message),
    pauseMs: 1_000,
    retryWaitMs: () => retryMs,
  });
  return { reader, heard, asked: () => asked };
}

describe('a question that is asked again', () => {
  it('is asked at once, and not again while nothing moves', async () => {
    const { heard } = readNumber();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([1]);
  });

  it('is asked once a second while things move a hundred times a second, and once more at the end', async () => {
    const { reader, heard, asked } = readNumber();
    for (let move = 0; move < 250; move++) {
      reader.again();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(asked()).toBe(3);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual([1, 2, 3, 4]);
  });

  it('is told every answer though the answers are slower than the moves', async () => {
    const { reader, heard } = readNumber({ tookMs: 3_000 });
    for (let move = 0; move < 100; move++) {
      reader.again();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(heard).toEqual([1, 2]);
  });

  it('is asked again after a failure, as long as it is told to', async () => {
    let isDown = true;
    const { heard } = readNumber({ failing: () => isDown, retryMs: 5_000 });
    await vi.advanceTimersByTimeAsync(5_500);
    isDown = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual(['no 1', 'no 2', 3]);
  });

  it('rests after a failure that another try cannot mend, until something moves', async () => {
    const { reader, heard } = readNumber({ failing: () => true });
    await vi.advanceTimersByTimeAsync(60_000);
    reader.again();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual(['no 1', 'no 2']);
  });

  it('is not heard of after its end', async () => {
    const { reader, heard } = readNumber({ tookMs: 500 });
    reader.end();
    reader.again();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([]);
  });
});
