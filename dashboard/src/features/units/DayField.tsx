import { useI18n } from '../../app/i18n/I18n.tsx';
import { DateField } from '../../ui/desk/DateField.tsx';

/** A field for the day from which something is so: today, or an earlier one. */
export function DayField({ label }: { label: string }) {
  const { format } = useI18n();
  const today = format.plainDate(Date.now());
  return <DateField name="on" label={label} isRequired defaultValue={today} max={today} />;
}
