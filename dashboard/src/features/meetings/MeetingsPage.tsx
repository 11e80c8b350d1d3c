import { DeskPage } from '../../app/writing/DeskPage.tsx';
import { MeetingsView } from './MeetingsView.tsx';

/** `/meetings`: a town's meetings, live. */
export function MeetingsPage() {
  return (
    <DeskPage page="meetings">
      <MeetingsView />
    </DeskPage>
  );
}
