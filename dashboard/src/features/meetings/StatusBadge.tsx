import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import type { MeetingStatus } from './list-address.ts';

const TONES = { SCHEDULED: 'plain', OPEN: 'accent', CLOSED: 'gold', CANCELLED: 'plain' } as const;
const MARKS = { SCHEDULED: '○', OPEN: '●', CLOSED: '✓', CANCELLED: '×' } as const;

/** How far a meeting is, in a word with a shape. */
export function StatusBadge({ status }: { status: MeetingStatus }) {
  const { t } = useI18n();
  return (
    <Badge tone={TONES[status]}>
      <span aria-hidden="true">{MARKS[status]} </span>
      {t(`meeting.status.${status}`)}
    </Badge>
  );
}
