import { useMemo, useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { everyRow } from '../../../app/reading/every-row.ts';
import { useAsked } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, isCheckedIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { MeetingFields } from './MeetingFields.tsx';
import { AmendMeetingMutation } from './meeting-mutations.ts';
import { ProjectPicker } from './ProjectPicker.tsx';
import { MeetingListQuery } from './pickable.query.ts';

interface AmendDialogProps {
  meeting: { id: string; name: string; heldOn: string; exclusiveClaiming: boolean };
  onClose: () => void;
}

/** Changes what was planned, as long as the meeting is not open. Its list is sent only when it was changed. */
export function AmendDialog({ meeting, onClose }: AmendDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const listed = useListOf(meeting.id);
  return (
    <FormDialog
      title={t('meeting.amend')}
      submit={t('meeting.save')}
      intention={useIntention(AmendMeetingMutation)}
      inputOf={(form) => ({
        meeting: meeting.id,
        name: demandedTextIn(form, 'name'),
        heldOn: demandedTextIn(form, 'heldOn'),
        exclusiveClaiming: isCheckedIn(form, 'exclusiveClaiming'),
        projects: changed && [...changed],
      })}
      onDone={() => {
        tell(t('meeting.done.amend', { meeting: meeting.name }));
        onClose();
      }}
      onClose={onClose}
      isWide
    >
      <MeetingFields name={meeting.name} heldOn={meeting.heldOn} isExclusive={meeting.exclusiveClaiming} />
      <ProjectPicker chosen={changed ?? listed} onChoose={setChanged} />
    </FormDialog>
  );
}

/** Returns the whole list of the meeting, in its order; null until it has come. */
function useListOf(meeting: string): readonly string[] | null {
  const { answer } = useAsked(
    MeetingListQuery,
    { meeting, after: null },
    (variables, ask) =>
      everyRow(async (after) => {
        const { node } = await ask({ ...variables, after });
        return node?.__typename === 'Meeting' ? node.projects : NOTHING;
      }),
    { version: null },
  );
  return useMemo(() => answer?.map(({ id }) => id) ?? null, [answer]);
}

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
