import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldRow } from '../../../ui/desk/FieldRow.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';

const MOST = 12;

/** What was done in numbers: a line each, as many as are wanted. */
export function FigureFields() {
  const { t } = useI18n();
  const [lines, setLines] = useState(1);
  return (
    <>
      {Array.from({ length: lines }, (_, index) => (
        <FigureLine key={index} name={`figures.${index}`} />
      ))}
      {lines < MOST && <Button onClick={() => setLines(lines + 1)}>{t('figure.more')}</Button>}
    </>
  );
}

/** One line: label and value demand each other, so that no figure stands without a name, and no name with a made-up 0. */
function FigureLine({ name }: { name: string }) {
  const { t } = useI18n();
  const [label, setLabel] = useState('');
  const [value, setValue] = useState(Number.NaN);
  return (
    <FieldRow>
      <TextField
        name={`${name}.label`}
        label={t('figure.label')}
        maxLength={30}
        isRequired={!Number.isNaN(value)}
        onChange={setLabel}
      />
      <NumberField
        name={`${name}.value`}
        label={t('figure.value')}
        decimals={2}
        isRequired={label.trim() !== ''}
        onChange={setValue}
      />
      <TextField name={`${name}.unit`} label={t('figure.unit')} maxLength={10} />
    </FieldRow>
  );
}

interface Figure {
  label: string;
  value: number;
  unit: string | null;
}

/** Returns the lines that have a label or a value. */
export function figuresIn(form: FormData): Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; form.has(`figures.${index}.label`); index++) {
    const label = demandedTextIn(form, `figures.${index}.label`);
    const value = textIn(form, `figures.${index}.value`);
    if (label === '' && value === null) continue;
    figures.push({ label, value: Number(value ?? 0), unit: textIn(form, `figures.${index}.unit`) });
  }
  return figures;
}
