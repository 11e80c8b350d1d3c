import { lazy } from 'react';
import { importPatiently } from '../../../app/connection/import-patiently.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useAsked } from '../../../app/reading/useReading.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { BoardTotals } from '../console/BoardTotals.tsx';
import { LatestPanel } from '../console/LatestPanel.tsx';
import { agreesWithRecord } from './agrees-with-record.ts';
import { BoardTiles } from './BoardTiles.tsx';
import { PlayerControls } from './PlayerControls.tsx';
import styles from './replay.module.css';
import { type Recorded, ReplayQuery, type Timeline } from './replay.query.ts';
import { useReplayClock } from './useReplayClock.ts';

const MinuteColumns = lazy(() =>
  importPatiently(() => import('./MinuteColumns.tsx')).then((module) => ({ default: module.MinuteColumns })),
);

/** A slider that is drawn asks for a few pictures a second, not for one at each of its steps. */
const PAUSE_MS = 200;
const HEIGHT = 150;
const MINUTE_MS = 60_000;

interface ReplayPlayerProps {
  meeting: string;
  timeline: Timeline;
  recorded: Recorded;
}

/** The board at the clock's moment, below the claims by minute. It begins at the end: what the meeting came to. */
export function ReplayPlayer({ meeting, timeline, recorded }: ReplayPlayerProps) {
  const { t, format } = useI18n();
  const from = Date.parse(timeline.from);
  const lengthMs = Math.max(0, Date.parse(timeline.to) - from);
  const [clock, setClock] = useReplayClock(lengthMs);
  const isAtEnd = clock.atMs >= lengthMs;
  // The end is asked for as the end: a moment told in ms may lie before what was committed within it.
  const at = isAtEnd ? null : new Date(from + clock.atMs).toISOString();
  const { answer, error } = useAsked(
    ReplayQuery,
    { meeting, at: null },
    async (variables, ask) => ({ at, board: (await ask({ ...variables, at })).meetingReplay }),
    { version: `${at} ${timeline.lastRevision}`, pauseMs: PAUSE_MS },
  );
  const board = answer?.board;
  const isEnd = answer?.at === null;
  const columns = timeline.minutes;
  return (
    <div className={styles.replay} data-testid="replay">
      <ReadingProblem error={error} />
      <div className={styles.player}>
        <ChartFrame
          title={t('replay.byMinute')}
          unit={t('report.claimsUnit')}
          rows={columns}
          columns={[
            { title: t('report.minute'), cell: ({ minute }) => format.minute(minute) },
            { title: t('replay.claimed'), isNumber: true, cell: ({ claimed }) => format.number(claimed) },
            { title: t('replay.withdrawn'), isNumber: true, cell: ({ withdrawn }) => format.number(withdrawn) },
            { title: t('replay.standing'), isNumber: true, cell: ({ standing }) => format.number(standing) },
          ]}
          height={HEIGHT}
          summary={t('replay.summary', {
            from: format.moment(timeline.from, from),
            to: format.moment(timeline.to, from),
            count: format.number(columns.reduce((sum, { claimed }) => sum + claimed, 0)),
          })}
          draw={(size) => (
            <MinuteColumns minutes={columns} fromMs={from} lengthMs={lengthMs} atMs={clock.atMs} size={size} />
          )}
          empty={t('replay.noClaims')}
        />
        <PlayerControls
          clock={clock}
          onChange={setClock}
          lengthMs={lengthMs}
          fromMs={from}
          moments={columns.map(({ minute }) => Math.max(0, Date.parse(minute) + MINUTE_MS - 1 - from))}
        />
        <p className={styles.moment} data-testid="replay-moment" role="status">
          {board
            ? t('replay.moment', { time: format.moment(board.at, from), revision: format.number(board.revision) })
            : t('state.loading')}
        </p>
        {board && isEnd && recorded.isRecorded && (
          <p
            className={styles.agreement}
            data-agrees={agreesWithRecord(board, recorded)}
            data-testid="replay-agreement"
          >
            {t(agreesWithRecord(board, recorded) ? 'replay.agrees' : 'replay.disagrees')}
          </p>
        )}
      </div>
      {board ? (
        <>
          <BoardTotals board={board} />
          <div className={styles.columns}>
            <BoardTiles board={board.board} />
            <LatestPanel claims={board.latest} />
          </div>
        </>
      ) : (
        <ReadingState error={error} />
      )}
    </div>
  );
}
