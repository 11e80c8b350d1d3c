import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ConsoleMeeting } from '../console.query.ts';
import { ReportPaper } from './ReportPaper.tsx';
import styles from './report.module.css';
import { ReportQuery } from './report.query.ts';

/** What the meeting came to, as paper: on the screen as it will be printed. */
export function ReportView({ meeting }: { meeting: ConsoleMeeting }) {
  const { t } = useI18n();
  const { version } = useDesk();
  const { answer, error } = useReading(ReportQuery, { meeting: meeting.id }, { version });
  if (!answer) return <ReadingState error={error} />;
  const report = answer.meetingReport;
  return (
    <div className={styles.view}>
      <ReadingProblem error={error} />
      <div className={styles.bar}>
        {!report.isRecorded && <p className={styles.preliminary}>{t('report.preliminary')}</p>}
        <Button main onClick={() => print()}>
          {t('report.print')}
        </Button>
      </div>
      <ReportPaper report={report} />
    </div>
  );
}
