import { useI18n } from '../../app/i18n/I18n.tsx';
import { useDesk } from '../../app/writing/desk.ts';
import { useGridOptions } from '../../ui/desk/useGridOptions.ts';
import type { ListAddress } from './list-address.ts';

/** How the list is narrowed, in words: paper has no filters to look at. */
export function PrintedNarrowing({ address }: { address: ListAddress }) {
  const { t } = useI18n();
  const { town } = useDesk();
  const places = useGridOptions();
  const { season, search, categories, stages, within, standing } = address;
  return [
    town.seasons.find(({ name }) => name === season)?.name ?? town.currentSeason?.name,
    places.find(({ value }) => value === within)?.label,
    ...stages.map((stage) => t(`project.stage.${stage}`)),
    ...categories.map((category) => t(`category.${category}`)),
    standing !== 'all' && t(`projects.standing.${standing}`),
    search && t('projects.searchedFor', { text: search }),
  ]
    .filter(Boolean)
    .join(' · ');
}
