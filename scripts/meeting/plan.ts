// Who comes up when, and with what: made up by chance, the same for the same seed.
import type { Random } from '../../server/src/random.ts';
import { pairOf } from './claims-list.ts';
import type { Register } from './register.ts';

/** How a unit goes about a claim; `habits.ts` says what each does. */
export const habits = ['plain', 'two devices', 'sent twice', 'asked again', 'withdrawn', 'mistaken'] as const;
export type Habit = (typeof habits)[number];

export interface Visit {
  unit: string;
  project: string;
  habit: Habit;
  /** Within the burst. */
  delayMs: number;
}

export interface Burst {
  /** After the first. */
  atMs: number;
  visits: Visit[];
}

const popularProjects = 8;
const burstSize = { least: 5, most: 25 };
const burstWidthMs = 150;

/** The meeting's bursts of visits, spread over about so many seconds. Every member comes up at least once. */
export function planMeeting(random: Random, register: Register, seconds: number): Burst[] {
  const visits = random.shuffled(wishes(random, register));
  const bursts: Burst[] = [];
  for (let next = 0; next < visits.length; ) {
    const size = random.whole(burstSize.least, burstSize.most);
    bursts.push({ atMs: 0, visits: visits.slice(next, next + size) });
    next += size;
  }
  const pauses = bursts.map((_, index) => (index === 0 ? 0 : 0.3 + random.fraction()));
  const whole = pauses.reduce((sum, pause) => sum + pause, 0);
  let passed = 0;
  for (const [index, burst] of bursts.entries()) {
    passed += pauses[index] ?? 0;
    burst.atMs = Math.round((passed / Math.max(whole, 1)) * seconds * 1000);
  }
  return bursts;
}

/** Each member's wishes: its own projects of earlier years first, then what everybody wants, then anything. */
function wishes(random: Random, { members, projects, renewals }: Register): Visit[] {
  const ids = projects.map(({ id }) => id);
  const popular = random.shuffled(ids).slice(0, popularProjects);
  return members.flatMap((unit) => {
    const own = random.shuffled(ids.filter((id) => renewals.has(pairOf(unit, id))));
    const wanted = new Set<string>();
    for (let count = random.whole(1, 4); wanted.size < count; ) {
      const renewed = random.happens(0.6) ? own.pop() : undefined;
      wanted.add(renewed ?? random.pick(random.happens(0.3) ? popular : ids));
    }
    return [...wanted].map((project) => ({
      unit,
      project,
      habit: habitOf(random),
      delayMs: random.whole(0, burstWidthMs),
    }));
  });
}

function habitOf(random: Random): Habit {
  const chance = random.fraction();
  if (chance < 0.08) return 'two devices';
  if (chance < 0.16) return 'sent twice';
  if (chance < 0.24) return 'asked again';
  if (chance < 0.3) return 'withdrawn';
  if (chance < 0.36) return 'mistaken';
  return 'plain';
}
