import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedIntegerIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import type { ProjectDialogProps } from './ProjectDialog.tsx';
import { ReportProgressMutation } from './project-mutations.ts';

/** How far the project has come, from the list; its own page has it in place. */
export function ProgressDialog({ project, onClose }: ProjectDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return (
    <FormDialog
      title={t('project.action.progress')}
      lead={project.name}
      submit={t('project.save')}
      intention={useIntention(ReportProgressMutation)}
      inputOf={(form) => ({ project: project.id, percent: demandedIntegerIn(form, 'percent') })}
      onDone={() => {
        tell(t('project.done.progress', { project: project.name }));
        onClose();
      }}
      onClose={onClose}
    >
      <NumberField
        name="percent"
        label={t('project.percent')}
        isRequired
        min={0}
        max={100}
        step={5}
        defaultValue={project.progress}
      />
    </FormDialog>
  );
}
