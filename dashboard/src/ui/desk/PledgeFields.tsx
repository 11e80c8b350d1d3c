import { useI18n } from '../../app/i18n/I18n.tsx';
import { centsIn, integerIn, textIn } from '../../app/writing/form-values.ts';
import { FieldRow } from './FieldRow.tsx';
import { NumberField } from './NumberField.tsx';
import { TextField } from './TextField.tsx';

interface Pledge {
  amountCents: number | null;
  volunteers: number | null;
  inKind: string | null;
}

/** What a unit promises: money, volunteers, in kind. */
export function PledgeFields({ pledge }: { pledge?: Pledge | null }) {
  const { t } = useI18n();
  const cents = pledge?.amountCents ?? null;
  return (
    <>
      <FieldRow>
        <NumberField
          name="pledge.amountCents"
          label={t('pledge.amount')}
          min={0}
          decimals={2}
          defaultValue={cents === null ? undefined : cents / 100}
        />
        <NumberField
          name="pledge.volunteers"
          label={t('pledge.volunteers')}
          min={0}
          defaultValue={pledge?.volunteers ?? undefined}
        />
      </FieldRow>
      <TextField
        name="pledge.inKind"
        label={t('pledge.inKind')}
        maxLength={500}
        defaultValue={pledge?.inKind ?? undefined}
      />
    </>
  );
}

/** Returns what the fields promise; null when all of them are left empty. */
export function pledgeOrNoneIn(form: FormData): Pledge | null {
  const pledge = pledgeIn(form);
  return Object.values(pledge).some((part) => part !== null) ? pledge : null;
}

/** Returns what the fields promise; each part is null when it is left empty. */
export function pledgeIn(form: FormData): Pledge {
  return {
    amountCents: centsIn(form, 'pledge.amountCents'),
    volunteers: integerIn(form, 'pledge.volunteers'),
    inKind: textIn(form, 'pledge.inKind'),
  };
}
