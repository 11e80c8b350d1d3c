import { useEffect } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { useKept } from '../../app/reading/useKept.ts';
import { TownPage } from '../../app/shell/TownPage.tsx';
import { useFollowedTown } from '../../app/shell/useFollowedTown.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { CoverageView } from './CoverageView.tsx';
import { CoverageSubscription, positionOfCoverage } from './coverage.query.ts';
import { useCoverageView } from './view-address.ts';

/** `/coverage`: who is where in a town, and where nobody is, live. */
export function CoveragePage() {
  return (
    <TownPage page="coverage">
      {(town, onIdentityDoubt) => <CoverageOfTown key={town.id} town={town} onIdentityDoubt={onIdentityDoubt} />}
    </TownPage>
  );
}

function CoverageOfTown({ town, onIdentityDoubt }: { town: ViewerTown; onIdentityDoubt: () => void }) {
  const { t } = useI18n();
  const view = useCoverageView();
  const { picture, instead, isAwaited } = useFollowedTown(
    CoverageSubscription,
    { town: town.code, on: view.on },
    positionOfCoverage,
    onIdentityDoubt,
  );

  useEffect(() => {
    document.title = t('coverage.documentTitle', { town: town.name });
  }, [t, town.name]);

  const shown = useKept(picture, isAwaited);
  return <CoverageView town={town} picture={shown} isAwaited={isAwaited} instead={instead} view={view} />;
}
