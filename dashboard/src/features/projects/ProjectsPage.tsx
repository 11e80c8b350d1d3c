import { useEffect } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { TownPage } from '../../app/shell/TownPage.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';

/** `/projects`. */
export function ProjectsPage() {
  return <TownPage page="projects">{(town) => <Titled key={town.id} town={town} />}</TownPage>;
}

function Titled({ town }: { town: ViewerTown }) {
  const { t } = useI18n();
  useEffect(() => {
    document.title = t('projects.documentTitle', { town: town.name });
  }, [t, town.name]);
  return null;
}
