import { DeskPage } from '../../app/writing/DeskPage.tsx';
import { UnitsView } from './UnitsView.tsx';

/** `/units`: the units of a town, its alliances and its pairings, live. */
export function UnitsPage() {
  return (
    <DeskPage page="units">
      <UnitsView />
    </DeskPage>
  );
}
