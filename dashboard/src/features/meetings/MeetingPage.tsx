import { thingIn } from '../../app/route.ts';
import { DeskPage } from '../../app/writing/DeskPage.tsx';
import { MeetingView } from './MeetingView.tsx';

/** `/meetings/:id`: the console of one meeting; after it, its report and replay. */
export function MeetingPage() {
  return (
    <DeskPage page="meetings">
      <MeetingView id={thingIn(location.pathname)} />
    </DeskPage>
  );
}
