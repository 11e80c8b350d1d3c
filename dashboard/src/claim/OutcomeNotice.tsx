import { useI18n } from '../app/i18n/I18n.tsx';
import { Button } from '../ui/Button.tsx';
import type { DeskState } from './claim-desk.ts';
import type { Offer } from './offer-list.ts';
import styles from './outcome-notice.module.css';
import { outcomeSentence } from './outcome-sentence.ts';

interface OutcomeNoticeProps {
  offers: readonly Offer[];
  desk: DeskState;
  /** The project whose sheet is open: it says all by itself. */
  openId: string | null;
  onShow: (project: string) => void;
  onDismiss: ((project: string) => void) | undefined;
}

/** What became of a project whose sheet was closed before the answer came. */
export function OutcomeNotice({ offers, desk, openId, onShow, onDismiss }: OutcomeNoticeProps) {
  const { t, format } = useI18n();
  const [projectId, outcome] = [...desk.outcomes].findLast(([id]) => id !== openId) ?? [];
  if (!projectId || !outcome || openId !== null) return null;
  const name = offers.find(({ project }) => project.id === projectId)?.project.name;
  return (
    <div className={styles.notice} data-kind={outcome.kind} role="status" data-testid="phone-notice">
      <p>
        {name && <strong>{name}</strong>} {outcomeSentence(outcome, t, format)}
      </p>
      <Button onClick={() => onShow(projectId)}>{t('phone.notice.show')}</Button>
      <button type="button" aria-label={t('phone.close')} onClick={() => onDismiss?.(projectId)}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
