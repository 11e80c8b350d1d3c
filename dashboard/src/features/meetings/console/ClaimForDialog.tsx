import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { centsIn, demandedTextIn, integerIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FieldRow } from '../../../ui/desk/FieldRow.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { UnitField } from '../../../ui/desk/UnitField.tsx';
import type { ConsoleProject } from '../console.query.ts';
import { ClaimForMutation } from './slip-mutations.ts';

/** Claims the project for a unit whose representative hands in a slip of paper. */
export function ClaimForDialog({ project, onClose }: { project: ConsoleProject; onClose: () => void }) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  return (
    <FormDialog
      title={t('console.claimFor')}
      lead={t('console.claimFor.lead', { project: project.name, left: format.number(project.slotsLeft) })}
      submit={t('console.claimFor.submit')}
      intention={useIntention(ClaimForMutation)}
      inputOf={(form) => {
        const amountCents = centsIn(form, 'pledge.amountCents');
        const volunteers = integerIn(form, 'pledge.volunteers');
        const inKind = textIn(form, 'pledge.inKind');
        const hasPledge = amountCents !== null || volunteers !== null || inKind !== null;
        return {
          project: project.id,
          unit: demandedTextIn(form, 'unit'),
          pledge: hasPledge ? { amountCents, volunteers, inKind } : null,
        };
      }}
      onDone={({ claim }) => {
        tell(t('console.done.claim', { unit: claim.unit.name, project: project.name, kind: t(`claim.${claim.kind}`) }));
        onClose();
      }}
      onClose={onClose}
    >
      <UnitField name="unit" label={t('console.unit')} isRequired />
      <FieldRow>
        <NumberField name="pledge.amountCents" label={t('console.pledge.amount')} min={0} decimals={2} />
        <NumberField name="pledge.volunteers" label={t('console.pledge.volunteers')} min={0} />
      </FieldRow>
      <TextField name="pledge.inKind" label={t('console.pledge.inKind')} maxLength={500} />
    </FormDialog>
  );
}
