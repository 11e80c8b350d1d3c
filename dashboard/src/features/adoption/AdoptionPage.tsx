import { useEffect } from 'react';
import { useAddressParameter } from '../../app/address.ts';
import { useConnection } from '../../app/connection/ConnectionContext.ts';
import { failureWord } from '../../app/connection/failure.ts';
import { useFollowed } from '../../app/connection/useFollowed.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { TownPage } from '../../app/shell/TownPage.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { AdoptionView } from './AdoptionView.tsx';
import { AdoptionSubscription, positionOfAdoption } from './adoption.query.ts';

/** `/`: the adoption of a town, live. */
export function AdoptionPage() {
  return (
    <TownPage>
      {(town, onIdentityDoubt) => <AdoptionOfTown key={town.id} town={town} onIdentityDoubt={onIdentityDoubt} />}
    </TownPage>
  );
}

function AdoptionOfTown({ town, onIdentityDoubt }: { town: ViewerTown; onIdentityDoubt: () => void }) {
  const { t } = useI18n();
  const { phase } = useConnection();
  const [season] = useAddressParameter('season');
  const { picture, error } = useFollowed(AdoptionSubscription, { town: town.code, season }, positionOfAdoption);
  const failure = error && failureWord(error);
  const isDoubtful = phase === 'refused' || failure === 'no-permission';

  useEffect(() => {
    document.title = t('adoption.documentTitle', { town: town.name });
  }, [t, town.name]);
  useEffect(() => {
    if (isDoubtful) onIdentityDoubt();
  }, [isDoubtful, onIdentityDoubt]);

  if (failure === 'no-permission') {
    return (
      <StatePanel kind="forbidden" title={t('state.noPermission.title')} detail={t('state.noPermission.detail')} />
    );
  }
  if (picture) return <AdoptionView picture={picture} />;
  if (failure === 'failed') {
    return <StatePanel kind="problem" title={t('state.failed.title')} detail={t('state.failed.detail')} />;
  }
  return <StatePanel kind="loading" title={t('state.loading')} />;
}
