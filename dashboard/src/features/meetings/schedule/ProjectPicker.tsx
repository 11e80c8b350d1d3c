import { useI18n } from '../../../app/i18n/I18n.tsx';
import { everyRow } from '../../../app/reading/every-row.ts';
import { useAsked } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { PickList } from '../PickList.tsx';
import { OfferableProjectsQuery } from './pickable.query.ts';

const CATEGORIES = ['CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND'] as const;

interface ProjectPickerProps {
  /** In the order of the list; null while it is awaited. */
  chosen: readonly string[] | null;
  onChoose: (projects: readonly string[]) => void;
}

/** Chooses what a meeting offers, of the projects that are on offer this season. */
export function ProjectPicker({ chosen, onChoose }: ProjectPickerProps) {
  const { t, format } = useI18n();
  const { town } = useDesk();
  const { answer, error } = useAsked(
    OfferableProjectsQuery,
    { town: town.code, after: null },
    (variables, ask) => everyRow(async (after) => (await ask({ ...variables, after })).projects),
    { version: null },
  );
  return (
    <PickList
      label={t('meeting.projectsOnList')}
      options={
        answer?.map(({ id, name, category, grid, slots, slotsLeft }) => ({
          id,
          label: name,
          group: category,
          detail: t('meeting.pick.project', {
            grid: grid.name,
            left: format.number(slotsLeft),
            slots: format.number(slots),
          }),
        })) ?? null
      }
      error={error}
      groupLabel={t('meeting.category')}
      groups={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
