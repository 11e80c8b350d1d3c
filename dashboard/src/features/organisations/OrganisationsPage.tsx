import { useEffect } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { TownPage } from '../../app/shell/TownPage.tsx';
import { useFollowedTown } from '../../app/shell/useFollowedTown.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { OrganisationsView } from './OrganisationsView.tsx';
import { positionOfRevision, RevisionSubscription } from './revision.query.ts';

/** `/organisations`: the tree of a town's grids with what is seated in each, live. */
export function OrganisationsPage() {
  return (
    <TownPage page="organisations">
      {(town, onIdentityDoubt) => <OrganisationsOfTown key={town.id} town={town} onIdentityDoubt={onIdentityDoubt} />}
    </TownPage>
  );
}

function OrganisationsOfTown({ town, onIdentityDoubt }: { town: ViewerTown; onIdentityDoubt: () => void }) {
  const { t } = useI18n();
  const { picture, instead } = useFollowedTown(
    RevisionSubscription,
    { town: town.code },
    positionOfRevision,
    onIdentityDoubt,
  );

  useEffect(() => {
    document.title = t('organisations.documentTitle', { town: town.name });
  }, [t, town.name]);

  if (!picture) return instead;
  const { coverage } = picture;
  const version = `${coverage.town.epoch}:${coverage.revision}`;
  return <OrganisationsView town={town} rootId={coverage.town.root.id} version={version} />;
}
