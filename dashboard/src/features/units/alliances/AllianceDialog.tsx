// What is done with an alliance, with who is in it, and with the seats of its committee.
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, isCheckedIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { CheckField } from '../../../ui/desk/CheckField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { DayField } from '../DayField.tsx';
import type { Alliance, AllianceMember, AllianceSeat } from './alliance.query.ts';
import {
  AddSeatMutation,
  DissolveAllianceMutation,
  EndSeatMutation,
  LeaveAllianceMutation,
  VacateSeatMutation,
} from './alliance-mutations.ts';
import { FillSeatDialog } from './FillSeatDialog.tsx';
import { JoinDialog } from './JoinDialog.tsx';

/** What the reader wants to do. */
export type AllianceQuestion =
  | { about: 'join' | 'addSeat' | 'dissolve' }
  | { about: 'leave'; member: AllianceMember }
  | { about: 'fillSeat' | 'vacateSeat' | 'endSeat'; seat: AllianceSeat };

interface AllianceDialogProps {
  question: AllianceQuestion;
  alliance: Alliance;
  onClose: () => void;
}

/** What one intention with an alliance has to know, asked and carried out. */
export function AllianceDialog({ question, alliance, onClose }: AllianceDialogProps) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const finish = (sentence: string) => {
    tell(sentence);
    onClose();
  };
  const ends = { onDone: () => finish(t('alliance.done')), onClose };
  switch (question.about) {
    case 'join':
      return (
        <JoinDialog alliance={alliance} onDone={(name) => finish(t('alliance.joined', { name }))} onClose={onClose} />
      );
    case 'fillSeat':
      return <FillSeatDialog alliance={alliance} seat={question.seat} {...ends} />;
    case 'addSeat':
      return <AddSeatDialog alliance={alliance} {...ends} />;
    case 'dissolve':
      return <DissolveDialog alliance={alliance} {...ends} />;
    case 'leave':
      return <LeaveDialog member={question.member} alliance={alliance} {...ends} />;
    case 'vacateSeat':
      return <VacateDialog seat={question.seat} {...ends} />;
    case 'endSeat':
      return <EndSeatDialog seat={question.seat} {...ends} />;
  }
}

interface Ends {
  onDone: () => void;
  onClose: () => void;
}

function AddSeatDialog({ alliance, ...ends }: Ends & { alliance: Alliance }) {
  const { t } = useI18n();
  return (
    <FormDialog
      title={t('alliance.addSeat')}
      submit={t('alliance.addSeat')}
      lead={alliance.name}
      intention={useIntention(AddSeatMutation)}
      inputOf={(form) => ({
        alliance: alliance.id,
        title: demandedTextIn(form, 'title'),
        isFixed: isCheckedIn(form, 'isFixed'),
        on: textIn(form, 'on'),
      })}
      {...ends}
    >
      <TextField name="title" label={t('alliance.seatTitle')} isRequired isFirst maxLength={50} />
      <CheckField name="isFixed" label={t('alliance.isFixed')} />
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}

function DissolveDialog({ alliance, ...ends }: Ends & { alliance: Alliance }) {
  const { t } = useI18n();
  return (
    <FormDialog
      title={t('alliance.dissolve')}
      submit={t('alliance.dissolve')}
      lead={t('alliance.lead.dissolve', { alliance: alliance.name })}
      intention={useIntention(DissolveAllianceMutation)}
      inputOf={(form) => ({ alliance: alliance.id, on: textIn(form, 'on') })}
      isQuestion
      {...ends}
    >
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}

function LeaveDialog({ member, alliance, ...ends }: Ends & { member: AllianceMember; alliance: Alliance }) {
  const { t } = useI18n();
  return (
    <FormDialog
      title={t('alliance.leave')}
      submit={t('alliance.leave')}
      lead={t('alliance.lead.leave', { name: member.name, alliance: alliance.name })}
      intention={useIntention(LeaveAllianceMutation)}
      inputOf={(form) => ({ membership: member.id, on: textIn(form, 'on') })}
      isQuestion
      {...ends}
    >
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}

function VacateDialog({ seat, ...ends }: Ends & { seat: AllianceSeat }) {
  const { t } = useI18n();
  return (
    <FormDialog
      title={t('alliance.vacateSeat')}
      submit={t('alliance.vacateSeat')}
      lead={t('alliance.lead.vacateSeat', { seat: seat.title, name: seat.holder?.name ?? '' })}
      intention={useIntention(VacateSeatMutation)}
      inputOf={(form) => ({ seat: seat.id, on: textIn(form, 'on') })}
      isQuestion
      {...ends}
    >
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}

function EndSeatDialog({ seat, ...ends }: Ends & { seat: AllianceSeat }) {
  const { t } = useI18n();
  return (
    <FormDialog
      title={t('alliance.endSeat')}
      submit={t('alliance.endSeat')}
      lead={t('alliance.lead.endSeat', { seat: seat.title })}
      intention={useIntention(EndSeatMutation)}
      inputOf={(form) => ({ seat: seat.id, on: textIn(form, 'on') })}
      isQuestion
      {...ends}
    >
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}
