import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { AddMilestoneMutation } from './milestone-mutations.ts';
import type { ProjectDialogProps } from './ProjectDialog.tsx';

/** Names a step that the project has to reach. */
export function MilestoneDialog({ project, onClose }: ProjectDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return (
    <FormDialog
      title={t('project.action.milestone')}
      lead={project.name}
      submit={t('project.save')}
      intention={useIntention(AddMilestoneMutation)}
      inputOf={(form) => ({
        project: project.id,
        name: demandedTextIn(form, 'name'),
        dueOn: textIn(form, 'dueOn'),
      })}
      onDone={() => {
        tell(t('project.done.milestone', { project: project.name }));
        onClose();
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t('milestone.name')} isRequired maxLength={60} />
      <DateField name="dueOn" label={t('milestone.dueOn')} />
    </FormDialog>
  );
}
