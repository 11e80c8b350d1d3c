import { useI18n } from '../../../app/i18n/I18n.tsx';
import { CategoryTable } from './CategoryTable.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import styles from './report.module.css';
import type { Report } from './report.query.ts';
import { PAGE_SLOTS, usePageFoot } from './usePageFoot.ts';

/** The report, as it is printed: a ledger (台账), black on white whatever the theme. */
export function ReportPaper({ report }: { report: Report }) {
  const { t, format } = useI18n();
  const { meeting, at, revision } = report;
  const { agenda, attendance, attendanceCount, openedAt, closedAt } = meeting;
  const now = Date.now();
  const day = (moment: string) => format.date(format.plainDate(Date.parse(moment)));
  const clock = (moment: string) => `${day(moment)} ${format.time(moment)}`;
  const foot = t('report.foot', {
    town: meeting.town.name,
    meeting: meeting.name,
    revision: format.number(revision),
    time: clock(at),
  });
  usePageFoot(foot, t('report.page', PAGE_SLOTS));
  return (
    <article className={styles.paper} data-theme="light" data-prints-alone data-testid="report">
      <header className={styles.head}>
        <p>{meeting.town.name}</p>
        <h2>{t('report.title', { meeting: meeting.name })}</h2>
        <p>
          {t(`meeting.kind.${meeting.kind}`)} · {format.date(meeting.heldOn)} · {meeting.season.name}
        </p>
      </header>
      <dl className={styles.facts}>
        {openedAt && (
          <div>
            <dt>{t('meeting.claimingTime')}</dt>
            <dd>
              {t('meeting.fromTo', { from: clock(openedAt), to: closedAt ? clock(closedAt) : t('report.stillOpen') })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('attendance.title')}</dt>
          <dd>
            {attendanceCount.units === 0
              ? t('attendance.none')
              : t('attendance.count', {
                  units: format.number(attendanceCount.units),
                  people: format.number(attendanceCount.people),
                })}
          </dd>
        </div>
      </dl>
      <ReportFigures report={report} />
      <CategoryTable categories={report.byCategory} />
      <section>
        <h3>{t('report.unclaimed', { count: format.number(report.unclaimed.length) })}</h3>
        {report.unclaimed.length === 0 ? (
          <p>{t('report.allClaimed')}</p>
        ) : (
          <ul className={styles.columns}>
            {report.unclaimed.map(({ id, name, grid }) => (
              <li key={id}>
                {name}（{grid.name}）
              </li>
            ))}
          </ul>
        )}
      </section>
      {agenda.length > 0 && (
        <section>
          <h3>{t('agenda.title')}</h3>
          <ol className={styles.agenda}>
            {agenda.map(({ title, minutes }, index) => (
              <li key={`${index} ${title}`}>
                {title}
                {minutes !== null && `（${t('meeting.minutes', { minutes: format.number(minutes) })}）`}
              </li>
            ))}
          </ol>
        </section>
      )}
      {attendance.length > 0 && (
        <section>
          <h3>{t('report.attendance')}</h3>
          <ul className={styles.columns}>
            {attendance.map(({ unit, people }) => (
              <li key={unit.id}>
                {unit.name} {t('attendance.people', { count: format.number(people) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.screenFoot}>{foot}</p>
      <p className={styles.screenFoot}>{t('report.readAt', { time: format.moment(now, now) })}</p>
    </article>
  );
}
