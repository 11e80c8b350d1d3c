import { Button } from '../../ui/Button.tsx';
import { useLiveClient } from '../connection/ConnectionContext.ts';
import { useI18n } from '../i18n/I18n.tsx';
import { SignOutMutation } from './sign-in.query.ts';

/** Ends the session and drops the websocket that was opened with it. */
export function SignOutButton({ onSignedOut }: { onSignedOut: () => void }) {
  const { t } = useI18n();
  const { client, reconnect } = useLiveClient();
  async function signOut() {
    const { data } = await client.mutation(SignOutMutation, {});
    if (!data) return;
    reconnect();
    onSignedOut();
  }
  return <Button onClick={signOut}>{t('account.signOut')}</Button>;
}
