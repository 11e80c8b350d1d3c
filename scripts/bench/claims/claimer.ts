import { type Attempt, attempt } from './attempts.ts';

/** One way of claiming. */
export interface Claimer {
  /** Whether the attempt was accepted; false when the project is full. Fails on anything else. */
  claim(attempt: Attempt): Promise<boolean>;
  end(): Promise<void>;
}

export interface Round {
  attempts: number;
  accepted: number;
  seconds: number;
}

/** Lets so many clients, each one attempt after the other, make the attempts numbered from `first` on. */
export async function playRound({ claim }: Claimer, clients: number, first: number, attempts: number): Promise<Round> {
  let next = first;
  let accepted = 0;
  const client = async () => {
    while (next < first + attempts) if (await claim(attempt(next++))) accepted += 1;
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return { attempts, accepted, seconds: (performance.now() - startedAt) / 1000 };
}
