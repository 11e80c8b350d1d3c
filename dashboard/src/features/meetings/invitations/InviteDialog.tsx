import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { UNIT_KINDS } from '../../../app/unit-kind.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedIntegerIn, isCheckedIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { CheckField } from '../../../ui/desk/CheckField.tsx';
import { FieldRow } from '../../../ui/desk/FieldRow.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { PickList } from '../PickList.tsx';
import { useMemberUnits } from '../useMemberUnits.ts';
import { InviteMutation, type IssuedSlip } from './invitations.query.ts';

interface InviteDialogProps {
  meeting: { id: string; name: string };
  /** The units that have an invitation already. */
  invited: ReadonlySet<string>;
  onDone: (slips: readonly IssuedSlip[]) => void;
  onClose: () => void;
}

/** Issues one-time codes to units. At first those are chosen that have none yet. */
export function InviteDialog({ meeting, invited, onDone, onClose }: InviteDialogProps) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  const { answer, error } = useMemberUnits();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const atFirst = answer?.filter(({ id }) => !invited.has(id)).map(({ id }) => id);
  const units = chosen ?? atFirst ?? null;
  return (
    <FormDialog
      title={t('invitation.invite')}
      lead={t('invitation.invite.lead')}
      submit={t('invitation.invite.submit')}
      intention={useIntention(InviteMutation)}
      inputOf={(form) => ({
        meeting: meeting.id,
        units: [...(units ?? [])],
        codesEach: demandedIntegerIn(form, 'codesEach'),
        revokeUnredeemed: isCheckedIn(form, 'revokeUnredeemed'),
      })}
      onDone={({ invitations }) => {
        tell(t('invitation.done.invite', { count: format.number(invitations.length) }));
        onDone(invitations);
      }}
      onClose={onClose}
      isWide
    >
      <FieldRow>
        <NumberField name="codesEach" label={t('invitation.codesEach')} isRequired min={1} max={5} defaultValue={1} />
        <CheckField name="revokeUnredeemed" label={t('invitation.revokeUnredeemed')} />
      </FieldRow>
      <PickList
        label={t('invitation.units')}
        options={
          answer?.map(({ id, name, kind }) => ({
            id,
            label: name,
            group: kind,
            detail: invited.has(id) ? t('invitation.hasOne') : t(`unit.kind.${kind}`),
          })) ?? null
        }
        error={error}
        groupLabel={t('invitation.kind')}
        groups={UNIT_KINDS.map((value) => ({ value, label: t(`unit.kind.${value}`) }))}
        chosen={units}
        onChoose={setChosen}
      />
    </FormDialog>
  );
}
