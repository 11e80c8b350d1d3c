import { thingIn } from '../../app/route.ts';
import { DeskPage } from '../../app/writing/DeskPage.tsx';
import { UnitView } from './unit/UnitView.tsx';

/** `/units/:id`: one unit through its years, live. */
export function UnitPage() {
  return (
    <DeskPage page="units">
      <UnitView id={thingIn(location.pathname)} />
    </DeskPage>
  );
}
