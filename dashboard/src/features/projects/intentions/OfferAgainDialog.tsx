import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { integerIn, isCheckedIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { CheckField } from '../../../ui/desk/CheckField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import type { ProjectDialogProps } from './ProjectDialog.tsx';
import { OfferAgainMutation } from './project-mutations.ts';

/** Carries a project of an earlier season into the current one, and goes there. */
export function OfferAgainDialog({ project, onClose }: ProjectDialogProps) {
  const { t } = useI18n();
  const { town } = useDesk();
  return (
    <FormDialog
      title={t('project.action.offerAgain')}
      lead={t('project.lead.offerAgain', { season: town.currentSeason?.name ?? '' })}
      submit={t('project.action.offerAgain')}
      intention={useIntention(OfferAgainMutation)}
      inputOf={(form) => ({
        project: project.id,
        grid: textIn(form, 'grid'),
        slots: integerIn(form, 'slots'),
        need: textIn(form, 'need'),
        asDraft: isCheckedIn(form, 'asDraft'),
      })}
      onDone={(done) => location.assign(thingAddress('project', done.project.id, location.search))}
      onClose={onClose}
    >
      <GridField name="grid" label={t('project.grid')} isRequired isOwn defaultValue={project.grid.id} />
      <NumberField name="slots" label={t('project.slots')} isRequired min={1} max={200} defaultValue={project.slots} />
      <TextField name="need" label={t('project.need')} isLong maxLength={1_000} defaultValue={project.need ?? ''} />
      <CheckField name="asDraft" label={t('project.asDraft')} />
    </FormDialog>
  );
}
