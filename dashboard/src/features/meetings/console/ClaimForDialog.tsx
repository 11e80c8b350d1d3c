import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { PledgeFields, pledgeOrNoneIn } from '../../../ui/desk/PledgeFields.tsx';
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
      inputOf={(form) => ({
        project: project.id,
        unit: demandedTextIn(form, 'unit'),
        pledge: pledgeOrNoneIn(form),
      })}
      onDone={({ claim }) => {
        tell(t('console.done.claim', { unit: claim.unit.name, project: project.name, kind: t(`claim.${claim.kind}`) }));
        onClose();
      }}
      onClose={onClose}
    >
      <UnitField name="unit" label={t('console.unit')} isRequired />
      <PledgeFields />
    </FormDialog>
  );
}
