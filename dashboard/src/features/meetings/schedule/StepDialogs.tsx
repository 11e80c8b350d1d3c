// The steps of a meeting, each asked once: opened, closed, opened again on purpose, put off, called off.
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedIntegerIn, demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import {
  CancelMeetingMutation,
  CloseMeetingMutation,
  ExtendMeetingMutation,
  OpenMeetingMutation,
  ReopenMeetingMutation,
} from './meeting-mutations.ts';
import styles from './step-dialogs.module.css';

export type MeetingStep = 'open' | 'close' | 'reopen' | 'extend' | 'cancel';

interface StepDialogProps {
  meeting: { id: string; name: string; heldOn: string; closesAt?: string | null };
  onClose: () => void;
}

const dialogs = {
  open: OpenDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
  extend: ExtendDialog,
  cancel: CancelDialog,
} as const satisfies Record<MeetingStep, (props: StepDialogProps) => React.ReactNode>;

/** What one step of a meeting has to know, asked and carried out. */
export function StepDialog({ step, ...props }: StepDialogProps & { step: MeetingStep }) {
  const ForStep = dialogs[step];
  return <ForStep {...props} />;
}

/** What the dialogs have in common: what follows, and what is said when it is done. */
function useStepDialog(step: MeetingStep, { meeting, onClose }: StepDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return {
    title: t(`meeting.${step}`),
    submit: t(`meeting.${step}`),
    lead: t(`meeting.lead.${step}`, { meeting: meeting.name }),
    onDone: () => {
      tell(t(`meeting.done.${step}`, { meeting: meeting.name }));
      onClose();
    },
    onClose,
  };
}

/** What has begun can't be taken back: on another day than the meeting's, the day is said first. */
function OpenDialog(props: StepDialogProps) {
  const { t, format } = useI18n();
  const { id, heldOn } = props.meeting;
  const today = format.plainDate(Date.now());
  return (
    <FormDialog
      {...useStepDialog('open', props)}
      intention={useIntention(OpenMeetingMutation)}
      inputOf={() => ({ meeting: id })}
    >
      {heldOn !== today && (
        <p className={styles.mind} role="note">
          {t('meeting.otherDay', { heldOn: format.date(heldOn), today: format.date(today) })}
        </p>
      )}
    </FormDialog>
  );
}

function CloseDialog(props: StepDialogProps) {
  return (
    <FormDialog
      {...useStepDialog('close', props)}
      intention={useIntention(CloseMeetingMutation)}
      inputOf={() => ({ meeting: props.meeting.id })}
      isQuestion
    />
  );
}

function ReopenDialog(props: StepDialogProps) {
  return (
    <FormDialog
      {...useStepDialog('reopen', props)}
      intention={useIntention(ReopenMeetingMutation)}
      inputOf={(form) => ({ meeting: props.meeting.id, reason: demandedTextIn(form, 'reason') })}
      isQuestion
    >
      <ReasonField />
    </FormDialog>
  );
}

export function CancelDialog(props: StepDialogProps) {
  return (
    <FormDialog
      {...useStepDialog('cancel', props)}
      intention={useIntention(CancelMeetingMutation)}
      inputOf={(form) => ({ meeting: props.meeting.id, reason: demandedTextIn(form, 'reason') })}
      isQuestion
    >
      <ReasonField />
    </FormDialog>
  );
}

function ReasonField() {
  const { t } = useI18n();
  return <TextField name="reason" label={t('meeting.reason')} isRequired isLong maxLength={500} isFirst />;
}

const MINUTE_MS = 60_000;

function ExtendDialog(props: StepDialogProps) {
  const { t } = useI18n();
  const { id, closesAt } = props.meeting;
  return (
    <FormDialog
      {...useStepDialog('extend', props)}
      intention={useIntention(ExtendMeetingMutation)}
      inputOf={(form) => {
        const from = Math.max(Date.now(), closesAt ? Date.parse(closesAt) : 0);
        // To the minute: that is what walls and phones say.
        const minutes = Math.ceil(from / MINUTE_MS) + demandedIntegerIn(form, 'minutes');
        return { meeting: id, until: new Date(minutes * MINUTE_MS).toISOString() };
      }}
    >
      <NumberField
        name="minutes"
        label={closesAt ? t('meeting.minutesMore') : t('meeting.minutesFromNow')}
        isRequired
        min={1}
        max={720}
        step={5}
        defaultValue={15}
      />
    </FormDialog>
  );
}
