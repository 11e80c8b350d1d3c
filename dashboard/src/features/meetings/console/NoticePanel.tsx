import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusalNotice } from '../../../ui/desk/RefusalNotice.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { ConsoleMeeting } from '../console.query.ts';
import styles from './console.module.css';
import { LineForm } from './LineForm.tsx';
import { ClearNoticeMutation, ShowNoticeMutation } from './wall-mutations.ts';

/** A line for everybody in the hall: shown, replaced, taken down. */
export function NoticePanel({ meeting, notice }: { meeting: ConsoleMeeting; notice: string | null }) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const show = useIntention(ShowNoticeMutation);
  const clear = useIntention(ClearNoticeMutation);
  if (meeting.status === 'CANCELLED') return null;

  async function send(text: string) {
    clear.forget();
    if (!(await show.submit({ meeting: meeting.id, text }))) return false;
    tell(t('notice.done.show'));
    return true;
  }
  async function takeDown() {
    show.forget();
    if (await clear.submit({ meeting: meeting.id })) tell(t('notice.done.clear'));
  }
  return (
    <Section title={t('notice.title')} testId="notice">
      {notice !== null && (
        <p className={styles.shown} data-testid="notice-shown">
          <span>{notice}</span>
          <Button aria-disabled={clear.isBusy || undefined} onClick={takeDown}>
            {t('notice.clear')}
          </Button>
        </p>
      )}
      <LineForm
        label={t('notice.text')}
        submit={t(notice === null ? 'notice.show' : 'notice.replace')}
        isBusy={show.isBusy}
        onSend={send}
      />
      <RefusalNotice refusal={show.refusal ?? clear.refusal} isWaiting={show.isWaiting || clear.isWaiting} />
    </Section>
  );
}
