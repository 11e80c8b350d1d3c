import { useI18n } from '../../app/i18n/I18n.tsx';
import { listed, narrowList } from '../../app/list-address.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ListFilters } from '../../ui/desk/ListFilters.tsx';
import { MultiSelect } from '../../ui/desk/MultiSelect.tsx';
import { PlaceChoice } from '../../ui/desk/PlaceChoice.tsx';
import { CATEGORIES, type ListAddress, STANDINGS } from './list-address.ts';

/** What narrows the list; everything is in the address. */
export function ProjectFilters({ address }: { address: ListAddress }) {
  const { t } = useI18n();
  const { town } = useDesk();
  const { season, categories, within, standing } = address;
  const current = town.currentSeason?.name ?? '';
  return (
    <ListFilters searchLabel={t('projects.search')} names={['category', 'stage', 'within', 'standing']}>
      {town.seasons.length > 1 && (
        <Choice
          label={t('season.label')}
          value={town.seasons.find(({ name }) => name === season)?.name ?? current}
          options={town.seasons.map(({ name }) => ({
            value: name,
            label: name === current ? t('season.current', { name }) : name,
          }))}
          onChoose={(name) => narrowList({ season: name === current ? null : name })}
        />
      )}
      <MultiSelect
        label={t('project.category')}
        values={categories}
        options={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        onChoose={(values) => narrowList({ category: listed(values) })}
      />
      <PlaceChoice label={t('projects.place')} within={within} />
      <Choice
        label={t('projects.standing')}
        value={standing}
        options={STANDINGS.map((value) => ({ value, label: t(`projects.standing.${value}`) }))}
        onChoose={(value) => narrowList({ standing: value === 'all' ? null : value })}
      />
    </ListFilters>
  );
}
