import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { choiceIn, demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { GridField } from '../../../ui/desk/GridField.tsx';
import { SelectField } from '../../../ui/desk/SelectField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { DayField } from '../DayField.tsx';
import { ALLIANCE_KINDS } from './alliance-kind.ts';
import { FoundAllianceMutation } from './alliance-mutations.ts';

/** An alliance is founded where it will work. */
export function FoundDialog({ onDone, onClose }: { onDone: (alliance: string) => void; onClose: () => void }) {
  const { t } = useI18n();
  const { tell, viewer } = useDesk();
  return (
    <FormDialog
      title={t('alliances.found')}
      submit={t('alliances.found')}
      intention={useIntention(FoundAllianceMutation)}
      inputOf={(form) => ({
        name: demandedTextIn(form, 'name'),
        kind: choiceIn(form, 'kind', ALLIANCE_KINDS) ?? ALLIANCE_KINDS[0],
        grid: demandedTextIn(form, 'grid'),
        purpose: textIn(form, 'purpose'),
        on: textIn(form, 'on'),
      })}
      onDone={({ alliance }) => {
        tell(t('alliances.done.found'));
        onDone(alliance.id);
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t('alliance.name')} isRequired isFirst maxLength={100} />
      <SelectField
        name="kind"
        label={t('alliance.kind')}
        isRequired
        options={ALLIANCE_KINDS.map((value) => ({ value, label: t(`alliance.kind.${value}`) }))}
      />
      <GridField
        name="grid"
        label={t('alliance.grid')}
        isRequired
        isTownToo={viewer.within === null}
        defaultValue={viewer.within?.id ?? undefined}
      />
      <TextField name="purpose" label={t('alliance.purpose')} isLong maxLength={500} />
      <DayField label={t('alliance.founded')} />
    </FormDialog>
  );
}
