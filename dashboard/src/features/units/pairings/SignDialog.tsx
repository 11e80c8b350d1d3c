import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FieldRow } from '../../../ui/desk/FieldRow.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { DayField } from '../DayField.tsx';
import { PillChoice } from '../PillChoice.tsx';
import { PartyFields, partyIn } from './PartyFields.tsx';
import { PAIRING_MODES, type PairingMode } from './pairing-mode.ts';
import { SignPairingMutation } from './pairing-mutations.ts';

/** Two parties sign to build together. Which parties there can be depends on the mode. */
export function SignDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const [mode, setMode] = useState<PairingMode>(PAIRING_MODES[0]);
  return (
    <FormDialog
      title={t('pairings.sign')}
      submit={t('pairings.sign')}
      isWide
      intention={useIntention(SignPairingMutation)}
      inputOf={(form) => ({
        mode,
        parties: [partyIn(form, 'first'), partyIn(form, 'second')],
        promise: demandedTextIn(form, 'promise'),
        on: textIn(form, 'on'),
        lapsesOn: textIn(form, 'lapsesOn'),
      })}
      onDone={() => {
        tell(t('pairings.signed'));
        onClose();
      }}
      onClose={onClose}
    >
      <PillChoice
        label={t('pairings.mode')}
        value={mode}
        options={PAIRING_MODES.map((value) => ({ value, label: t(`pairing.mode.${value}`) }))}
        onChoose={setMode}
      />
      <PartyFields side="first" mode={mode} isOfPlace />
      <PartyFields side="second" mode={mode} />
      <TextField name="promise" label={t('pairing.promise')} isRequired isLong maxLength={500} />
      <FieldRow>
        <DayField label={t('pairing.signedOn')} />
        <DateField name="lapsesOn" label={t('pairing.lapsesOn')} hint={t('pairing.lapsesOn.hint')} />
      </FieldRow>
    </FormDialog>
  );
}
