import { useCallback, useEffect } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { type Revision, RevisionSubscription } from '../../app/reading/revision.query.ts';
import { useReading } from '../../app/reading/useReading.ts';
import { TownPage } from '../../app/shell/TownPage.tsx';
import { useFollowedTown } from '../../app/shell/useFollowedTown.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { OrganisationsView } from './OrganisationsView.tsx';

import { TownRootQuery } from './town-root.query.ts';

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
  // A connection that was lost and found begins with where the town stands then: what was missed is asked for by its
  // version, and what was not is not asked for again.
  const positionOf = useCallback(({ feed }: Revision) => ({ town: town.code, ...feed }), [town.code]);
  const { picture, instead } = useFollowedTown(RevisionSubscription, { town: town.code }, positionOf, onIdentityDoubt);
  const { answer, error } = useReading(TownRootQuery, picture && { town: town.code }, { version: picture?.feed.epoch });

  useEffect(() => {
    document.title = t('organisations.documentTitle', { town: town.name });
  }, [t, town.name]);

  if (!picture) return instead;
  if (!answer) return <ReadingState error={error} />;
  if (!answer.town) {
    const [title, detail] = [t('state.noPermission.title'), t('state.noPermission.detail')];
    return <StatePanel kind="forbidden" title={title} detail={detail} />;
  }
  const { epoch, revision } = picture.feed;
  return <OrganisationsView town={town} rootId={answer.town.root.id} version={`${epoch}:${revision}`} />;
}
