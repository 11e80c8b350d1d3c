import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { choiceIn, demandedTextIn, integerIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { CATEGORIES } from '../list-address.ts';
import type { ProjectDialogProps } from './ProjectDialog.tsx';
import { ProjectFields } from './ProjectFields.tsx';
import { AmendProjectMutation } from './project-mutations.ts';

/** Puts right what was collected: everything of a draft, name and need of what is on offer. */
export function AmendDialog({ project, onClose }: ProjectDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const isDraft = project.stage === 'DRAFT';
  return (
    <FormDialog
      title={t('project.action.amend')}
      submit={t('project.save')}
      intention={useIntention(AmendProjectMutation)}
      inputOf={(form) => ({
        project: project.id,
        name: demandedTextIn(form, 'name'),
        need: demandedTextIn(form, 'need'),
        category: choiceIn(form, 'category', CATEGORIES),
        slots: integerIn(form, 'slots'),
        grid: textIn(form, 'grid'),
      })}
      onDone={() => {
        tell(t('project.done.amend', { project: project.name }));
        onClose();
      }}
      onClose={onClose}
    >
      {isDraft && <GridField name="grid" label={t('project.grid')} isRequired isOwn defaultValue={project.grid.id} />}
      <ProjectFields
        isWhole={isDraft}
        name={project.name}
        category={project.category}
        need={project.need}
        slots={project.slots}
      />
    </FormDialog>
  );
}
