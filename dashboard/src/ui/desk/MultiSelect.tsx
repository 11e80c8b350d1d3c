import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Select } from 'react-aria-components/Select';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ChoiceList, type ChoiceOption } from './ChoiceList.tsx';
import choices from './choices.module.css';
import styles from './field.module.css';

interface MultiSelectProps {
  label: string;
  /** Those that are chosen; none means all. */
  values: readonly string[];
  options: readonly ChoiceOption[];
  onChoose: (values: string[]) => void;
}

/** A filter by several of a few: nothing chosen lets everything through. */
export function MultiSelect({ label, values, options, onChoose }: MultiSelectProps) {
  const { t, format } = useI18n();
  const [only] = values;
  const chosen =
    values.length === 0
      ? label
      : values.length === 1
        ? (options.find(({ value }) => value === only)?.label ?? label)
        : t('filter.several', { label, count: format.number(values.length) });
  return (
    <Select
      selectionMode="multiple"
      value={[...values]}
      onChange={(keys) => onChoose(keys.map(String))}
      placeholder={label}
    >
      <Label className="only-heard">{label}</Label>
      <Button
        className={`${styles.input} ${choices.opener} ${choices.filter}`}
        data-chosen={values.length > 0 || undefined}
      >
        <span>{chosen}</span>
        <span className={choices.arrow} aria-hidden="true">
          ▾
        </span>
      </Button>
      <ChoiceList options={options} empty={t('form.nothingToChoose')} />
    </Select>
  );
}
