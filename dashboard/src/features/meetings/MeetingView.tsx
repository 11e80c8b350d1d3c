import { lazy, Suspense, useState } from 'react';
import { useParameter } from '../../app/address.ts';
import { failureWord } from '../../app/connection/failure.ts';
import { importPatiently } from '../../app/connection/import-patiently.ts';
import { useFollowed } from '../../app/connection/useFollowed.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { pageAddress } from '../../app/route.ts';
import { useDocumentTitle } from '../../app/useDocumentTitle.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { ConsoleView } from './console/ConsoleView.tsx';
import { ConsoleSubscription, positionOfConsole } from './console.query.ts';
import { HallView } from './hall/HallView.tsx';
import { InvitationsView } from './invitations/InvitationsView.tsx';
import type { IssuedSlip } from './invitations/invitations.query.ts';
import { MeetingHead } from './MeetingHead.tsx';
import { MeetingTabs } from './MeetingTabs.tsx';
import styles from './meeting-view.module.css';
import { viewsOf } from './meeting-views.ts';

const ReportView = lazy(() =>
  importPatiently(() => import('./report/ReportView.tsx')).then((module) => ({ default: module.ReportView })),
);
const ReplayView = lazy(() =>
  importPatiently(() => import('./replay/ReplayView.tsx')).then((module) => ({ default: module.ReplayView })),
);

/** One meeting, in the view that the address names: the console while nothing else is asked for. */
export function MeetingView({ id }: { id: string }) {
  const { t } = useI18n();
  const { town, viewer } = useDesk();
  const { picture, error } = useFollowed(ConsoleSubscription, { meeting: id }, positionOfConsole);
  const asked = useParameter('view');
  // Codes are told once: they stay here whichever view is looked at, until the page is left.
  const [slips, setSlips] = useState<readonly IssuedSlip[]>([]);
  const board = picture?.meetingBoard;
  useDocumentTitle(
    board
      ? t('meeting.documentTitle', { meeting: board.meeting.name })
      : t('meetings.documentTitle', { town: town.name }),
  );

  if (error && failureWord(error) === 'no-permission') {
    const back = <a href={pageAddress('meetings', location.search)}>{t('meeting.gone.list')}</a>;
    return <StatePanel kind="empty" title={t('meeting.gone.title')} detail={t('meeting.gone.detail')} action={back} />;
  }
  // What fails in the connection is told at the top of the page.
  if (!board) return <ReadingState error={error && failureWord(error) === 'unreachable' ? null : error} />;
  const { meeting } = board;
  const views = viewsOf(meeting, viewer);
  const view = views.find((name) => name === asked) ?? 'console';
  return (
    <article className={styles.meeting} data-testid="meeting" data-view={view}>
      <MeetingHead board={board} />
      <MeetingTabs views={views} current={view} />
      <Suspense fallback={<StatePanel kind="loading" title={t('state.loading')} />}>
        {view === 'console' && <ConsoleView board={board} />}
        {view === 'invitations' && <InvitationsView meeting={meeting} slips={slips} onSlips={setSlips} />}
        {view === 'hall' && <HallView meeting={meeting} />}
        {view === 'report' && <ReportView meeting={meeting} />}
        {view === 'replay' && <ReplayView meeting={meeting} />}
      </Suspense>
    </article>
  );
}
