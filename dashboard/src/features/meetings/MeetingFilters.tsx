import { useI18n } from '../../app/i18n/I18n.tsx';
import { useDesk } from '../../app/writing/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { MultiSelect } from '../../ui/desk/MultiSelect.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { filterList, KINDS, type ListAddress, listed, STATUSES } from './list-address.ts';
import styles from './meetings-view.module.css';

/** What narrows the list; everything is in the address. */
export function MeetingFilters({ address }: { address: ListAddress }) {
  const { t } = useI18n();
  const { town } = useDesk();
  const { season, search, statuses, kinds } = address;
  const isNarrowed = season !== null || search || statuses.length > 0 || kinds.length > 0;
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={t('meetings.search')}
          value={search}
          onSearch={(text) => filterList({ q: text || null }, 'correction')}
        />
      </div>
      <Choice
        label={t('season.label')}
        value={season ?? ''}
        options={[
          { value: '', label: t('meetings.allSeasons') },
          ...town.seasons.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChoose={(name) => filterList({ season: name || null })}
      />
      <MultiSelect
        label={t('meeting.status')}
        values={statuses}
        options={STATUSES.map((value) => ({ value, label: t(`meeting.status.${value}`) }))}
        onChoose={(values) => filterList({ status: listed(values) })}
      />
      <MultiSelect
        label={t('meeting.kind')}
        values={kinds}
        options={KINDS.map((value) => ({ value, label: t(`meeting.kind.${value}`) }))}
        onChoose={(values) => filterList({ kind: listed(values) })}
      />
      {isNarrowed && (
        <Button onClick={() => filterList({ season: null, q: null, status: null, kind: null })}>
          {t('meetings.clear')}
        </Button>
      )}
    </div>
  );
}
