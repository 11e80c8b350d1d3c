import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as LibraryTextField } from 'react-aria-components/TextField';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import styles from './field.module.css';

interface TextFieldProps extends FieldProps {
  defaultValue?: string;
  maxLength?: number;
  /** Room for several lines. */
  isLong?: boolean;
  isFirst?: boolean;
  /** Called with what is written, as it is written. */
  onChange?: (text: string) => void;
}

/** A field for text. `isFirst` takes the focus when it comes. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, isRequired, defaultValue, maxLength, isLong, isFirst, onChange } = props;
  return (
    <LibraryTextField
      className={styles.field}
      name={name}
      isRequired={isRequired}
      defaultValue={defaultValue}
      maxLength={maxLength}
      autoFocus={isFirst}
      onChange={onChange}
    >
      <FieldFrame label={label} hint={hint} isRequired={isRequired}>
        {isLong ? <TextArea className={styles.input} rows={4} /> : <Input className={styles.input} />}
      </FieldFrame>
    </LibraryTextField>
  );
}
