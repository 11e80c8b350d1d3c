import { Button } from 'react-aria-components/Button';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ChoiceList, type ChoiceOption } from './ChoiceList.tsx';
import choices from './choices.module.css';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';

interface SelectFieldProps extends FieldProps {
  options: readonly ChoiceOption[];
  defaultValue?: string;
}

/** A field for one of a few; `ComboField` is for one of many. */
export function SelectField({ name, label, hint, isRequired, options, defaultValue }: SelectFieldProps) {
  const { t } = useI18n();
  return (
    <Select
      className={styles.field}
      name={name}
      isRequired={isRequired}
      defaultValue={defaultValue}
      placeholder={t('form.choose')}
    >
      <FieldFrame label={label} hint={hint} isRequired={isRequired}>
        <Button className={`${styles.input} ${choices.opener}`}>
          <SelectValue>{({ selectedText }) => selectedText || t('form.choose')}</SelectValue>
          <span className={choices.arrow} aria-hidden="true">
            ▾
          </span>
        </Button>
      </FieldFrame>
      <ChoiceList options={options} empty={t('form.nothingToChoose')} />
    </Select>
  );
}
