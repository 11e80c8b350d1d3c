// What is done with one pairing: renewed, told of, ended.
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { DayField } from '../DayField.tsx';
import type { Pairing } from './pairing.query.ts';
import type { PairingAction } from './pairing-actions.ts';
import { EndPairingMutation, RecordPairingDeedMutation, RenewPairingMutation } from './pairing-mutations.ts';
import { daysAfter, yearsAfter } from './pairing-time.ts';

interface PairingDialogProps {
  pairing: Pairing;
  onClose: () => void;
}

const dialogs = {
  renew: RenewDialog,
  deed: DeedDialog,
  end: EndDialog,
} as const satisfies Record<PairingAction, (props: PairingDialogProps) => React.ReactNode>;

/** What one action on a pairing has to know, asked and carried out. */
export function PairingDialog({ action, ...props }: PairingDialogProps & { action: PairingAction }) {
  const ForAction = dialogs[action];
  return <ForAction {...props} />;
}

/** What the dialogs have in common: whose pairing it is, and what is said when it is done. */
function usePairingDialog(action: PairingAction, { pairing, onClose }: PairingDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return {
    title: t(`pairing.action.${action}`),
    submit: t(`pairing.action.${action}`),
    lead: pairing.parties.map(({ name }) => name).join(' — '),
    onDone: () => {
      tell(t(`pairing.done.${action}`));
      onClose();
    },
    onClose,
  };
}

function RenewDialog(props: PairingDialogProps) {
  const { t } = useI18n();
  const { id, signedOn, lapsesOn } = props.pairing;
  const before = lapsesOn ?? signedOn;
  return (
    <FormDialog
      {...usePairingDialog('renew', props)}
      intention={useIntention(RenewPairingMutation)}
      inputOf={(form) => ({ pairing: id, lapsesOn: textIn(form, 'lapsesOn'), on: textIn(form, 'on') })}
    >
      <DateField
        name="lapsesOn"
        label={t('pairing.lapsesOn')}
        hint={t('pairing.lapsesOn.hint')}
        min={daysAfter(before, 1)}
        defaultValue={yearsAfter(before, 1)}
      />
      <DayField label={t('pairing.renewedOn')} />
    </FormDialog>
  );
}

function DeedDialog(props: PairingDialogProps) {
  const { t } = useI18n();
  return (
    <FormDialog
      {...usePairingDialog('deed', props)}
      intention={useIntention(RecordPairingDeedMutation)}
      inputOf={(form) => ({ pairing: props.pairing.id, done: demandedTextIn(form, 'done'), on: textIn(form, 'on') })}
    >
      <TextField
        name="done"
        label={t('pairing.done')}
        hint={t('pairing.done.hint')}
        isRequired
        isLong
        maxLength={500}
      />
      <DayField label={t('pairing.doneOn')} />
    </FormDialog>
  );
}

function EndDialog(props: PairingDialogProps) {
  const { t } = useI18n();
  return (
    <FormDialog
      {...usePairingDialog('end', props)}
      intention={useIntention(EndPairingMutation)}
      inputOf={(form) => ({
        pairing: props.pairing.id,
        reason: demandedTextIn(form, 'reason'),
        on: textIn(form, 'on'),
      })}
      isQuestion
    >
      <TextField name="reason" label={t('units.reason')} isRequired isLong maxLength={200} />
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}
