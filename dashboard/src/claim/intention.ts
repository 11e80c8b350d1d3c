// What a representative means to do, once. It has its key before it is first sent and keeps it until an answer has come,
// so that a second tap, a reload or a lost connection sends the same thing again and never another.

export interface PledgeWords {
  amountCents: number | null;
  volunteers: number | null;
  inKind: string | null;
}

/** What is wanted, without when and for whom. */
export type Wish = { project: string } & (
  | { kind: 'claim'; pledge: PledgeWords | null }
  | { kind: 'withdrawal'; claim: string; reason: string | null }
);

/** `key` is the idempotency key. */
export interface Intention {
  key: string;
  unit: string;
  madeAt: number;
  wish: Wish;
}

/** After so long without the page, a reader no longer means it: what became of it is read from the server instead. */
const MEANT_FOR_MS = 10 * 60_000;

/** Returns the intentions in `text`; none when they are not. */
export function readIntentions(text: string | null): Intention[] {
  if (!text) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isIntention) : [];
  } catch {
    return [];
  }
}

/** Returns those of `kept` that `unit` still means at `now`, one for a project. */
export function stillMeant(kept: readonly Intention[], unit: string, now: number): Intention[] {
  const byProject = new Map<string, Intention>();
  for (const intention of kept) {
    const ageMs = now - intention.madeAt;
    if (intention.unit === unit && ageMs >= 0 && ageMs < MEANT_FOR_MS) byProject.set(intention.wish.project, intention);
  }
  return [...byProject.values()];
}

function isIntention(value: unknown): value is Intention {
  const { key, unit, madeAt, wish } = (value ?? {}) as { [name: string]: unknown };
  const { project, kind, claim } = (wish ?? {}) as { [name: string]: unknown };
  const isWhole = [key, unit, project].every((text) => typeof text === 'string') && typeof madeAt === 'number';
  return isWhole && (kind === 'claim' || (kind === 'withdrawal' && typeof claim === 'string'));
}
