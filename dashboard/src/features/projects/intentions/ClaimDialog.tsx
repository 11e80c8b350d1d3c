import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { PledgeFields, pledgeOrNoneIn } from '../../../ui/desk/PledgeFields.tsx';
import { UnitField } from '../../../ui/desk/UnitField.tsx';
import { ClaimProjectMutation } from './claim-mutations.ts';
import { EarlierClaimantsQuery } from './earlier-claimants.query.ts';
import { earlierClaimants } from './earlier-claimants.ts';
import type { ProjectDialogProps } from './ProjectDialog.tsx';

/** A unit claims the project: a representative's own, a coordinator's any, those of earlier seasons before others. */
export function ClaimDialog({ project, onClose }: ProjectDialogProps) {
  const { t, format } = useI18n();
  const { tell, viewer, version } = useDesk();
  const own = viewer.role === 'REPRESENTATIVE' ? viewer.unit : null;
  const series = useReading(EarlierClaimantsQuery, own ? null : { project: project.id }, { version }).answer?.node;
  const preferred = earlierClaimants(
    series?.__typename === 'Project' ? series.previous : null,
    project.claims.map(({ unit }) => unit.id),
  ).map(({ id, name, season }) => ({ id, name, why: t('project.claim.renewalOf', { season }) }));
  return (
    <FormDialog
      title={t('project.action.claim')}
      lead={t('project.lead.claim', { project: project.name, count: format.number(project.slotsLeft) })}
      submit={t('project.action.claim')}
      intention={useIntention(ClaimProjectMutation)}
      inputOf={(form) => ({
        project: project.id,
        unit: own?.id ?? demandedTextIn(form, 'unit'),
        pledge: pledgeOrNoneIn(form),
      })}
      onDone={({ claim }) => {
        tell(t('project.done.claim', { unit: claim.unit.name, project: project.name, kind: t(`claim.${claim.kind}`) }));
        onClose();
      }}
      onClose={onClose}
      blames={{ AlreadyClaimed: 'unit' }}
    >
      {own ? (
        <p>{own.name}</p>
      ) : (
        <UnitField name="unit" label={t('project.claim.unit')} isRequired preferred={preferred} />
      )}
      <PledgeFields />
    </FormDialog>
  );
}
