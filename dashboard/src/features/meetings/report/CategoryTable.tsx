import { useI18n } from '../../../app/i18n/I18n.tsx';
import styles from './report.module.css';
import type { ReportCategory } from './report.query.ts';

/** Every project with who claimed it, by category. The head is repeated on every printed page. */
export function CategoryTable({ categories }: { categories: readonly ReportCategory[] }) {
  const { t, format } = useI18n();
  let number = 0;
  return (
    <table className={styles.table} data-testid="report-table">
      <caption>{t('report.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.number')}</th>
          <th scope="col">{t('console.project')}</th>
          <th scope="col">{t('report.place')}</th>
          <th scope="col" data-align="end">
            {t('report.slots')}
          </th>
          <th scope="col">{t('console.claimants')}</th>
        </tr>
      </thead>
      {categories.map(({ category, projects, slots, list }) => (
        <tbody key={category}>
          <tr className={styles.category}>
            <th scope="rowgroup" colSpan={5}>
              {t('report.category', {
                category: t(`category.${category}`),
                projects: format.rate(projects),
                slots: format.rate(slots),
              })}
            </th>
          </tr>
          {list.map(({ id, name, grid, slots, slotsLeft, claims }) => {
            number++;
            return (
              <tr key={id}>
                <td>{format.number(number)}</td>
                <td>{name}</td>
                <td>{grid.name}</td>
                <td data-align="end">
                  {t('report.taken', { taken: format.number(slots - slotsLeft), slots: format.number(slots) })}
                </td>
                <td>
                  {claims.length === 0
                    ? '—'
                    : claims
                        .map(({ unit, kind }) =>
                          kind === 'RENEWAL' ? t('report.renewal', { unit: unit.name }) : unit.name,
                        )
                        .join(t('list.comma'))}
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
