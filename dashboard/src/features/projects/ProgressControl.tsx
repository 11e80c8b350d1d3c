import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { useExpected } from '../../app/writing/useExpected.ts';
import { useIntention } from '../../app/writing/useIntention.ts';
import { ProgressBar } from '../../ui/desk/ProgressBar.tsx';
import { RefusalNotice } from '../../ui/desk/RefusalNotice.tsx';
import type { ActionableProject } from './actionable-project.query.ts';
import { ReportProgressMutation } from './intentions/project-mutations.ts';
import styles from './progress-control.module.css';

interface ProgressControlProps {
  project: ActionableProject;
  mayReport: boolean;
  revision: number;
}

/** How far a project has come. Whoever may report it moves the bar; it stays there unless the server says no. */
export function ProgressControl({ project, mayReport, revision }: ProgressControlProps) {
  const { t } = useI18n();
  const { submit, isWaiting, refusal } = useIntention(ReportProgressMutation);
  const { shown, isExpected, expect } = useExpected(project.progress, revision);
  const [dragged, setDragged] = useState<number | null>(null);
  const label = t('project.progressOf', { project: project.name });
  const percent = dragged ?? shown;
  if (!mayReport) return <ProgressBar percent={project.progress} label={label} />;
  return (
    <div className={styles.control}>
      <Slider
        className={styles.slider}
        aria-label={label}
        value={percent}
        minValue={0}
        maxValue={100}
        step={5}
        onChange={(value) => setDragged(value)}
        onChangeEnd={(percent) => {
          setDragged(null);
          if (percent !== shown) void expect(percent, () => submit({ project: project.id, percent }));
        }}
      >
        <SliderTrack className={styles.track}>
          <span className={styles.fill} style={{ inlineSize: `${percent}%` }} />
          <SliderThumb className={styles.thumb} />
        </SliderTrack>
      </Slider>
      <span data-testid="project-progress" data-expected={isExpected || undefined}>
        {t('project.percentIs', { percent })}
      </span>
      <RefusalNotice refusal={refusal} isWaiting={isWaiting} />
    </div>
  );
}
