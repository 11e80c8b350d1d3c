import { claimCodeOf } from '../meetings/claim-code.ts';
import type { MeetingKind } from '../meetings/meeting.entity.ts';
import { Random } from '../random.ts';
import type { SeasonFigures } from './example-town.ts';
import type { PlannedClaim, Row } from './rows.ts';
import { atTime, membersOn } from './takings.ts';

/** The season's meeting, if it has one. */
export function planMeeting(town: string, season: string, { year, meeting }: SeasonFigures): Row<'meeting'> | null {
  if (!meeting) return null;
  const { name, kind, status, heldOn, claimed } = meeting;
  return {
    town_code: town,
    id: `meeting-${year}`,
    season_id: season,
    name,
    kind,
    status,
    held_on: heldOn,
    exclusive_claiming: false,
    opened_at: claimed ? atTime(heldOn, claimed.from).toISOString() : null,
    closed_at: claimed ? atTime(heldOn, claimed.to).toISOString() : null,
    closes_at: null,
    cancelled_at: null,
    cancelled_reason: null,
    claim_code: claimCodeOf(`${town}:meeting-${year}`),
  };
}

const agendas: { readonly [kind in MeetingKind]: readonly (readonly [title: string, minutes: number | null])[] } = {
  JOINT: [
    ['签到入场', 20],
    ['年度区域化党建工作通报', 15],
    ['结对单位交流发言', 25],
    ['公益项目发布', 10],
    ['现场认领与续认领', 110],
    ['总结讲话', 10],
  ],
  MATCHING: [
    ['居村介绍需求', 30],
    ['单位介绍资源', 30],
    ['现场对接', null],
  ],
  SIGNING: [
    ['倡议发布', 15],
    ['结对签约', 20],
    ['公益项目认领', 80],
    ['企业代表发言', 15],
  ],
};

/** What is on the agenda of a meeting of its kind. */
export function planAgenda({ town_code, id, kind }: Row<'meeting'>): Row<'agenda_item'>[] {
  return agendas[kind].map(([title, minutes], index) => ({
    town_code,
    meeting_id: id,
    position: index + 1,
    title,
    minutes,
  }));
}

/** Who came to a meeting that is over: every unit that claimed there, and a few others. */
export function planAttendance(
  { town_code, id, held_on, status }: Row<'meeting'>,
  units: readonly Row<'unit'>[],
  claims: readonly PlannedClaim[],
): Row<'attendance'>[] {
  if (status !== 'CLOSED') return [];
  const random = new Random(`${town_code}:${id}:attendance`);
  const claimed = new Set(claims.filter(({ meeting_id }) => meeting_id === id).map(({ unit_id }) => unit_id));
  return membersOn(units, held_on)
    .filter((unit) => claimed.has(unit.id) || random.happens(0.2))
    .map((unit) => ({ town_code, meeting_id: id, unit_id: unit.id, people: random.pick([1, 1, 2, 2, 3]) }));
}
