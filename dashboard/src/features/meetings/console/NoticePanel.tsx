import { type FormEvent, useId, useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusalNotice } from '../../../ui/desk/RefusalNotice.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { ConsoleMeeting } from '../console.query.ts';
import styles from './console.module.css';
import { ClearNoticeMutation, ShowNoticeMutation } from './wall-mutations.ts';

/** A line for everybody in the hall: shown, replaced, taken down. */
export function NoticePanel({ meeting, notice }: { meeting: ConsoleMeeting; notice: string | null }) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const show = useIntention(ShowNoticeMutation);
  const clear = useIntention(ClearNoticeMutation);
  const [text, setText] = useState('');
  const fieldId = useId();
  if (meeting.status === 'CANCELLED') return null;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    clear.forget();
    const wanted = demandedTextIn(new FormData(event.currentTarget), 'text');
    if (wanted === '' || !(await show.submit({ meeting: meeting.id, text: wanted }))) return;
    setText('');
    tell(t('notice.done.show'));
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
      <form className={styles.line} onSubmit={send}>
        <label className="only-heard" htmlFor={fieldId}>
          {t('notice.text')}
        </label>
        <input
          id={fieldId}
          name="text"
          className={styles.input}
          maxLength={100}
          placeholder={t('notice.text')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" aria-disabled={show.isBusy || undefined}>
          {t(notice === null ? 'notice.show' : 'notice.replace')}
        </Button>
      </form>
      <RefusalNotice refusal={show.refusal ?? clear.refusal} isWaiting={show.isWaiting || clear.isWaiting} />
    </Section>
  );
}
