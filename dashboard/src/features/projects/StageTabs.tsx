import { useI18n } from '../../app/i18n/I18n.tsx';
import { listed } from '../../app/list-address.ts';
import { useKept } from '../../app/reading/useKept.ts';
import { useReading } from '../../app/reading/useReading.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { CountTabs } from '../../ui/desk/CountTabs.tsx';
import { STAGES, type Stage } from './list-address.ts';
import { StageCountsQuery } from './projects.query.ts';
import type { Narrowing } from './useNarrowing.ts';

interface StageTabsProps {
  narrowing: Narrowing;
  /** Those that are shown; none means all. */
  stages: readonly Stage[];
}

/** How many projects are where in their life; a press shows those alone. */
export function StageTabs({ narrowing, stages }: StageTabsProps) {
  const { t } = useI18n();
  const { version } = useDesk();
  const { answer } = useReading(StageCountsQuery, narrowing, { version });
  const counts = useKept(answer, !answer);
  const all = counts && STAGES.reduce((sum, stage) => sum + counts[stage].totalCount, 0);
  return (
    <CountTabs
      label={t('projects.stages')}
      name="stage"
      value={listed(stages)}
      tabs={[
        { value: null, label: t('projects.allStages'), count: all },
        ...STAGES.map((stage) => ({
          value: stage,
          label: t(`project.stage.${stage}`),
          count: counts?.[stage].totalCount ?? null,
        })),
      ]}
    />
  );
}
