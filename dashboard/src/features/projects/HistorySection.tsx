import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../app/reading/ReadingProblem.tsx';
import { useKept } from '../../app/reading/useKept.ts';
import { useReading } from '../../app/reading/useReading.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/desk/Section.tsx';
import { ProjectStoryQuery } from './project-story.query.ts';
import styles from './project-view.module.css';

const PAGE_SIZE = 10;
const MOST = 100;

/** What became of the project, step by step, from the town's ledger: the newest first. */
export function HistorySection({ id }: { id: string }) {
  const { t, format } = useI18n();
  const { version } = useDesk();
  const [first, setFirst] = useState(PAGE_SIZE);
  const { answer, error } = useReading(ProjectStoryQuery, { id, first }, { version });
  const kept = useKept(answer, !answer);
  const node = kept?.node;
  const story = node?.__typename === 'Project' ? node.story : null;
  const now = Date.now();
  return (
    <Section title={t('project.story')} count={story?.totalCount} empty={t('project.noStory')} testId="story">
      <ReadingProblem error={error} />
      <ol className={styles.rows}>
        {story?.nodes.map(({ revision, at, summary }) => (
          <li key={revision} className={styles.row}>
            <p>{summary}</p>
            <p className={styles.when}>
              {format.moment(at, now)} · {t('project.revision', { revision: format.number(revision) })}
            </p>
          </li>
        ))}
      </ol>
      {story && story.totalCount > story.nodes.length && first < MOST && (
        <Button onClick={() => setFirst(Math.min(MOST, first + 3 * PAGE_SIZE))}>{t('project.moreStory')}</Button>
      )}
    </Section>
  );
}
