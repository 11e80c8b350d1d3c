import { type FormEvent, useRef, useState } from 'react';
import { useLiveClient } from '../app/connection/ConnectionContext.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { SignInMutation } from '../app/sign-in/sign-in.query.ts';
import { BottomButton } from './BottomButton.tsx';
import styles from './enter-page.module.css';

/** Name and password, for representatives who have an account. */
export function AccountForm({ onEntered }: { onEntered: () => void }) {
  const { t } = useI18n();
  const { client, reconnect } = useLiveClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    const { data } = await client.mutation(SignInMutation, {
      name: String(form.get('name')).trim(),
      password: String(form.get('password')),
    });
    if (data && data.signIn.__typename !== 'SignInRefused') {
      reconnect();
      onEntered();
      return;
    }
    setBusy(false);
    setRefusal(data?.signIn.__typename === 'SignInRefused' ? data.signIn.message : t('phone.enter.unreachable'));
    password.current?.select();
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {t('phone.enter.name')}
        <input name="name" autoComplete="username" autoCapitalize="none" required data-testid="phone-name" />
      </label>
      <label>
        {t('phone.enter.password')}
        <input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          enterKeyHint="go"
          required
          data-testid="phone-password"
        />
      </label>
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
      <BottomButton type="submit" isBusy={isBusy} data-testid="phone-sign-in">
        {isBusy ? t('phone.enter.submitting') : t('phone.enter.submit')}
      </BottomButton>
    </form>
  );
}
