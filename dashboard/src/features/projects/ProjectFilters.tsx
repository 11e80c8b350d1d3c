import { useI18n } from '../../app/i18n/I18n.tsx';
import { listed, narrowList } from '../../app/list-address.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { MultiSelect } from '../../ui/desk/MultiSelect.tsx';
import { useGridOptions } from '../../ui/desk/useGridOptions.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { CATEGORIES, type ListAddress, STANDINGS } from './list-address.ts';
import styles from './projects-view.module.css';

const WHOLE_TOWN = '';

/** What narrows the list; everything is in the address. */
export function ProjectFilters({ address }: { address: ListAddress }) {
  const { t } = useI18n();
  const { town } = useDesk();
  const places = useGridOptions();
  const { season, search, categories, stages, within, standing } = address;
  const current = town.currentSeason?.name ?? '';
  const isNarrowed = search || categories.length > 0 || stages.length > 0 || within || standing !== 'all';
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={t('projects.search')}
          value={search}
          onSearch={(text) => narrowList({ q: text || null }, 'correction')}
        />
      </div>
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
      <Choice
        label={t('projects.place')}
        value={within ?? WHOLE_TOWN}
        options={[
          { value: WHOLE_TOWN, label: t('projects.wholeTown') },
          ...places.map(({ value, label, depth }) => ({ value, label: depth ? `　${label}` : label })),
        ]}
        onChoose={(value) => narrowList({ within: value || null })}
      />
      <Choice
        label={t('projects.standing')}
        value={standing}
        options={STANDINGS.map((value) => ({ value, label: t(`projects.standing.${value}`) }))}
        onChoose={(value) => narrowList({ standing: value === 'all' ? null : value })}
      />
      {isNarrowed && (
        <Button onClick={() => narrowList({ q: null, category: null, stage: null, within: null, standing: null })}>
          {t('projects.clear')}
        </Button>
      )}
    </div>
  );
}
