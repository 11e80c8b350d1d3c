import { useParameter } from '../../app/address.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { oneOf } from '../../app/list-address.ts';
import { useDocumentTitle } from '../../app/useDocumentTitle.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { ListPage } from '../../ui/desk/ListPage.tsx';
import { AlliancesView } from './alliances/AlliancesView.tsx';
import { MembersView } from './members/MembersView.tsx';
import { PairingsView } from './pairings/PairingsView.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { VIEWS } from './views.ts';

const views = { members: MembersView, alliances: AlliancesView, pairings: PairingsView } as const;

/** Units, what they belong to, and who is paired with whom: one of the three, as the address says. */
export function UnitsView() {
  const { t } = useI18n();
  const { town } = useDesk();
  const view = oneOf(VIEWS, useParameter('view'));
  useDocumentTitle(t(`units.documentTitle.${view}`, { town: town.name }));
  const View = views[view];
  return (
    <ListPage>
      <h1>{t('units.title')}</h1>
      <ViewTabs view={view} />
      <View />
    </ListPage>
  );
}
