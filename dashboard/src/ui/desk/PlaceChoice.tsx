import { useI18n } from '../../app/i18n/I18n.tsx';
import { narrowList } from '../../app/list-address.ts';
import { Choice } from '../Choice.tsx';
import { useGridOptions } from './useGridOptions.ts';

const WHOLE_TOWN = '';

interface PlaceChoiceProps {
  label: string;
  /** What the address says in `within`. */
  within: string | null;
}

/** Narrows a list to an area or a neighbourhood, in the address. */
export function PlaceChoice({ label, within }: PlaceChoiceProps) {
  const { t } = useI18n();
  const places = useGridOptions();
  return (
    <Choice
      label={label}
      value={within ?? WHOLE_TOWN}
      options={[
        { value: WHOLE_TOWN, label: t('filter.wholeTown') },
        ...places.map(({ value, label, depth }) => ({ value, label: depth ? `　${label}` : label })),
      ]}
      onChoose={(value) => narrowList({ within: value || null })}
    />
  );
}
