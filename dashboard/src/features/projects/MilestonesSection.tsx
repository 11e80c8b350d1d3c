import { useI18n } from '../../app/i18n/I18n.tsx';
import { Section } from '../../ui/desk/Section.tsx';
import { AskButtons } from './AskButtons.tsx';
import { MilestoneRow } from './MilestoneRow.tsx';
import type { ProjectPart } from './project-part.ts';
import styles from './project-view.module.css';

/** The steps that the project has to reach, and those that it has. */
export function MilestonesSection({ detail, actions, onAsk, revision }: ProjectPart & { revision: number }) {
  const { t } = useI18n();
  return (
    <Section
      title={t('project.milestones')}
      count={detail.milestones.length}
      empty={t('project.noMilestones')}
      actions={<AskButtons of={['milestone']} {...{ actions, onAsk }} />}
      testId="milestones"
    >
      <ul className={styles.rows}>
        {detail.milestones.map((milestone) => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            mayReach={actions.includes('milestone')}
            revision={revision}
          />
        ))}
      </ul>
    </Section>
  );
}
