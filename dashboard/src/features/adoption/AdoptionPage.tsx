import { useEffect } from 'react';
import { useParameter } from '../../app/address.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { TownPage } from '../../app/shell/TownPage.tsx';
import { useFollowedTown } from '../../app/shell/useFollowedTown.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { AdoptionView } from './AdoptionView.tsx';
import { AdoptionSubscription, positionOfAdoption } from './adoption.query.ts';

/** `/`: the adoption of a town, live. */
export function AdoptionPage() {
  return (
    <TownPage page="adoption">
      {(town, onIdentityDoubt) => <AdoptionOfTown key={town.id} town={town} onIdentityDoubt={onIdentityDoubt} />}
    </TownPage>
  );
}

function AdoptionOfTown({ town, onIdentityDoubt }: { town: ViewerTown; onIdentityDoubt: () => void }) {
  const { t } = useI18n();
  const season = useParameter('season');
  const { picture, instead } = useFollowedTown(
    AdoptionSubscription,
    { town: town.code, season },
    positionOfAdoption,
    onIdentityDoubt,
  );

  useEffect(() => {
    document.title = t('adoption.documentTitle', { town: town.name });
  }, [t, town.name]);

  return picture ? <AdoptionView picture={picture} /> : instead;
}
