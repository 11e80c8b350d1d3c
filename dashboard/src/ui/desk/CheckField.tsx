import { Checkbox } from 'react-aria-components/Checkbox';
import type { FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';

/** A box to check. */
export function CheckField({
  name,
  label,
  isChecked,
}: Pick<FieldProps, 'name' | 'label'> & { /** As it is at first. */ isChecked?: boolean }) {
  return (
    <Checkbox className={styles.check} name={name} defaultSelected={isChecked}>
      <span className={styles.box} aria-hidden="true">
        ✓
      </span>
      {label}
    </Checkbox>
  );
}
