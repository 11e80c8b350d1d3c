import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as LibraryNumberField } from 'react-aria-components/NumberField';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';

interface NumberFieldProps extends FieldProps {
  defaultValue?: number;
  min?: number;
  max?: number;
  step?: number;
  /** Digits after the point; none if left out. */
  decimals?: number;
  /** Called with the number when the field is left or stepped; NaN when it is emptied. */
  onChange?: (value: number) => void;
}

/** A field for a number, with steps up and down. */
export function NumberField(props: NumberFieldProps) {
  const { name, label, hint, isRequired, defaultValue, min, max, step, decimals = 0, onChange } = props;
  return (
    <LibraryNumberField
      className={styles.field}
      name={name}
      isRequired={isRequired}
      defaultValue={defaultValue}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={onChange}
      formatOptions={{ maximumFractionDigits: decimals }}
    >
      <FieldFrame label={label} hint={hint} isRequired={isRequired}>
        <Group className={styles.group}>
          <Input className={styles.input} />
          <Button slot="decrement" className={styles.step}>
            −
          </Button>
          <Button slot="increment" className={styles.step}>
            +
          </Button>
        </Group>
      </FieldFrame>
    </LibraryNumberField>
  );
}
