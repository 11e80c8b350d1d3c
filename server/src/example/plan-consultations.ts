import { townDate } from '../clock.ts';
import type { ConsultationKind } from '../projects/consultations/consultation.entity.ts';
import { Random } from '../random.ts';
import { daysAfter, earlierDay } from './days.ts';
import { toldUntil } from './example-town.ts';
import type { PlannedClaim, Row } from './rows.ts';

const decisions: { readonly [kind in ConsultationKind]: readonly string[] } = {
  HEARING: [
    '同意列入年度公益项目，请居村细化方案。',
    '同意发布，建议优先照顾高龄老人。',
    '同意发布，费用明细向居民公示。',
  ],
  COORDINATION: [
    '调整实施时间，避开早晚高峰。',
    '由居村提供场地，认领单位负责实施。',
    '分两批推进，先做居民意见集中的部分。',
  ],
  REVIEW: ['居民总体满意，建议下一年度继续。', '完成约定内容，后续养护由居村负责。', '效果良好，建议推广到邻近居村。'],
};

/**
 * The consultations on some projects: a hearing when the season began, before anything was on offer; a coordination while
 * they were under way; a review when they were done, of every third one on what one of its units did.
 */
export function planConsultations(
  season: Row<'season'>,
  projects: readonly Row<'project'>[],
  claims: readonly PlannedClaim[],
): Row<'consultation'>[] {
  const { town_code } = season;
  const random = new Random(`${town_code}:${season.id}:consultations`);
  const planned: Row<'consultation'>[] = [];
  const hold = (kind: ConsultationKind, project: string, heldOn: string, claim: string | null = null) => {
    planned.push({
      town_code,
      id: `${project}-${kind.toLowerCase()}`,
      kind,
      project_id: project,
      claim_id: claim,
      held_on: earlierDay(heldOn, toldUntil),
      residents: random.whole(8, 42),
      units: random.whole(1, 5),
      others: random.whole(0, 3),
      is_agreed: true,
      decision: random.pick(decisions[kind]),
      rating: kind === 'REVIEW' ? random.pick([3, 4, 4, 5, 5, 5]) : null,
    });
  };
  for (const { id, stage } of projects) {
    const wants = { hearing: random.happens(0.3), coordination: random.happens(0.15), review: random.happens(0.35) };
    if (wants.hearing) hold('HEARING', id, daysAfter(season.begun_on, random.whole(1, 24)));
    const standing = claims.filter(({ project_id, status }) => project_id === id && status !== 'WITHDRAWN');
    if (standing.length === 0 || stage === 'OFFERED') continue;
    const begun = townDate(standing.map(({ claimed_at }) => claimed_at).sort()[0] ?? '');
    if (wants.coordination) hold('COORDINATION', id, daysAfter(begun, random.whole(5, 40)));
    const done = standing.filter(({ fulfilled_at }) => fulfilled_at !== null);
    const ended = done
      .map(({ fulfilled_at }) => fulfilled_at ?? '')
      .sort()
      .at(-1);
    if (!wants.review || !ended) continue;
    hold(
      'REVIEW',
      id,
      daysAfter(townDate(ended), random.whole(2, 25)),
      random.happens(1 / 3) ? (done[0]?.id ?? null) : null,
    );
  }
  return planned;
}
