import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { ConsoleMeeting } from '../console.query.ts';
import { runsMeetings } from '../runs-meetings.ts';
import { AgendaDialog } from './AgendaDialog.tsx';
import { AttendanceDialog } from './AttendanceDialog.tsx';
import styles from './hall.module.css';
import { HallQuery } from './hall.query.ts';

/** What the meeting is about, point by point, and which units are there with how many people. */
export function HallView({ meeting }: { meeting: ConsoleMeeting }) {
  const { t, format } = useI18n();
  const { viewer, version } = useDesk();
  const [asked, setAsked] = useState<'agenda' | 'attendance' | null>(null);
  const { answer, error } = useReading(HallQuery, { meeting: meeting.id }, { version });
  if (answer?.node?.__typename !== 'Meeting') return <ReadingState error={error} />;
  const { agenda, attendance, attendanceCount } = answer.node;
  const mayWrite = runsMeetings(viewer) && meeting.status !== 'CANCELLED';
  const close = () => setAsked(null);
  const minutes = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return (
    <div className={styles.hall} data-testid="hall">
      <ReadingProblem error={error} />
      <Section
        title={t('agenda.title')}
        count={agenda.length}
        empty={t('agenda.none')}
        actions={mayWrite && <Button onClick={() => setAsked('agenda')}>{t('agenda.set')}</Button>}
        testId="agenda"
      >
        <ol className={styles.agenda}>
          {agenda.map(({ title, minutes }, index) => (
            <li key={`${index} ${title}`}>
              <span>{title}</span>
              {minutes !== null && (
                <span className={styles.detail}>{t('meeting.minutes', { minutes: format.number(minutes) })}</span>
              )}
            </li>
          ))}
        </ol>
        {minutes > 0 && <p className={styles.detail}>{t('agenda.sum', { minutes: format.number(minutes) })}</p>}
      </Section>
      <Section
        title={t('attendance.title')}
        actions={mayWrite && <Button onClick={() => setAsked('attendance')}>{t('attendance.record')}</Button>}
        testId="attendance"
      >
        <p data-testid="attendance-count">
          {attendanceCount.units === 0
            ? t('attendance.none')
            : t('attendance.count', {
                units: format.number(attendanceCount.units),
                people: format.number(attendanceCount.people),
              })}
        </p>
        <ul className={styles.attendance}>
          {attendance.map(({ unit, people }) => (
            <li key={unit.id}>
              <span>{unit.name}</span>
              <span className={styles.detail}>{t('attendance.people', { count: format.number(people) })}</span>
            </li>
          ))}
        </ul>
      </Section>
      {asked === 'agenda' && <AgendaDialog meeting={meeting.id} agenda={agenda} onClose={close} />}
      {asked === 'attendance' && <AttendanceDialog meeting={meeting.id} attendance={attendance} onClose={close} />}
    </div>
  );
}
