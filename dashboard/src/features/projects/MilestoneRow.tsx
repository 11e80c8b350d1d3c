import { useI18n } from '../../app/i18n/I18n.tsx';
import { useExpected } from '../../app/writing/useExpected.ts';
import { useIntention } from '../../app/writing/useIntention.ts';
import { Button } from '../../ui/Button.tsx';
import { RefusalNotice } from '../../ui/desk/RefusalNotice.tsx';
import { ReachMilestoneMutation } from './intentions/milestone-mutations.ts';
import type { Milestone } from './project.query.ts';
import styles from './project-view.module.css';

interface MilestoneRowProps {
  milestone: Milestone;
  mayReach: boolean;
  revision: number;
}

/** One milestone. That it is reached is shown at once, and taken back if the server says no. */
export function MilestoneRow({ milestone, mayReach, revision }: MilestoneRowProps) {
  const { t, format } = useI18n();
  const { submit, isWaiting, refusal } = useIntention(ReachMilestoneMutation);
  const { id, name, dueOn, reachedOn } = milestone;
  const { shown, isExpected, expect } = useExpected(reachedOn, revision);
  const today = format.plainDate(Date.now());
  const isLate = shown === null && dueOn !== null && dueOn < today;
  return (
    <li className={styles.row} data-testid="milestone" data-reached={shown !== null || undefined}>
      <div className={styles.rowHead} data-expected={isExpected || undefined}>
        <span className={styles.tick} aria-hidden="true">
          {shown === null ? '○' : '★'}
        </span>
        <strong>{name}</strong>
        <span className={isLate ? styles.late : styles.when}>
          {shown !== null
            ? t('milestone.reachedOn', { date: format.date(shown) })
            : dueOn !== null
              ? t(isLate ? 'milestone.late' : 'milestone.due', { date: format.date(dueOn) })
              : t('milestone.ahead')}
        </span>
        {mayReach && shown === null && (
          <span className={styles.menu}>
            <Button onClick={() => void expect(today, () => submit({ milestone: id }))}>{t('milestone.reach')}</Button>
          </span>
        )}
      </div>
      <RefusalNotice refusal={refusal} isWaiting={isWaiting} />
    </li>
  );
}
