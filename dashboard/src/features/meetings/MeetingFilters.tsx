import { useI18n } from '../../app/i18n/I18n.tsx';
import { listed, narrowList } from '../../app/list-address.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ListFilters } from '../../ui/desk/ListFilters.tsx';
import { MultiSelect } from '../../ui/desk/MultiSelect.tsx';
import { KINDS, type ListAddress, STATUSES } from './list-address.ts';

/** What narrows the list; everything is in the address. */
export function MeetingFilters({ address }: { address: ListAddress }) {
  const { t } = useI18n();
  const { town } = useDesk();
  const { season, statuses, kinds } = address;
  return (
    <ListFilters searchLabel={t('meetings.search')} names={['season', 'status', 'kind']}>
      <Choice
        label={t('season.label')}
        value={season ?? ''}
        options={[
          { value: '', label: t('meetings.allSeasons') },
          ...town.seasons.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChoose={(name) => narrowList({ season: name || null })}
      />
      <MultiSelect
        label={t('meeting.status')}
        values={statuses}
        options={STATUSES.map((value) => ({ value, label: t(`meeting.status.${value}`) }))}
        onChoose={(values) => narrowList({ status: listed(values) })}
      />
      <MultiSelect
        label={t('meeting.kind')}
        values={kinds}
        options={KINDS.map((value) => ({ value, label: t(`meeting.kind.${value}`) }))}
        onChoose={(values) => narrowList({ kind: listed(values) })}
      />
    </ListFilters>
  );
}
