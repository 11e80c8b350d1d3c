import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useLiveClient } from '../connection/ConnectionContext.ts';
import { useI18n } from '../i18n/I18n.tsx';
import styles from './sign-in.module.css';
import { SignInMutation } from './sign-in.query.ts';

interface SignInFormProps {
  /** Whether somebody was signed in on this page until now, and did not sign out. */
  hasEnded?: boolean;
  /** Called once the session cookie is set. */
  onSignedIn: () => void;
}

/** The sign-in form. */
export function SignInForm({ hasEnded = false, onSignedIn }: SignInFormProps) {
  const { t } = useI18n();
  const { client, reconnect } = useLiveClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = t('signIn.documentTitle');
  }, [t]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    const { data } = await client.mutation(SignInMutation, {
      name: String(form.get('name')),
      password: String(form.get('password')),
    });
    setBusy(false);
    if (!data) setRefusal(t('signIn.unreachable'));
    else if (data.signIn.__typename === 'SignInRefused') {
      setRefusal(data.signIn.message);
      password.current?.select();
    } else {
      reconnect();
      onSignedIn();
    }
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <h1>{t('signIn.title')}</h1>
      <p className={styles.tagline}>{t('product.tagline')}</p>
      {hasEnded && (
        <p className={styles.ended} role="status" data-testid="sign-in-ended">
          {t('signIn.ended')}
        </p>
      )}
      <label>
        {t('signIn.name')}
        <input name="name" autoComplete="username" autoCapitalize="none" required data-testid="sign-in-name" />
      </label>
      <label>
        {t('signIn.password')}
        <input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          data-testid="sign-in-password"
        />
      </label>
      <p className={styles.refusal} role="alert">
        {refusal}
      </p>
      <Button main type="submit" aria-disabled={isBusy} data-testid="sign-in-submit">
        {isBusy ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </form>
  );
}
