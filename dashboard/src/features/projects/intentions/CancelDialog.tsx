import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import type { ProjectDialogProps } from './ProjectDialog.tsx';
import { CancelProjectMutation } from './project-mutations.ts';

/** Takes the project back, with a reason. */
export function CancelDialog({ project, onClose }: ProjectDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return (
    <FormDialog
      title={t('project.action.cancel')}
      lead={t('project.lead.cancel', { project: project.name })}
      submit={t('project.action.cancel')}
      intention={useIntention(CancelProjectMutation)}
      inputOf={(form) => ({ project: project.id, reason: demandedTextIn(form, 'reason') })}
      onDone={() => {
        tell(t('project.done.cancel', { project: project.name }));
        onClose();
      }}
      onClose={onClose}
      isQuestion
    >
      <TextField name="reason" label={t('project.reason')} isRequired isLong maxLength={500} />
    </FormDialog>
  );
}
