import { useI18n } from '../../../app/i18n/I18n.tsx';
import { centsIn, integerIn, textIn } from '../../../app/writing/form-values.ts';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';

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
      <NumberField
        name="pledge.amountCents"
        label={t('project.pledge.amount')}
        min={0}
        decimals={2}
        defaultValue={cents === null ? undefined : cents / 100}
      />
      <NumberField
        name="pledge.volunteers"
        label={t('project.pledge.volunteers')}
        min={0}
        defaultValue={pledge?.volunteers ?? undefined}
      />
      <TextField
        name="pledge.inKind"
        label={t('project.pledge.inKind')}
        maxLength={500}
        defaultValue={pledge?.inKind ?? undefined}
      />
    </>
  );
}

/** Returns what the fields promise. */
export function pledgeIn(form: FormData): Pledge {
  return {
    amountCents: centsIn(form, 'pledge.amountCents'),
    volunteers: integerIn(form, 'pledge.volunteers'),
    inKind: textIn(form, 'pledge.inKind'),
  };
}
