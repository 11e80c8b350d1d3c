import { useI18n } from '../../app/i18n/I18n.tsx';
import { pageAddress } from '../../app/route.ts';
import styles from './grid-facts.module.css';

interface GridFactsProps {
  grid: {
    id: string;
    code: string | null;
    households: number | null;
    openedOn: string;
    closedOn: string | null;
    blanks: readonly { kind: 'ORGANISATION' | 'STAFFING' | 'SERVICE' | 'PAIRING' | 'ADOPTION'; since: string }[];
  };
  /** How much there is in the grid and below it. */
  counts: Record<'organisations' | 'vacancies' | 'stations', { totalCount: number }>;
}

/** What is known of a grid itself, what is in it altogether, and where it is a blank. */
export function GridFacts({ grid, counts }: GridFactsProps) {
  const { t, format } = useI18n();
  return (
    <>
      <dl className={styles.facts}>
        <Fact title={t('grid.households')} value={grid.households === null ? null : format.number(grid.households)} />
        <Fact title={t('grid.code')} value={grid.code} />
        <Fact title={t('grid.openedOn')} value={format.date(grid.openedOn)} />
        <Fact title={t('grid.closedOn')} value={grid.closedOn && format.date(grid.closedOn)} />
        <Fact title={t('grid.allOrganisations')} value={format.number(counts.organisations.totalCount)} />
        <Fact title={t('grid.allStations')} value={format.number(counts.stations.totalCount)} />
        <Fact title={t('grid.allVacancies')} value={format.number(counts.vacancies.totalCount)} />
      </dl>
      {grid.blanks.length > 0 && (
        <ul className={styles.blanks}>
          {grid.blanks.map(({ kind, since }) => (
            <li key={kind}>
              <span className={styles.mark} aria-hidden="true" />
              <a href={pageAddress('coverage', location.search, { kind, within: grid.id })}>
                {t(`coverage.missing.${kind}`)}
              </a>
              <span className={styles.since}>{t('since', { date: format.date(since) })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Fact({ title, value }: { title: string; value: string | null }) {
  if (value === null) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{value}</dd>
    </div>
  );
}
