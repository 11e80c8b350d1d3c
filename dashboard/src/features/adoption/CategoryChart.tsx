import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { RateChart } from './RateChart.tsx';

export const CategoryChartFragment = graphql(`
  fragment CategoryChart on Adoption {
    byCategory {
      category
      projects { numerator denominator ratio }
    }
  }
`);

/** Projects adopted, by category. */
export function CategoryChart({ adoption }: { adoption: FragmentOf<typeof CategoryChartFragment> }) {
  const { t } = useI18n();
  const { byCategory } = readFragment(CategoryChartFragment, adoption);
  const rows = byCategory.map(({ category, projects }) => ({ name: t(`category.${category}`), rate: projects }));
  return <RateChart title={t('adoption.byCategory')} nameTitle={t('adoption.category')} rows={rows} />;
}
