import { useLiveClient } from '../app/connection/ConnectionContext.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { SignOutMutation } from '../app/sign-in/sign-in.query.ts';
import { Button } from '../ui/Button.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';

interface NotForYouProps {
  title: string;
  detail: string;
  onSignedOut: () => void;
}

/** Whoever is signed in can't claim here, and may leave to come back as somebody who can. */
export function NotForYou({ title, detail, onSignedOut }: NotForYouProps) {
  const { t } = useI18n();
  const { client, reconnect } = useLiveClient();
  async function signOut() {
    const { data } = await client.mutation(SignOutMutation, {});
    if (!data) return;
    reconnect();
    onSignedOut();
  }
  const action = (
    <Button main onClick={signOut}>
      {t('phone.signOut')}
    </Button>
  );
  return <StatePanel kind="forbidden" title={title} detail={detail} action={action} />;
}
