import type { ReactNode } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { CheckField } from '../../../ui/desk/CheckField.tsx';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FieldRow } from '../../../ui/desk/FieldRow.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';

interface MeetingFieldsProps {
  name?: string;
  heldOn: string;
  isExclusive?: boolean;
  /** Fields beside the date. */
  children?: ReactNode;
}

/** What is told of a meeting besides its projects. */
export function MeetingFields({ name, heldOn, isExclusive, children }: MeetingFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      <TextField name="name" label={t('meeting.name')} isRequired maxLength={100} defaultValue={name} isFirst />
      <FieldRow>
        {children}
        <DateField name="heldOn" label={t('meeting.heldOn')} isRequired defaultValue={heldOn} />
      </FieldRow>
      <CheckField name="exclusiveClaiming" label={t('meeting.exclusive')} isChecked={isExclusive} />
    </>
  );
}
