import type { ProjectCategory } from '../projects/project.entity.ts';
import type { Random } from '../random.ts';
import type { Holdings } from './openings.ts';
import { numbered, type PlannedClaim } from './rows.ts';
import type { Taking } from './takings.ts';

const reasons = ['年度预算调整', '与居村另行商定了内容', '改由上级单位统一承接', '场地条件暂不具备'];

const inKind: Record<ProjectCategory, readonly string[]> = {
  CARE: ['棉被二十床', '米油礼包三十份', '节日礼包五十份'],
  CONVENIENCE: ['维修工具一套', '共享雨伞一百把', '轮椅两台'],
  CULTURE: ['图书三百册', '音响一套', '花灯材料若干'],
  SERVICE: ['普法手册五百本', '急救包二十个', '血压计五台'],
  CONSTRUCTION: ['路灯十盏', '防滑扶手三十米', '沥青料五吨'],
  HOMELAND: ['苗木两百株', '分类垃圾桶四十只', '花箱三十个'],
};

export interface ClaimsOfSeason {
  random: Random;
  town: string;
  year: number;
  takings: readonly Taking[];
  earlier: Holdings;
  meetingId: string | null;
  /** How many of them are withdrawn, and no later than when. */
  withdrawn: number;
  lastDay: Date;
}

/** The rows of the season's claims in the order of time, standing ones as ACTIVE. */
export function planClaims(season: ClaimsOfSeason): PlannedClaim[] {
  const { random, town, year, earlier, meetingId, lastDay } = season;
  const takings = [...season.takings].sort((a, b) => a.at.getTime() - b.at.getTime());
  const withdrawn = pickWithdrawn(random, takings, season.withdrawn);
  return takings.map((taking, index) => {
    const { unit, offer, at, isAtMeeting } = taking;
    const isWithdrawn = withdrawn.has(taking);
    return {
      town_code: town,
      id: numbered(`c${year}`, index + 1),
      project_id: offer.id,
      unit_id: unit,
      meeting_id: isAtMeeting ? meetingId : null,
      kind: earlier.has(unit, offer.series_id) ? 'RENEWAL' : 'NEW',
      status: isWithdrawn ? 'WITHDRAWN' : 'ACTIVE',
      claimed_at: at.toISOString(),
      progress: 0,
      fulfilled_at: null,
      note: null,
      ...pledge(random, offer.category),
      withdrawn_at: isWithdrawn ? withdrawalTime(random, at, lastDay).toISOString() : null,
      withdrawn_reason: isWithdrawn ? random.pick(reasons) : null,
      handed_over_to: null,
    };
  });
}

/** Preferably of units and on projects that have another claim there and then, so that it leaves nobody without. */
function pickWithdrawn(random: Random, takings: readonly Taking[], count: number): Set<Taking> {
  const left = new Map<string, number>();
  const keysOf = ({ unit, offer, isAtMeeting }: Taking) => [`${unit} ${isAtMeeting}`, `${offer.id} ${isAtMeeting}`];
  const change = (taking: Taking, by: number) => {
    for (const key of keysOf(taking)) left.set(key, (left.get(key) ?? 0) + by);
  };
  for (const taking of takings) change(taking, 1);
  const candidates = random.shuffled(takings.filter(({ isSure }) => !isSure));
  const withdrawn = new Set<Taking>();
  for (const leastLeft of [2, 1]) {
    for (const taking of candidates) {
      if (withdrawn.size === count || withdrawn.has(taking)) continue;
      if (keysOf(taking).some((key) => (left.get(key) ?? 0) < leastLeft)) continue;
      withdrawn.add(taking);
      change(taking, -1);
    }
  }
  return withdrawn;
}

function withdrawalTime(random: Random, claimedAt: Date, lastDay: Date): Date {
  const days = (lastDay.getTime() - claimedAt.getTime()) / 86_400_000;
  return new Date(claimedAt.getTime() + Math.floor(Math.min(days, random.whole(2, 30)) * 86_400_000));
}

type Pledge = Pick<PlannedClaim, 'pledged_cents' | 'pledged_volunteers' | 'pledged_in_kind'>;

function pledge(random: Random, category: ProjectCategory): Pledge {
  const isCostly = category === 'CONSTRUCTION' || category === 'HOMELAND' || category === 'CARE';
  const hundredYuan = 10_000;
  return {
    pledged_cents: random.happens(isCostly ? 0.55 : 0.25) ? random.whole(4, 100) * 5 * hundredYuan : null,
    pledged_volunteers: random.happens(0.45) ? random.whole(3, 30) : null,
    pledged_in_kind: random.happens(0.2) ? random.pick(inKind[category]) : null,
  };
}
