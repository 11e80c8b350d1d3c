import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { useInvitations } from '../invitations/useInvitations.ts';
import { useMemberUnits } from '../useMemberUnits.ts';
import styles from './hall.module.css';
import { type Attendance, RecordAttendanceMutation } from './hall.query.ts';

const MOST_PEOPLE = 1_000;

interface AttendanceDialogProps {
  meeting: string;
  attendance: readonly Attendance[];
  onClose: () => void;
}

/** How many people of which unit are there, as counts; who came in by an invitation can be counted with one press. */
export function AttendanceDialog({ meeting, attendance, onClose }: AttendanceDialogProps) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  const members = useMemberUnits();
  const invitations = useInvitations(meeting);
  const [search, setSearch] = useState('');
  const [people, setPeople] = useState<ReadonlyMap<string, number>>(
    () => new Map(attendance.map(({ unit, people }) => [unit.id, people])),
  );
  const units = allUnits(members.answer ?? [], attendance);
  const shown = units.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const entered = new Set(
    invitations.answer
      ?.filter(({ redeemedAt, revokedAt }) => redeemedAt !== null && revokedAt === null)
      .map(({ unit }) => unit.id),
  );
  const there = [...people.values()].filter((count) => count > 0);

  function count(unit: string, text: string) {
    const wanted = Math.min(MOST_PEOPLE, Math.max(0, Math.round(Number(text) || 0)));
    setPeople((before) => new Map(before).set(unit, wanted));
  }
  return (
    <FormDialog
      title={t('attendance.record')}
      lead={t('attendance.lead')}
      submit={t('meeting.save')}
      intention={useIntention(RecordAttendanceMutation)}
      inputOf={() => ({
        meeting,
        units: [...people].filter(([, count]) => count > 0).map(([unit, people]) => ({ unit, people })),
      })}
      onDone={() => {
        tell(t('attendance.done'));
        onClose();
      }}
      onClose={onClose}
      isWide
    >
      <p role="status">
        {t('attendance.count', {
          units: format.number(there.length),
          people: format.number(there.reduce((sum, count) => sum + count, 0)),
        })}
      </p>
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchField label={t('attendance.search')} value={search} onSearch={setSearch} />
        </div>
        {entered.size > 0 && (
          <Button
            onClick={() =>
              setPeople(
                (before) => new Map([...[...entered].map((unit) => [unit, 1] as const), ...before].filter(isThere)),
              )
            }
          >
            {t('attendance.fromInvitations', { count: format.number(entered.size) })}
          </Button>
        )}
      </div>
      <ul className={styles.counts}>
        {!members.answer && (
          <li className={styles.awaited}>
            <ReadingState error={members.error} />
          </li>
        )}
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label>
              <span>{name}</span>
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={MOST_PEOPLE}
                value={people.get(id) || ''}
                placeholder="0"
                onChange={({ target }) => count(id, target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.preventDefault();
                }}
              />
            </label>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}

const isThere = ([, count]: readonly [string, number]) => count > 0;

/** The members, and whoever else is recorded already. */
function allUnits(members: readonly { id: string; name: string }[], attendance: readonly Attendance[]) {
  const known = new Set(members.map(({ id }) => id));
  return [...members, ...attendance.map(({ unit }) => unit).filter(({ id }) => !known.has(id))];
}
