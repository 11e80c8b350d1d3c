import { useEffect } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { TownPage } from '../../app/shell/TownPage.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';

/** `/units`. */
export function UnitsPage() {
  return <TownPage page="units">{(town) => <Titled key={town.id} town={town} />}</TownPage>;
}

function Titled({ town }: { town: ViewerTown }) {
  const { t } = useI18n();
  useEffect(() => {
    document.title = t('units.documentTitle', { town: town.name });
  }, [t, town.name]);
  return null;
}
