import { useI18n } from '../../../app/i18n/I18n.tsx';
import { NumberField } from '../../../ui/desk/NumberField.tsx';
import { SelectField } from '../../../ui/desk/SelectField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { CATEGORIES, type Category } from '../list-address.ts';

interface ProjectFieldsProps {
  name?: string;
  category?: Category;
  need?: string | null;
  slots?: number;
  /** With what can be said of a draft only: its category and slots. */
  isWhole: boolean;
}

/** What a project says of itself. */
export function ProjectFields({ name, category, need, slots = 1, isWhole }: ProjectFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      <TextField name="name" label={t('project.name')} isRequired maxLength={60} defaultValue={name} />
      {isWhole && (
        <SelectField
          name="category"
          label={t('project.category')}
          isRequired
          defaultValue={category}
          options={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
      )}
      <TextField
        name="need"
        label={t('project.need')}
        hint={t('project.need.hint')}
        isRequired
        isLong
        maxLength={1_000}
        defaultValue={need ?? undefined}
      />
      {isWhole && (
        <NumberField
          name="slots"
          label={t('project.slots')}
          hint={t('project.slots.hint')}
          isRequired
          min={1}
          max={200}
          defaultValue={slots}
        />
      )}
    </>
  );
}
