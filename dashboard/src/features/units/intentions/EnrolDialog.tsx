import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { UNIT_KINDS } from '../../../app/unit-kind.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { choiceIn, demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { SelectField } from '../../../ui/desk/SelectField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { PillChoice } from '../PillChoice.tsx';
import { EnrolUnitMutation } from './unit-mutations.ts';

interface EnrolDialogProps {
  /** The grid that is looked at, if any: most likely the unit is at home there. */
  home: string | null;
  onDone: (unit: string) => void;
  onClose: () => void;
}

const WAYS = ['MEMBER', 'PARTNER'] as const;

/** A unit joins, or is registered as a partner that is no member. */
export function EnrolDialog({ home, onDone, onClose }: EnrolDialogProps) {
  const { t, format } = useI18n();
  const { tell, viewer } = useDesk();
  const [way, setWay] = useState<(typeof WAYS)[number]>('MEMBER');
  const today = format.plainDate(Date.now());
  return (
    <FormDialog
      title={t('units.enrol')}
      submit={t('units.enrol')}
      intention={useIntention(EnrolUnitMutation)}
      inputOf={(form) => ({
        name: demandedTextIn(form, 'name'),
        kind: choiceIn(form, 'kind', UNIT_KINDS) ?? UNIT_KINDS[0],
        home: textIn(form, 'home'),
        joinedOn: way === 'MEMBER' ? textIn(form, 'joinedOn') : null,
      })}
      onDone={({ unit }) => {
        tell(t('unit.done.enrol'));
        onDone(unit.id);
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t('unit.name')} isRequired isFirst maxLength={100} />
      <SelectField
        name="kind"
        label={t('unit.kind')}
        isRequired
        options={UNIT_KINDS.map((value) => ({ value, label: t(`unit.kind.${value}`) }))}
      />
      <GridField
        name="home"
        label={t('unit.home')}
        hint={t('unit.home.hint')}
        isRequired={viewer.within !== null}
        defaultValue={home ?? viewer.within?.id ?? undefined}
      />
      <PillChoice
        label={t('units.membership')}
        value={way}
        options={WAYS.map((value) => ({ value, label: t(`units.membership.${value}`) }))}
        onChoose={setWay}
      />
      {way === 'MEMBER' && (
        <DateField name="joinedOn" label={t('unit.joined')} isRequired defaultValue={today} max={today} />
      )}
    </FormDialog>
  );
}
