import type { Pulse } from './pulse.ts';

/** Operations of a town that are executed side by side; more would only keep connections from those who write. */
const atOnce = 3;

/** Something that is answered anew in each round of its town. */
export interface Followed {
  readonly followerCount: number;
  advance(): Promise<void>;
}

interface TownRounds {
  followed: Set<Followed>;
  stop: () => void;
}

/** In each round of a town, lets everything that is followed there advance: what most people look at comes first. */
export class Rounds {
  readonly #towns = new Map<string, TownRounds>();

  constructor(private readonly pulse: Pulse) {}

  /** Takes part in the town's rounds until the returned function is called. */
  join(town: string, followed: Followed): () => void {
    let rounds = this.#towns.get(town);
    if (!rounds) {
      const members = new Set<Followed>();
      rounds = { followed: members, stop: this.pulse.follow(town, () => advanceAll(members)) };
      this.#towns.set(town, rounds);
    }
    const { followed: members, stop } = rounds;
    members.add(followed);
    return () => {
      members.delete(followed);
      if (members.size > 0 || this.#towns.get(town)?.followed !== members) return;
      stop();
      this.#towns.delete(town);
    };
  }
}

/** Rejects, after all had their turn, when one of them failed. */
async function advanceAll(followed: ReadonlySet<Followed>): Promise<void> {
  const queue = [...followed].sort((a, b) => b.followerCount - a.followerCount);
  const failures: unknown[] = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await next.advance().catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failures.length > 0) throw failures[0];
}
