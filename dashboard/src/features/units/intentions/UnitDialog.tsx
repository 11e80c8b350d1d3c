// What is done with one unit: admitted, renamed, moved, let go.
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import type { ActionableUnit } from '../actionable-unit.query.ts';
import { DayField } from '../DayField.tsx';
import type { UnitAction } from '../unit-actions.ts';
import { AdmitPartnerMutation, EndMembershipMutation, MoveUnitMutation, RenameUnitMutation } from './unit-mutations.ts';

interface UnitDialogProps {
  unit: ActionableUnit;
  onClose: () => void;
}

const dialogs = {
  admit: AdmitDialog,
  rename: RenameDialog,
  move: MoveDialog,
  end: EndDialog,
} as const satisfies Record<UnitAction, (props: UnitDialogProps) => React.ReactNode>;

/** What one action on a unit has to know, asked and carried out. */
export function UnitDialog({ action, ...props }: UnitDialogProps & { action: UnitAction }) {
  const ForAction = dialogs[action];
  return <ForAction {...props} />;
}

/** What the dialogs have in common: which unit it is, and what is said when it is done. */
function useUnitDialog(action: UnitAction, { unit, onClose }: UnitDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return {
    title: t(`unit.action.${action}`),
    submit: t(`unit.action.${action}`),
    lead: t(`unit.lead.${action}`, { unit: unit.name }),
    onDone: () => {
      tell(t(`unit.done.${action}`, { unit: unit.name }));
      onClose();
    },
    onClose,
  };
}

function AdmitDialog(props: UnitDialogProps) {
  const { t } = useI18n();
  return (
    <FormDialog
      {...useUnitDialog('admit', props)}
      intention={useIntention(AdmitPartnerMutation)}
      inputOf={(form) => ({ unit: props.unit.id, on: textIn(form, 'on') })}
    >
      <DayField label={t('unit.joined')} />
    </FormDialog>
  );
}

function RenameDialog(props: UnitDialogProps) {
  const { t } = useI18n();
  const { unit } = props;
  return (
    <FormDialog
      {...useUnitDialog('rename', props)}
      intention={useIntention(RenameUnitMutation)}
      inputOf={(form) => ({ unit: unit.id, name: demandedTextIn(form, 'name') })}
    >
      <TextField name="name" label={t('unit.name')} isRequired isFirst maxLength={100} defaultValue={unit.name} />
    </FormDialog>
  );
}

function MoveDialog(props: UnitDialogProps) {
  const { t } = useI18n();
  const { viewer } = useDesk();
  const { unit } = props;
  return (
    <FormDialog
      {...useUnitDialog('move', props)}
      intention={useIntention(MoveUnitMutation)}
      inputOf={(form) => ({ unit: unit.id, home: textIn(form, 'home'), on: textIn(form, 'on') })}
    >
      <GridField
        name="home"
        label={t('unit.newHome')}
        hint={t('unit.home.hint')}
        isRequired={viewer.within !== null}
        {...(unit.home ? { defaultValue: unit.home.id } : {})}
      />
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}

function EndDialog(props: UnitDialogProps) {
  const { t } = useI18n();
  return (
    <FormDialog
      {...useUnitDialog('end', props)}
      intention={useIntention(EndMembershipMutation)}
      inputOf={(form) => ({ unit: props.unit.id, reason: demandedTextIn(form, 'reason'), on: textIn(form, 'on') })}
      isQuestion
    >
      <TextField name="reason" label={t('units.reason')} isRequired isLong maxLength={200} />
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}
