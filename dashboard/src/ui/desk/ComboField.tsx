import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ChoiceList, type ChoiceOption } from './ChoiceList.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';

interface ComboFieldProps extends FieldProps {
  options: readonly ChoiceOption[];
  defaultValue?: string;
  /** Called with what is typed, where the options are looked for elsewhere; without it they are narrowed here. */
  onType?: (text: string) => void;
  onChoose?: (value: string | null) => void;
}

/** A field for one of many, found by typing a part of its name. The form holds its value, not its name. */
export function ComboField(props: ComboFieldProps) {
  const { name, label, hint, isRequired, options, defaultValue, onType, onChoose } = props;
  const { t } = useI18n();
  return (
    <ComboBox
      className={styles.field}
      name={name}
      isRequired={isRequired}
      defaultValue={defaultValue}
      defaultItems={onType ? undefined : options}
      items={onType ? options : undefined}
      onInputChange={onType}
      onChange={onChoose && ((value) => onChoose(value === null ? null : String(value)))}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldFrame label={label} hint={hint} isRequired={isRequired}>
        <Group className={styles.group}>
          <Input className={styles.input} placeholder={t('form.search')} />
          <Button className={styles.step}>▾</Button>
        </Group>
      </FieldFrame>
      <ChoiceList options={options} empty={t('form.nothingFound')} />
    </ComboBox>
  );
}
