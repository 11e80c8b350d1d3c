import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { choiceIn, demandedTextIn, isCheckedIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { SelectField } from '../../../ui/desk/SelectField.tsx';
import { KINDS } from '../list-address.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { ScheduleMeetingMutation } from './meeting-mutations.ts';
import { ProjectPicker } from './ProjectPicker.tsx';

interface ScheduleDialogProps {
  onDone: (meeting: string) => void;
  onClose: () => void;
}

/** Puts a meeting on the calendar, with the projects that it offers. */
export function ScheduleDialog({ onDone, onClose }: ScheduleDialogProps) {
  const { t, format } = useI18n();
  const { town } = useDesk();
  const [projects, setProjects] = useState<readonly string[]>([]);
  return (
    <FormDialog
      title={t('meetings.schedule')}
      submit={t('meetings.schedule.submit')}
      intention={useIntention(ScheduleMeetingMutation)}
      inputOf={(form) => ({
        town: town.code,
        name: demandedTextIn(form, 'name'),
        kind: choiceIn(form, 'kind', KINDS) ?? KINDS[0],
        heldOn: demandedTextIn(form, 'heldOn'),
        exclusiveClaiming: isCheckedIn(form, 'exclusiveClaiming'),
        projects: [...projects],
      })}
      onDone={({ meeting }) => onDone(meeting.id)}
      onClose={onClose}
      isWide
    >
      <MeetingFields heldOn={format.plainDate(Date.now())}>
        <SelectField
          name="kind"
          label={t('meeting.kind')}
          isRequired
          defaultValue={KINDS[0]}
          options={KINDS.map((value) => ({ value, label: t(`meeting.kind.${value}`) }))}
        />
      </MeetingFields>
      <ProjectPicker chosen={projects} onChoose={setProjects} />
    </FormDialog>
  );
}
