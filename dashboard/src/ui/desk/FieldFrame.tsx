// What every field has around its control: its name, a hint, and beside it what is wrong.
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useI18n } from '../../app/i18n/I18n.tsx';
import styles from './field.module.css';

export interface FieldProps {
  /** The name in the form, and that of the input's field: what the server refuses by this name is told beside it. */
  name: string;
  label: string;
  /** What to write here, if the label does not say it. */
  hint?: string;
  isRequired?: boolean;
}

interface FieldFrameProps extends Pick<FieldProps, 'label' | 'hint' | 'isRequired'> {
  children: ReactNode;
}

/** Stands inside of one of the library's fields, which ties the parts together for those who listen. */
export function FieldFrame({ label, hint, isRequired, children }: FieldFrameProps) {
  const { t } = useI18n();
  return (
    <>
      <Label className={styles.label}>
        {label}
        {isRequired && (
          <span className={styles.needed} aria-hidden="true">
            {' *'}
          </span>
        )}
      </Label>
      {children}
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>
        {({ validationDetails, validationErrors }) =>
          // The browser's own sentences are in the browser's language, which need not be the page's.
          validationDetails.valueMissing
            ? t('form.required')
            : validationDetails.customError
              ? validationErrors.join(' ')
              : t('form.invalid')
        }
      </FieldError>
    </>
  );
}
