// The steps of a project's life that need nothing but a yes.
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { type Intention, useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import type { ProjectDialogProps } from './ProjectDialog.tsx';
import { CompleteProjectMutation, OfferProjectMutation, StartProjectMutation } from './project-mutations.ts';

export function OfferDialog(props: ProjectDialogProps) {
  return <StepDialog {...props} step="offer" intention={useIntention(OfferProjectMutation)} />;
}

export function StartDialog(props: ProjectDialogProps) {
  return <StepDialog {...props} step="start" intention={useIntention(StartProjectMutation)} />;
}

export function CompleteDialog(props: ProjectDialogProps) {
  return <StepDialog {...props} step="complete" intention={useIntention(CompleteProjectMutation)} />;
}

interface StepDialogProps extends ProjectDialogProps {
  step: 'offer' | 'start' | 'complete';
  intention: Intention<{ key: string; project: string }, unknown>;
}

function StepDialog({ project, step, intention, onClose }: StepDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  return (
    <FormDialog
      title={t(`project.action.${step}`)}
      lead={t(`project.lead.${step}`, { project: project.name })}
      submit={t(`project.action.${step}`)}
      intention={intention}
      inputOf={() => ({ project: project.id })}
      onDone={() => {
        tell(t(`project.done.${step}`, { project: project.name }));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
