import { townDate } from '../clock.ts';
import type { ProjectCategory } from '../projects/project.entity.ts';
import { Random } from '../random.ts';
import { daysAfter, earlierDay } from './days.ts';
import { toldUntil } from './example-town.ts';
import type { PlannedClaim, Row } from './rows.ts';

const steps: { readonly [category in ProjectCategory]: readonly string[] } = {
  CARE: ['名单核实', '物资到位', '走访完成'],
  CONVENIENCE: ['点位确定', '设备到位', '开放使用'],
  CULTURE: ['方案确定', '活动开展', '成果展示'],
  SERVICE: ['需求对接', '首次服务', '年度总结'],
  CONSTRUCTION: ['现场勘察', '施工', '竣工验收'],
  HOMELAND: ['方案公示', '整治施工', '移交养护'],
};

/** The milestones that some projects have; those of completed ones are reached, those of projects on offer have no day yet. */
export function planMilestones(
  { town_code, id: season }: Row<'season'>,
  projects: readonly Row<'project'>[],
  claims: readonly PlannedClaim[],
): Row<'milestone'>[] {
  const random = new Random(`${town_code}:${season}:milestones`);
  const first = new Map<string, string>();
  for (const { project_id, status, claimed_at } of claims) {
    const known = first.get(project_id);
    if (status !== 'WITHDRAWN' && (!known || claimed_at < known)) first.set(project_id, claimed_at);
  }
  return projects
    .filter(() => random.happens(0.35))
    .flatMap(({ id, category, stage, progress }) => {
      const names = steps[category];
      const begun = townDate(first.get(id) ?? `${toldUntil}T00:00:00Z`);
      return names.map((name, index) => {
        const dueOn = daysAfter(begun, 20 + 45 * index + random.whole(0, 15));
        const doneOn = daysAfter(dueOn, random.whole(-12, 9));
        const isReached =
          stage === 'COMPLETED' || (stage === 'UNDER_WAY' && progress * names.length >= 100 * (index + 1));
        return {
          town_code,
          id: `${id}-m${index + 1}`,
          project_id: id,
          name,
          due_on: stage === 'OFFERED' ? null : dueOn,
          reached_on: isReached ? earlierDay(doneOn, toldUntil) : null,
        };
      });
    });
}
