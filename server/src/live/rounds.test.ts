import { expect, test } from 'vitest';
import type { Beat } from './pulse.ts';
import { type Followed, Rounds } from './rounds.ts';

const town = '310000001';

/** Rounds whose beat the test gives. */
function roundsOf() {
  let beat: Beat = async () => {};
  const rounds = new Rounds({
    follow: (_town, given) => {
      beat = given;
      return () => {
        beat = async () => {};
      };
    },
  });
  return { rounds, beat: () => beat() };
}

/** Something followed whose turns end when the test says so. */
class Held implements Followed {
  turns = 0;
  #ends: PromiseWithResolvers<void>[] = [];

  constructor(readonly followerCount: number) {}

  async advance(): Promise<void> {
    this.turns += 1;
    const end = Promise.withResolvers<void>();
    this.#ends.push(end);
    await end.promise;
  }

  end(): void {
    for (const end of this.#ends.splice(0)) end.resolve();
  }
}

class Quick implements Followed {
  turns = 0;
  constructor(readonly followerCount: number) {}
  async advance(): Promise<void> {
    this.turns += 1;
  }
}

test('a round gives everybody a turn and waits for them', async () => {
  const { rounds, beat } = roundsOf();
  const followed = Array.from({ length: 10 }, () => new Quick(1));
  for (const one of followed) rounds.join(town, one);
  await beat();
  expect(followed.map(({ turns }) => turns)).toEqual(followed.map(() => 1));
});

test('what does not end delays neither the next round nor anybody else’s turn in it', async () => {
  const { rounds, beat } = roundsOf();
  const slow = [new Held(1), new Held(1)];
  const quick = new Quick(1);
  for (const one of [...slow, quick]) rounds.join(town, one);
  for (let round = 1; round <= 3; round++) {
    await beat();
    expect(quick.turns).toBe(round);
  }
  expect(slow.map(({ turns }) => turns)).toEqual([1, 1]);
  for (const one of slow) one.end();
  // Three moves were missed; one turn, after the last of them, makes up for all.
  await expect.poll(() => slow.map(({ turns }) => turns)).toEqual([2, 2]);
});

test('what most people look at comes first', async () => {
  const { rounds, beat } = roundsOf();
  const order: number[] = [];
  const followed = [1, 50, 7, 300, 20].map((followerCount) => ({
    followerCount,
    advance: async () => void order.push(followerCount),
  }));
  for (const one of followed) rounds.join(town, one);
  await beat();
  expect(order).toEqual([300, 50, 20, 7, 1]);
});

test('what could not be answered has another turn by itself', async () => {
  const { rounds, beat } = roundsOf();
  let attempts = 0;
  rounds.join(town, {
    followerCount: 1,
    advance: async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('the database is away');
    },
  });
  await beat();
  expect(attempts).toBe(1);
  await expect.poll(() => attempts, { timeout: 5_000 }).toBe(2);
});

test('who has left has no turn', async () => {
  const { rounds, beat } = roundsOf();
  const [staying, leaving] = [new Quick(1), new Quick(1)];
  rounds.join(town, staying);
  rounds.join(town, leaving)();
  await beat();
  expect([staying.turns, leaving.turns]).toEqual([1, 0]);
});
