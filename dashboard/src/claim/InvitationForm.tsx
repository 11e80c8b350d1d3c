import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { BottomButton } from './BottomButton.tsx';
import styles from './enter-page.module.css';
import { tidyInvitation } from './invitation-code.ts';
import { useRedemption } from './useRedemption.ts';

interface InvitationFormProps {
  code: string;
  /** Tried at once: a personal link brought it, or it was sent before and not answered. */
  invitation: string | null;
  onEntered: () => void;
}

/** One field for the code of an invitation. */
export function InvitationForm({ code, invitation, onEntered }: InvitationFormProps) {
  const { t, format } = useI18n();
  const [text, setText] = useState(invitation ?? '');
  const { isBusy, failures, refusal, redeem } = useRedemption(code, onEntered);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refusal !== null) field.current?.select();
  }, [refusal]);
  const atOpening = useRef(invitation);
  useEffect(() => {
    const brought = atOpening.current;
    atOpening.current = null;
    if (brought) void redeem(brought);
  }, [redeem]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const tidy = tidyInvitation(text);
    setText(tidy);
    if (tidy) void redeem(tidy);
    else field.current?.focus();
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {t('phone.enter.invitation')}
        <input
          ref={field}
          className={styles.code}
          name="invitation"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={() => setText(tidyInvitation)}
          autoCapitalize="characters"
          autoComplete="one-time-code"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-describedby="invitation-hint"
          data-testid="phone-invitation"
        />
      </label>
      <p id="invitation-hint" className={styles.hint}>
        {t('phone.enter.hint')}
      </p>
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
      {failures > 0 && (
        <p className={styles.hint} role="status" data-testid="phone-entering">
          <strong>{t('phone.confirming')}</strong> {t('phone.enter.retrying', { attempt: format.number(failures + 1) })}
        </p>
      )}
      <BottomButton type="submit" isBusy={isBusy} data-testid="phone-enter">
        {failures > 0 ? t('phone.confirming') : isBusy ? t('phone.enter.submitting') : t('phone.enter.submit')}
      </BottomButton>
    </form>
  );
}
