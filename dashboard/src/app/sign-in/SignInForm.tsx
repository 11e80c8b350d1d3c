import { type FormEvent, useState } from 'react';
import { useLiveClient } from '../../app/connection/ConnectionContext.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './sign-in.module.css';
import { SignInMutation } from './sign-in.query.ts';

/** The sign-in form; calls `onSignedIn` once the session cookie is set. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useI18n();
  const { client, reconnect } = useLiveClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    const { data } = await client.mutation(SignInMutation, {
      name: String(form.get('name')),
      password: String(form.get('password')),
    });
    setBusy(false);
    if (!data) setRefusal(t('signIn.unreachable'));
    else if (data.signIn.__typename === 'SignInRefused') setRefusal(data.signIn.message);
    else {
      reconnect();
      onSignedIn();
    }
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <h1>{t('signIn.title')}</h1>
      <p className={styles.tagline}>{t('product.tagline')}</p>
      <label>
        {t('signIn.name')}
        <input name="name" autoComplete="username" autoCapitalize="none" required data-testid="sign-in-name" />
      </label>
      <label>
        {t('signIn.password')}
        <input
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
      <Button main type="submit" disabled={isBusy} data-testid="sign-in-submit">
        {isBusy ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </form>
  );
}
