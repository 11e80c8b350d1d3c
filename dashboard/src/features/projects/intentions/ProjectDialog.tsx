import type { ActionableProject } from '../actionable-project.query.ts';
import type { ProjectAction } from '../project-actions.ts';
import { AmendDialog } from './AmendDialog.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { ConsultationDialog } from './ConsultationDialog.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { MilestoneDialog } from './MilestoneDialog.tsx';
import { OfferAgainDialog } from './OfferAgainDialog.tsx';
import { ProgressDialog } from './ProgressDialog.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';
import { SlotsDialog } from './SlotsDialog.tsx';
import { CompleteDialog, OfferDialog, StartDialog } from './StepDialogs.tsx';

export interface ProjectDialogProps {
  project: ActionableProject;
  onClose: () => void;
}

const dialogs = {
  claim: ClaimDialog,
  offer: OfferDialog,
  start: StartDialog,
  progress: ProgressDialog,
  complete: CompleteDialog,
  amend: AmendDialog,
  changeSlots: SlotsDialog,
  milestone: MilestoneDialog,
  evidence: EvidenceDialog,
  hearing: (props: ProjectDialogProps) => <ConsultationDialog {...props} kind="HEARING" />,
  coordination: (props: ProjectDialogProps) => <ConsultationDialog {...props} kind="COORDINATION" />,
  review: (props: ProjectDialogProps) => <ConsultationDialog {...props} kind="REVIEW" />,
  propose: ProposeDialog,
  offerAgain: OfferAgainDialog,
  cancel: CancelDialog,
} as const satisfies Record<ProjectAction, (props: ProjectDialogProps) => React.ReactNode>;

/** What one action on a project has to know, asked and carried out. */
export function ProjectDialog({ action, ...props }: ProjectDialogProps & { action: ProjectAction }) {
  const ForAction = dialogs[action];
  return <ForAction {...props} />;
}
