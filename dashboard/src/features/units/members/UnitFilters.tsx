import { useI18n } from '../../../app/i18n/I18n.tsx';
import { narrowList } from '../../../app/list-address.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { ListFilters } from '../../../ui/desk/ListFilters.tsx';
import { PlaceChoice } from '../../../ui/desk/PlaceChoice.tsx';
import { MEMBERSHIPS, STANDINGS, type UnitListAddress } from './unit-list-address.ts';

/** What narrows the list of units; everything is in the address. */
export function UnitFilters({ address }: { address: UnitListAddress }) {
  const { t } = useI18n();
  const { membership, within, claiming, organised } = address;
  return (
    <ListFilters searchLabel={t('units.search')} names={['kind', 'membership', 'within', 'claiming', 'organised']}>
      <Choice
        label={t('units.membership')}
        value={membership}
        options={MEMBERSHIPS.map((value) => ({ value, label: t(`units.membership.${value}`) }))}
        onChoose={(value) => narrowList({ membership: value === MEMBERSHIPS[0] ? null : value })}
      />
      <PlaceChoice label={t('units.place')} within={within} />
      <Choice
        label={t('units.claiming')}
        value={claiming}
        options={STANDINGS.map((value) => ({ value, label: t(`units.claiming.${value}`) }))}
        onChoose={(value) => narrowList({ claiming: value === 'any' ? null : value })}
      />
      <Choice
        label={t('units.organised')}
        value={organised}
        options={STANDINGS.map((value) => ({ value, label: t(`units.organised.${value}`) }))}
        onChoose={(value) => narrowList({ organised: value === 'any' ? null : value })}
      />
    </ListFilters>
  );
}
