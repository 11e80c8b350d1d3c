import { expect, test } from 'vitest';
import { cpuMs, longestAboveMs } from './cpu.ts';

const samples = [0.1, 0.9, 0.8, 0.2, 0.9, 0.1].map((share, index) => ({ atMs: index * 500, lengthMs: 500, share }));

test('only time without a pause counts', () => {
  expect(longestAboveMs(samples, 0.5)).toBe(1_000);
  expect(longestAboveMs(samples, 0.95)).toBe(0);
});

test('work shows in the time of the process, and a process that is gone has none', () => {
  const before = cpuMs(process.pid) ?? 0;
  const endMs = performance.now() + 200;
  while (performance.now() < endMs);
  expect((cpuMs(process.pid) ?? 0) - before).toBeGreaterThan(50);
  expect(cpuMs(2 ** 30)).toBeNull();
});
