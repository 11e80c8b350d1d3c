import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

interface Asked {
  identity: string;
  fails: boolean;
  lastsTurns: number;
}

const asked = fc.record({
  identity: fc.constantFrom('a', 'b'),
  fails: fc.boolean(),
  lastsTurns: fc.integer({ min: 0, max: 3 }),
});

test('an identity has no more under way than its turns, in its order, and all get one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { maxLength: 30 }), async (operations: Asked[]) => {
      const turns = new Turns(2);
      const running = new Map<string, number>();
      const begun = new Map<string, number[]>([
        ['a', []],
        ['b', []],
      ]);
      const results = await Promise.allSettled(
        operations.map(({ identity, fails, lastsTurns }, index) =>
          turns.take(identity, async () => {
            running.set(identity, (running.get(identity) ?? 0) + 1);
            expect(running.get(identity)).toBeLessThanOrEqual(2);
            begun.get(identity)?.push(index);
            for (let turn = 0; turn < lastsTurns; turn++) await nextTurn();
            running.set(identity, (running.get(identity) ?? 0) - 1);
            if (fails) throw new Error('failed');
            return index;
          }),
        ),
      );
      expect(results.map(({ status }) => status)).toEqual(
        operations.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
      );
      for (const order of begun.values()) expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});

test('one identity’s line keeps no other identity waiting', async () => {
  const turns = new Turns(1);
  const stuck = Promise.withResolvers<void>();
  const first = turns.take('a', () => stuck.promise);
  const second = turns.take('a', async () => 'second');
  expect(await turns.take('b', async () => 'other')).toBe('other');
  stuck.resolve();
  await first;
  expect(await second).toBe('second');
});
