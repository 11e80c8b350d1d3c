import { useI18n } from '../../../app/i18n/I18n.tsx';
import { narrowList } from '../../../app/list-address.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { PlaceChoice } from '../PlaceChoice.tsx';
import styles from '../units-view.module.css';
import { MEMBERSHIPS, STANDINGS, type UnitListAddress } from './unit-list-address.ts';

/** What narrows the list of units; everything is in the address. */
export function UnitFilters({ address }: { address: UnitListAddress }) {
  const { t } = useI18n();
  const { search, kind, membership, within, claiming, organised } = address;
  const isNarrowed =
    search || kind || within || membership !== MEMBERSHIPS[0] || claiming !== 'any' || organised !== 'any';
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={t('units.search')}
          value={search}
          onSearch={(text) => narrowList({ q: text || null }, 'correction')}
        />
      </div>
      <Choice
        label={t('units.membership')}
        value={membership}
        options={MEMBERSHIPS.map((value) => ({ value, label: t(`units.membership.${value}`) }))}
        onChoose={(value) => narrowList({ membership: value === MEMBERSHIPS[0] ? null : value })}
      />
      <PlaceChoice within={within} />
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
      {isNarrowed && (
        <Button
          onClick={() =>
            narrowList({ q: null, kind: null, membership: null, within: null, claiming: null, organised: null })
          }
        >
          {t('units.clear')}
        </Button>
      )}
    </div>
  );
}
