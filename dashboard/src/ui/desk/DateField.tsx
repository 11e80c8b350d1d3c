import { Input } from 'react-aria-components/Input';
import { TextField as LibraryTextField } from 'react-aria-components/TextField';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';

interface DateFieldProps extends FieldProps {
  /** As all days here: 2026-11-21. */
  defaultValue?: string;
  min?: string;
  max?: string;
}

/** A field for a day: the browser's own, which a phone shows as its calendar. */
export function DateField({ name, label, hint, isRequired, defaultValue, min, max }: DateFieldProps) {
  return (
    <LibraryTextField
      className={styles.field}
      name={name}
      type="date"
      isRequired={isRequired}
      defaultValue={defaultValue}
    >
      <FieldFrame label={label} hint={hint} isRequired={isRequired}>
        <Input className={styles.input} min={min} max={max} />
      </FieldFrame>
    </LibraryTextField>
  );
}
