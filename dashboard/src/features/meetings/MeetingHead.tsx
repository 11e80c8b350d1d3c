import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { pageAddress } from '../../app/route.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useNow } from '../../ui/useNow.ts';
import type { ConsoleBoard } from './console.query.ts';
import { durationParts } from './duration.ts';
import type { MeetingStatus } from './list-address.ts';
import styles from './meeting-view.module.css';
import { runsMeetings } from './runs-meetings.ts';
import { AmendDialog } from './schedule/AmendDialog.tsx';
import { type MeetingStep, StepDialog } from './schedule/StepDialogs.tsx';

/** What carries a meeting on comes first; what takes something back, last. */
const STEPS: Readonly<Record<MeetingStatus, readonly (MeetingStep | 'amend')[]>> = {
  SCHEDULED: ['open', 'amend', 'cancel'],
  OPEN: ['extend', 'close'],
  CLOSED: ['reopen'],
  CANCELLED: [],
};
const MARKS = { SCHEDULED: '○', OPEN: '●', CLOSED: '✓', CANCELLED: '×' } as const;

/** The meeting's name, how far it is in large letters, and its next step. */
export function MeetingHead({ board }: { board: ConsoleBoard }) {
  const { t, format } = useI18n();
  const { viewer } = useDesk();
  const [asked, setAsked] = useState<MeetingStep | 'amend' | null>(null);
  const { meeting, at, revision } = board;
  const { name, status, kind, heldOn, season, exclusiveClaiming, cancelledReason } = meeting;
  const steps = runsMeetings(viewer) ? STEPS[status] : [];
  return (
    <header className={styles.head} data-status={status}>
      <div className={styles.names}>
        <p className={styles.trail}>
          <a href={pageAddress('meetings', location.search)}>{t('meetings.title')}</a>
        </p>
        <h1>{name}</h1>
        <p className={styles.facts}>
          {t(`meeting.kind.${kind}`)} · {format.date(heldOn)} · {season.name}
          {exclusiveClaiming && <Badge tone="plain">{t('meeting.exclusiveBadge')}</Badge>}
        </p>
      </div>
      <div className={styles.state} data-testid="meeting-state">
        <p className={styles.status}>
          <span aria-hidden="true">{MARKS[status]}</span> {t(`meeting.status.${status}`)}
        </p>
        <p className={styles.since}>{status === 'CANCELLED' ? cancelledReason : <Since meeting={meeting} />}</p>
        <p className={styles.age} data-testid="picture-age">
          {t('page.updated', { time: format.moment(at, Date.now()), revision: format.number(revision) })}
        </p>
      </div>
      {steps.length > 0 && (
        <div className={styles.steps}>
          {steps.map((step) => (
            <Button key={step} main={step === 'open' || step === 'close'} onClick={() => setAsked(step)}>
              {t(`meeting.${step}`)}
            </Button>
          ))}
        </div>
      )}
      {asked === 'amend' && <AmendDialog meeting={meeting} onClose={() => setAsked(null)} />}
      {asked && asked !== 'amend' && <StepDialog step={asked} meeting={meeting} onClose={() => setAsked(null)} />}
    </header>
  );
}

/** Since when, for how long, and until when, in words. */
function Since({ meeting: { status, openedAt, closedAt, closesAt } }: { meeting: ConsoleBoard['meeting'] }) {
  const { t, format } = useI18n();
  const now = useNow(5_000);
  const lasted = (from: string, to: number) => {
    const { hours, minutes } = durationParts(to - Date.parse(from));
    return hours > 0
      ? t('meeting.hoursMinutes', { hours: format.number(hours), minutes: format.number(minutes) })
      : t('meeting.minutes', { minutes: format.number(minutes) });
  };
  if (status === 'OPEN' && openedAt) {
    const isOver = closesAt !== null && Date.parse(closesAt) <= now;
    return (
      <>
        {t('meeting.openSince', { time: format.moment(openedAt, now), lasted: lasted(openedAt, now) })}
        {closesAt && (
          <strong data-over={isOver || undefined}>
            {' · '}
            {t(isOver ? 'meeting.shouldHaveClosed' : 'meeting.closesAt', { time: format.moment(closesAt, now) })}
          </strong>
        )}
      </>
    );
  }
  if (status === 'CLOSED' && openedAt && closedAt) {
    return t('meeting.closedAt', {
      from: format.moment(openedAt, now),
      to: format.moment(closedAt, now),
      lasted: lasted(openedAt, Date.parse(closedAt)),
    });
  }
  return t('meeting.notOpenYet');
}
