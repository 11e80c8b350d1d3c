import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { StatePanel } from '../../../ui/StatePanel.tsx';
import type { ConsoleMeeting } from '../console.query.ts';
import { ReplayPlayer } from './ReplayPlayer.tsx';
import { TimelineQuery } from './replay.query.ts';

/** The meeting once more, at any of its moments. While it is open, its newest moment is its end. */
export function ReplayView({ meeting }: { meeting: ConsoleMeeting }) {
  const { t } = useI18n();
  const { version } = useDesk();
  const { answer, error } = useReading(TimelineQuery, { meeting: meeting.id }, { version });
  if (!answer) return <ReadingState error={error} />;
  const { meetingTimeline: timeline, meetingReport: recorded } = answer;
  if (!timeline) return <StatePanel kind="empty" title={t('replay.none')} detail={t('replay.none.detail')} />;
  return (
    <>
      <ReadingProblem error={error} />
      <ReplayPlayer key={timeline.from} meeting={meeting.id} timeline={timeline} recorded={recorded} />
    </>
  );
}
