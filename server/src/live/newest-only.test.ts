import { expect, test } from 'vitest';
import { NewestOnly } from './newest-only.ts';

const nothing = () => {};

test('a slow reader gets the newest value, not those in between', async () => {
  const follower = new NewestOnly<number>(nothing);
  follower.push(1);
  expect(await follower.next()).toEqual({ done: false, value: 1 });
  follower.push(2);
  follower.push(3);
  expect(await follower.next()).toEqual({ done: false, value: 3 });
});

test('a reader who waits is woken by the next value', async () => {
  const follower = new NewestOnly<string>(nothing);
  const next = follower.next();
  follower.push('here');
  expect(await next).toEqual({ done: false, value: 'here' });
});

test('leaving wakes a waiting reader, drops what was not taken, and is told once', async () => {
  let left = 0;
  const follower = new NewestOnly<string>(() => left++);
  const next = follower.next();
  follower.push('dropped');
  await follower.return();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(left).toBe(1);
});
