import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedIntegerIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import type { ProjectDialogProps } from './ProjectDialog.tsx';
import { ChangeSlotsMutation } from './project-mutations.ts';

/** More or fewer units may claim the project. */
export function SlotsDialog({ project, onClose }: ProjectDialogProps) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  return (
    <FormDialog
      title={t('project.action.changeSlots')}
      lead={t('project.lead.changeSlots', { count: format.number(project.slots - project.slotsLeft) })}
      submit={t('project.save')}
      intention={useIntention(ChangeSlotsMutation)}
      inputOf={(form) => ({ project: project.id, slots: demandedIntegerIn(form, 'slots') })}
      onDone={() => {
        tell(t('project.done.changeSlots', { project: project.name }));
        onClose();
      }}
      onClose={onClose}
      blames={{ ClaimsStand: 'slots' }}
    >
      <NumberField name="slots" label={t('project.slots')} isRequired min={1} max={200} defaultValue={project.slots} />
    </FormDialog>
  );
}
