import { useRef, useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, integerIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import styles from './hall.module.css';
import { type AgendaItem, SetAgendaMutation } from './hall.query.ts';

const MOST_LINES = 50;

interface AgendaDialogProps {
  meeting: string;
  agenda: readonly AgendaItem[];
  onClose: () => void;
}

/** The agenda as a whole: lines are added, taken away and moved up; a line without a title is left out. */
export function AgendaDialog({ meeting, agenda, onClose }: AgendaDialogProps) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  const next = useRef(agenda.length + 1);
  const [lines, setLines] = useState(() => [
    ...agenda.map((item, index) => ({ ...item, number: index })),
    { title: '', minutes: null, number: agenda.length },
  ]);
  const moveUp = (at: number) =>
    setLines((before) => before.toSpliced(at, 1).toSpliced(at - 1, 0, ...before.slice(at, at + 1)));
  return (
    <FormDialog
      title={t('agenda.set')}
      submit={t('meeting.save')}
      intention={useIntention(SetAgendaMutation)}
      inputOf={(form) => ({
        meeting,
        items: lines
          .map(({ number }) => ({
            title: demandedTextIn(form, `title.${number}`),
            minutes: integerIn(form, `minutes.${number}`),
          }))
          .filter(({ title }) => title !== ''),
      })}
      onDone={() => {
        tell(t('agenda.done'));
        onClose();
      }}
      onClose={onClose}
      isWide
    >
      <ol className={styles.lines}>
        {lines.map(({ number, title, minutes }, at) => (
          <li key={number}>
            <TextField
              name={`title.${number}`}
              label={t('agenda.line', { number: format.number(at + 1) })}
              maxLength={100}
              defaultValue={title}
            />
            <NumberField
              name={`minutes.${number}`}
              label={t('agenda.minutes')}
              min={1}
              max={600}
              defaultValue={minutes ?? undefined}
            />
            <Button
              disabled={at === 0}
              aria-label={t('agenda.up', { number: format.number(at + 1) })}
              onClick={() => moveUp(at)}
            >
              <span aria-hidden="true">↑</span>
            </Button>
            <Button
              aria-label={t('agenda.remove', { number: format.number(at + 1) })}
              onClick={() => setLines((before) => before.toSpliced(at, 1))}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ol>
      {lines.length < MOST_LINES && (
        <div>
          <Button
            onClick={() => setLines((before) => [...before, { title: '', minutes: null, number: next.current++ }])}
          >
            {t('agenda.more')}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
