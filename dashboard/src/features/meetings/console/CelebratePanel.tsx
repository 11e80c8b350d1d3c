import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusalNotice } from '../../../ui/desk/RefusalNotice.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { ConsoleBoard } from '../console.query.ts';
import { occasionsOf } from './celebrations.ts';
import styles from './console.module.css';
import { LineForm } from './LineForm.tsx';
import { CelebrateMutation } from './wall-mutations.ts';

/** What has been reached is offered for celebration on the walls; or whatever else the hall has cause for. */
export function CelebratePanel({ board }: { board: ConsoleBoard }) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  const celebrate = useIntention(CelebrateMutation);
  const { meeting, wall } = board;
  if (meeting.status === 'CANCELLED') return null;
  const offered = occasionsOf(board).map(({ name, count }) => t(`celebrate.${name}`, { count: format.number(count) }));

  async function send(text: string) {
    if (!(await celebrate.submit({ meeting: meeting.id, text }))) return false;
    tell(t('celebrate.done', { text }));
    return true;
  }
  return (
    <Section title={t('celebrate.title')} testId="celebrate">
      {offered.length > 0 && (
        <fieldset className={styles.controls} aria-label={t('celebrate.reached')}>
          {offered.map((words) => (
            <Button key={words} aria-disabled={celebrate.isBusy || undefined} onClick={() => send(words)}>
              <span aria-hidden="true">★ </span>
              {words}
            </Button>
          ))}
        </fieldset>
      )}
      <LineForm label={t('celebrate.text')} submit={t('celebrate.it')} isBusy={celebrate.isBusy} onSend={send} />
      {wall.celebration && wall.celebratedAt && (
        <p className={styles.detail}>
          {t('celebrate.last', { time: format.moment(wall.celebratedAt, Date.now()), text: wall.celebration })}
        </p>
      )}
      <RefusalNotice refusal={celebrate.refusal} isWaiting={celebrate.isWaiting} />
    </Section>
  );
}
