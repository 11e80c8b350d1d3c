import { ConnectionState } from '../../ui/ConnectionState.tsx';
import { useI18n } from '../i18n/I18n.tsx';
import { SignOutButton } from '../sign-in/SignOutButton.tsx';
import type { Viewer } from '../viewer/viewer.query.ts';
import styles from './account-state.module.css';

interface AccountStateProps {
  viewer: Viewer;
  /** Whether the page follows anything: only then is it fresh or not. */
  isFollowing: boolean;
  onSignedOut: () => void;
}

/** How fresh the page is, who is signed in, and the way out. */
export function AccountState({ viewer, isFollowing, onSignedOut }: AccountStateProps) {
  const { t } = useI18n();
  const role = t(`account.role.${viewer.role}`);
  return (
    <>
      {isFollowing && <ConnectionState />}
      <span className={styles.name}>{viewer.name ? t('account.signedInAs', { name: viewer.name, role }) : role}</span>
      <SignOutButton onSignedOut={onSignedOut} />
    </>
  );
}
