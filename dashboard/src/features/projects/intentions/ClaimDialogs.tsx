// What is done with one claim: fulfilled, handed over, promised anew, told of, withdrawn.
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedIntegerIn, demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { PledgeFields, pledgeIn } from '../../../ui/desk/PledgeFields.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { UnitField } from '../../../ui/desk/UnitField.tsx';
import type { ClaimAction } from '../claim-actions.ts';
import type { ProjectClaim } from '../project.query.ts';
import {
  ChangePledgeMutation,
  FulfilClaimMutation,
  HandOverClaimMutation,
  ReportClaimProgressMutation,
  WithdrawClaimMutation,
} from './claim-mutations.ts';

interface ClaimDialogProps {
  claim: ProjectClaim;
  onClose: () => void;
}

const dialogs = {
  report: ReportDialog,
  fulfil: FulfilDialog,
  changePledge: PledgeDialog,
  handOver: HandOverDialog,
  withdraw: WithdrawDialog,
} as const satisfies Record<ClaimAction, (props: ClaimDialogProps) => React.ReactNode>;

/** What one action on a claim has to know, asked and carried out. */
export function ClaimActionDialog({ action, ...props }: ClaimDialogProps & { action: ClaimAction }) {
  const ForAction = dialogs[action];
  return <ForAction {...props} />;
}

/** What the dialogs have in common: whose claim it is, and what is said when it is done. */
function useClaimDialog(action: ClaimAction, { claim, onClose }: ClaimDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return {
    title: t(`claim.action.${action}`),
    submit: t(`claim.action.${action}`),
    lead: t(`claim.lead.${action}`, { unit: claim.unit.name }),
    onDone: () => {
      tell(t(`claim.done.${action}`, { unit: claim.unit.name }));
      onClose();
    },
    onClose,
  };
}

function ReportDialog(props: ClaimDialogProps) {
  const { t } = useI18n();
  const { claim } = props;
  return (
    <FormDialog
      {...useClaimDialog('report', props)}
      intention={useIntention(ReportClaimProgressMutation)}
      inputOf={(form) => ({
        claim: claim.id,
        percent: demandedIntegerIn(form, 'percent'),
        note: textIn(form, 'note'),
      })}
    >
      <NumberField
        name="percent"
        label={t('project.percent')}
        isRequired
        min={0}
        max={100}
        step={5}
        defaultValue={claim.progress}
      />
      <TextField name="note" label={t('project.claim.note')} isLong maxLength={500} />
    </FormDialog>
  );
}

function FulfilDialog(props: ClaimDialogProps) {
  const { t } = useI18n();
  return (
    <FormDialog
      {...useClaimDialog('fulfil', props)}
      intention={useIntention(FulfilClaimMutation)}
      inputOf={(form) => ({ claim: props.claim.id, note: textIn(form, 'note') })}
    >
      <TextField name="note" label={t('project.claim.note')} isLong maxLength={500} />
    </FormDialog>
  );
}

function PledgeDialog(props: ClaimDialogProps) {
  return (
    <FormDialog
      {...useClaimDialog('changePledge', props)}
      intention={useIntention(ChangePledgeMutation)}
      inputOf={(form) => ({ claim: props.claim.id, pledge: pledgeIn(form) })}
    >
      <PledgeFields pledge={props.claim.pledge} />
    </FormDialog>
  );
}

function HandOverDialog(props: ClaimDialogProps) {
  const { t } = useI18n();
  return (
    <FormDialog
      {...useClaimDialog('handOver', props)}
      intention={useIntention(HandOverClaimMutation)}
      inputOf={(form) => ({
        claim: props.claim.id,
        unit: demandedTextIn(form, 'unit'),
        reason: demandedTextIn(form, 'reason'),
      })}
      blames={{ AlreadyClaimed: 'unit' }}
    >
      <UnitField name="unit" label={t('project.claim.successor')} isRequired />
      <TextField name="reason" label={t('project.reason')} isRequired isLong maxLength={500} />
    </FormDialog>
  );
}

function WithdrawDialog(props: ClaimDialogProps) {
  const { t } = useI18n();
  return (
    <FormDialog
      {...useClaimDialog('withdraw', props)}
      intention={useIntention(WithdrawClaimMutation)}
      inputOf={(form) => ({ claim: props.claim.id, reason: demandedTextIn(form, 'reason') })}
      isQuestion
    >
      <TextField name="reason" label={t('project.reason')} isRequired isLong maxLength={500} />
    </FormDialog>
  );
}
