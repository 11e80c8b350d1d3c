import { useEffect } from 'react';
import { useAddressParameter } from '../app/address.ts';
import { useConnection, useLiveClient } from '../app/connection/ConnectionContext.ts';
import { failureWord } from '../app/connection/failure.ts';
import { useFollowed } from '../app/connection/useFollowed.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { useViewer } from '../app/viewer/useViewer.ts';
import { BoardSubscription, positionOfBoard } from './board.query.ts';
import { forgetLastBoard } from './last-board.ts';
import { ScreenNotice } from './ScreenNotice.tsx';
import { ScreenView } from './ScreenView.tsx';
import styles from './screen-page.module.css';
import { useHall } from './useHall.ts';
import { useLastBoard } from './useLastBoard.ts';

/** Nobody stands at a wall to reload it: one that is not authorised asks again. */
const ASK_AGAIN_MS = 20_000;

/** `/screen`: the board of a meeting on a wall, from the token in the link or the session of whoever is signed in. */
export function ScreenPage() {
  return (
    <main className={styles.wall} data-theme="dark">
      <div className={styles.frame}>
        <ScreenContent />
      </div>
    </main>
  );
}

function ScreenContent() {
  const { t } = useI18n();
  const { phase } = useConnection();
  const { hasBearer } = useLiveClient();
  const { viewer, refresh } = useViewer();
  const isSignedOut = viewer?.role === 'SIGNED_OUT';
  const [townFromAddress] = useAddressParameter('town');
  const townCode = townFromAddress ?? viewer?.towns[0]?.code ?? null;
  const { meetingId, missing } = useHall(townCode);
  const { picture: followed, error } = useFollowed(
    BoardSubscription,
    meetingId && !isSignedOut ? { meeting: meetingId } : null,
    positionOfBoard,
  );
  const board = followed?.meetingBoard ?? null;
  const last = useLastBoard(board, phase === 'live');
  const isRefused = hasBearer && (phase === 'refused' || isSignedOut);
  const failure = error && failureWord(error);
  const shown = board ?? last?.board;
  const meetingName = shown?.meeting.name;

  // The session that speaks for this wall may have ended.
  const isDoubtful = missing === 'town' || failure === 'no-permission' || phase === 'refused';
  useEffect(() => {
    if (isDoubtful) refresh();
  }, [isDoubtful, refresh]);
  useEffect(() => {
    if (isRefused) forgetLastBoard();
  }, [isRefused]);
  useEffect(() => {
    if (!isSignedOut) return;
    const timer = setInterval(refresh, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isSignedOut, refresh]);
  useEffect(() => {
    if (meetingName) document.title = t('screen.documentTitle', { meeting: meetingName });
  }, [t, meetingName]);

  if (isRefused) {
    return <ScreenNotice kind="forbidden" title={t('screen.refused.title')} detail={t('screen.refused.detail')} />;
  }
  if (isSignedOut) {
    return <ScreenNotice kind="forbidden" title={t('screen.signedOut.title')} detail={t('screen.signedOut.detail')} />;
  }
  if (missing === 'town') {
    const title = t('screen.noSuchTown.title', { town: townCode ?? '' });
    return <ScreenNotice kind="forbidden" title={title} detail={t('screen.noSuchTown.detail')} />;
  }
  if (failure === 'no-permission') {
    return (
      <ScreenNotice
        kind="forbidden"
        title={t('screen.noSuchMeeting.title')}
        detail={t('screen.noSuchMeeting.detail')}
      />
    );
  }
  if (shown) return <ScreenView board={shown} keptFrom={board ? null : (last?.keptAt ?? null)} />;
  if (missing === 'meeting') {
    return <ScreenNotice kind="empty" title={t('screen.noMeeting.title')} detail={t('screen.noMeeting.detail')} />;
  }
  return <ScreenNotice kind="loading" title={t('screen.connecting')} />;
}
