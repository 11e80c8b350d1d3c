import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { WithdrawSlipMutation } from './slip-mutations.ts';

interface WithdrawSlipDialogProps {
  project: string;
  claim: { id: string; unit: { name: string } };
  onClose: () => void;
}

/** Takes a unit's slip back, with the reason. */
export function WithdrawSlipDialog({ project, claim, onClose }: WithdrawSlipDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const values = { unit: claim.unit.name, project };
  return (
    <FormDialog
      title={t('console.withdraw')}
      lead={t('console.withdraw.lead', values)}
      submit={t('console.withdraw')}
      intention={useIntention(WithdrawSlipMutation)}
      inputOf={(form) => ({ claim: claim.id, reason: demandedTextIn(form, 'reason') })}
      onDone={() => {
        tell(t('console.done.withdraw', values));
        onClose();
      }}
      onClose={onClose}
      isQuestion
    >
      <TextField name="reason" label={t('meeting.reason')} isRequired isLong maxLength={500} isFirst />
    </FormDialog>
  );
}
