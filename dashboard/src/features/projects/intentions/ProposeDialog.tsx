import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import type { ProjectDialogProps } from './ProjectDialog.tsx';
import { ProposeFromPoolMutation } from './pool-mutations.ts';

/** A neighbourhood proposes a project that nobody has claimed to its own units. */
export function ProposeDialog({ project, onClose }: ProjectDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return (
    <FormDialog
      title={t('project.action.propose')}
      lead={t('project.lead.propose', { project: project.name })}
      submit={t('project.action.propose')}
      intention={useIntention(ProposeFromPoolMutation)}
      inputOf={(form) => ({
        project: project.id,
        grid: demandedTextIn(form, 'grid'),
        note: demandedTextIn(form, 'note'),
      })}
      onDone={() => {
        tell(t('project.done.propose', { project: project.name }));
        onClose();
      }}
      onClose={onClose}
      blames={{ AlreadyProposed: 'grid' }}
    >
      <GridField name="grid" label={t('proposal.grid')} isRequired isOwn isNeighbourhood />
      <TextField name="note" label={t('proposal.note')} isRequired isLong maxLength={500} />
    </FormDialog>
  );
}
