import { useEffect } from 'react';
import { useAddressParameter } from '../../app/address.ts';
import { useConnection } from '../../app/connection/ConnectionContext.ts';
import { failureWord } from '../../app/connection/failure.ts';
import { useFollowed } from '../../app/connection/useFollowed.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { PageShell } from '../../app/shell/PageShell.tsx';
import { useViewer } from '../../app/viewer/useViewer.ts';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { Button } from '../../ui/Button.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { SignInForm } from '../sign-in/SignInForm.tsx';
import { AccountState } from './AccountState.tsx';
import { AdoptionView } from './AdoptionView.tsx';
import { AdoptionSubscription, positionOfAdoption } from './adoption.query.ts';
import { PlaceSwitches } from './PlaceSwitches.tsx';

/** `/`: who asks first, then the adoption of their town, live. */
export function AdoptionPage() {
  const { t } = useI18n();
  const { viewer, isUnreachable, refresh } = useViewer();
  const [townCode] = useAddressParameter('town');

  if (!viewer) {
    const panel = isUnreachable ? (
      <StatePanel
        kind="problem"
        title={t('state.unreachable.title')}
        detail={t('state.unreachable.detail')}
        action={<Button onClick={refresh}>{t('state.retry')}</Button>}
      />
    ) : (
      <StatePanel kind="loading" title={t('state.loading')} />
    );
    return <PageShell>{panel}</PageShell>;
  }
  if (!viewer.role || viewer.role === 'SIGNED_OUT') {
    return (
      <PageShell>
        <SignInForm onSignedIn={refresh} />
      </PageShell>
    );
  }
  const account = <AccountState viewer={viewer} onSignedOut={refresh} />;
  const town = townCode ? viewer.towns.find(({ code }) => code === townCode) : viewer.towns[0];
  if (!town) {
    const panel = townCode ? (
      <StatePanel kind="forbidden" title={t('state.noPermission.title')} detail={t('state.noPermission.detail')} />
    ) : (
      <StatePanel kind="empty" title={t('state.noTown.title')} detail={t('state.noTown.detail')} />
    );
    return <PageShell state={account}>{panel}</PageShell>;
  }
  return (
    <PageShell place={<PlaceSwitches towns={viewer.towns} town={town} />} state={account}>
      <AdoptionOfTown key={town.id} town={town} onIdentityDoubt={refresh} />
    </PageShell>
  );
}

interface AdoptionOfTownProps {
  town: ViewerTown;
  /** Called when the server no longer shows this town to the viewer: the session may have ended. */
  onIdentityDoubt: () => void;
}

function AdoptionOfTown({ town, onIdentityDoubt }: AdoptionOfTownProps) {
  const { t } = useI18n();
  const { phase } = useConnection();
  const [season] = useAddressParameter('season');
  const { picture, error } = useFollowed(AdoptionSubscription, { town: town.code, season }, positionOfAdoption);
  const failure = error && failureWord(error);
  const isDoubtful = phase === 'refused' || failure === 'signed-out' || failure === 'no-permission';

  useEffect(() => {
    document.title = t('adoption.documentTitle', { town: town.name });
  }, [t, town.name]);
  useEffect(() => {
    if (isDoubtful) onIdentityDoubt();
  }, [isDoubtful, onIdentityDoubt]);

  if (picture) return <AdoptionView picture={picture} />;
  if (failure === 'no-permission' || failure === 'signed-out') {
    return (
      <StatePanel kind="forbidden" title={t('state.noPermission.title')} detail={t('state.noPermission.detail')} />
    );
  }
  if (failure === 'failed') {
    return <StatePanel kind="problem" title={t('state.failed.title')} detail={t('state.failed.detail')} />;
  }
  return <StatePanel kind="loading" title={t('state.loading')} />;
}
