import { townDate } from '../clock.ts';
import type { Random } from '../random.ts';
import { officeHour } from './burst-times.ts';
import { daysAfter } from './days.ts';
import type { Holdings } from './openings.ts';
import { numbered, type PlannedClaim, type Row } from './rows.ts';
import { membersOn } from './takings.ts';

interface HandOvers {
  random: Random;
  count: number;
  units: readonly Row<'unit'>[];
  projects: readonly Row<'project'>[];
  earlier: Holdings;
  closedOn: string;
}

/**
 * The claims with so many of them gone over to a unit that never claimed their project: of those made outside of a
 * meeting, later in the season, in the same slot. Each is withdrawn, and the successor's comes after all the others.
 */
export function handOver(
  claims: readonly PlannedClaim[],
  { random, count, units, projects, earlier, closedOn }: HandOvers,
) {
  const seriesOf = new Map(projects.map(({ id, series_id }) => [id, series_id]));
  const candidates = claims.filter(({ status, meeting_id }) => status === 'ACTIVE' && meeting_id === null);
  const chosen = count === 0 ? [] : random.shuffled(candidates).slice(0, count);
  const successors = new Map<string, PlannedClaim>();
  for (const claim of chosen) {
    const at = officeHour(random, daysAfter(townDate(claim.claimed_at), 10), daysAfter(closedOn, -2));
    const busy = new Set(claims.filter((one) => one.project_id === claim.project_id).map(({ unit_id }) => unit_id));
    const unit = random.pick(membersOn(units, townDate(at)).filter(({ id }) => !busy.has(id))).id;
    successors.set(claim.id, {
      ...claim,
      id: numbered(claim.id.slice(0, claim.id.lastIndexOf('-')), claims.length + successors.size + 1),
      unit_id: unit,
      kind: earlier.has(unit, seriesOf.get(claim.project_id) ?? '') ? 'RENEWAL' : 'NEW',
      claimed_at: at.toISOString(),
    });
  }
  const kept = claims.map((claim): PlannedClaim => {
    const successor = successors.get(claim.id);
    if (!successor) return claim;
    return {
      ...claim,
      status: 'WITHDRAWN',
      withdrawn_at: successor.claimed_at,
      withdrawn_reason: '人手调整，由接手单位继续承担',
      handed_over_to: successor.id,
    };
  });
  return [...kept, ...successors.values()];
}
