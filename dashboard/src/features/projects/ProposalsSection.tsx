import { useI18n } from '../../app/i18n/I18n.tsx';
import { Section } from '../../ui/desk/Section.tsx';
import { AskButtons } from './AskButtons.tsx';
import type { ProjectPart } from './project-part.ts';
import styles from './project-view.module.css';

/** Which neighbourhoods proposed the project to their own units, while nobody stood behind it. Nothing where none could. */
export function ProposalsSection({ project, detail, actions, onAsk }: ProjectPart) {
  const { t, format } = useI18n();
  if (detail.proposals.length === 0 && !project.isInOpenPool) return null;
  return (
    <Section
      title={t('project.proposals')}
      count={detail.proposals.length}
      empty={t('project.noProposals')}
      actions={<AskButtons of={['propose']} {...{ actions, onAsk }} />}
      testId="proposals"
    >
      <ul className={styles.rows}>
        {detail.proposals.map(({ grid, on, note }) => (
          <li key={grid.id} className={styles.row}>
            <div className={styles.rowHead}>
              <strong>{grid.name}</strong>
              <span className={styles.when}>{format.date(on)}</span>
            </div>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
