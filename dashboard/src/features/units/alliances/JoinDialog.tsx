import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { demandedIntegerIn, demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { UnitField } from '../../../ui/desk/UnitField.tsx';
import { DayField } from '../DayField.tsx';
import { OrganisationField } from '../OrganisationField.tsx';
import { PillChoice } from '../PillChoice.tsx';
import type { Alliance } from './alliance.query.ts';
import { JoinAllianceMutation } from './alliance-mutations.ts';

const JOINERS = ['unit', 'organisation', 'group'] as const;

interface JoinDialogProps {
  alliance: Alliance;
  onDone: (name: string) => void;
  onClose: () => void;
}

/** A unit, a party organisation, or a group of which only a count is kept, joins the alliance. */
export function JoinDialog({ alliance, onDone, onClose }: JoinDialogProps) {
  const { t } = useI18n();
  const [joiner, setJoiner] = useState<(typeof JOINERS)[number]>('unit');
  return (
    <FormDialog
      title={t('alliance.join')}
      submit={t('alliance.join')}
      lead={alliance.name}
      intention={useIntention(JoinAllianceMutation)}
      inputOf={(form) => ({
        alliance: alliance.id,
        unit: textIn(form, 'unit'),
        organisation: textIn(form, 'organisation'),
        group:
          joiner === 'group'
            ? { label: demandedTextIn(form, 'group.label'), headcount: demandedIntegerIn(form, 'group.headcount') }
            : null,
        on: textIn(form, 'on'),
      })}
      onDone={({ membership }) => onDone(membership.name)}
      onClose={onClose}
    >
      <PillChoice
        label={t('alliance.whoJoins')}
        value={joiner}
        options={JOINERS.map((value) => ({ value, label: t(`alliance.joiner.${value}`) }))}
        onChoose={setJoiner}
      />
      {joiner === 'unit' && <UnitField name="unit" label={t('alliance.joiner.unit')} isRequired />}
      {joiner === 'organisation' && (
        <OrganisationField name="organisation" label={t('alliance.joiner.organisation')} isRequired />
      )}
      {joiner === 'group' && (
        <>
          <TextField name="group.label" label={t('alliance.groupLabel')} isRequired maxLength={50} />
          <NumberField name="group.headcount" label={t('alliance.groupCount')} isRequired min={1} max={1_000_000} />
        </>
      )}
      <DayField label={t('units.from')} />
    </FormDialog>
  );
}
