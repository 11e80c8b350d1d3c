import { useI18n } from '../../app/i18n/I18n.tsx';
import { narrowList } from '../../app/list-address.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useGridOptions } from '../../ui/desk/useGridOptions.ts';

const WHOLE_TOWN = '';

/** Narrows a list to an area or a neighbourhood, in the address. */
export function PlaceChoice({ within }: { within: string | null }) {
  const { t } = useI18n();
  const places = useGridOptions();
  return (
    <Choice
      label={t('units.place')}
      value={within ?? WHOLE_TOWN}
      options={[
        { value: WHOLE_TOWN, label: t('units.wholeTown') },
        ...places.map(({ value, label, depth }) => ({ value, label: depth ? `　${label}` : label })),
      ]}
      onChoose={(value) => narrowList({ within: value || null })}
    />
  );
}
