import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { choiceIn, demandedIntegerIn, demandedTextIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { CATEGORIES } from '../list-address.ts';
import { ProjectFields } from './ProjectFields.tsx';
import { CollectNeedMutation } from './project-mutations.ts';

interface CollectNeedDialogProps {
  /** The grid that is looked at, if any: most likely it is its need. */
  grid: string | null;
  onDone: (project: string) => void;
  onClose: () => void;
}

/** A need of a neighbourhood becomes the draft of a project. */
export function CollectNeedDialog({ grid, onDone, onClose }: CollectNeedDialogProps) {
  const { t } = useI18n();
  const { tell, viewer } = useDesk();
  const intention = useIntention(CollectNeedMutation);
  return (
    <FormDialog
      title={t('projects.collect')}
      lead={t('projects.collect.lead')}
      submit={t('projects.collect.submit')}
      intention={intention}
      inputOf={(form) => ({
        grid: demandedTextIn(form, 'grid'),
        name: demandedTextIn(form, 'name'),
        category: choiceIn(form, 'category', CATEGORIES) ?? CATEGORIES[0],
        need: demandedTextIn(form, 'need'),
        slots: demandedIntegerIn(form, 'slots'),
      })}
      onDone={({ project }) => {
        tell(t('projects.collect.done'));
        onDone(project.id);
      }}
      onClose={onClose}
    >
      <GridField
        name="grid"
        label={t('project.grid')}
        isRequired
        isOwn
        defaultValue={grid ?? viewer.within?.id ?? undefined}
      />
      <ProjectFields isWhole />
    </FormDialog>
  );
}
