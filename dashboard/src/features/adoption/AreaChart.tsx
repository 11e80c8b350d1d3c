import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { RateChart } from './RateChart.tsx';

export const AreaChartFragment = graphql(`
  fragment AreaChart on Adoption {
    town { id areaLabel }
    byArea {
      area { id name }
      projects { numerator denominator ratio }
    }
  }
`);

/** Projects adopted, by area of the town, under the name that the town has for its areas. */
export function AreaChart({ adoption }: { adoption: FragmentOf<typeof AreaChartFragment> }) {
  const { t } = useI18n();
  const { byArea, town } = readFragment(AreaChartFragment, adoption);
  const rows = byArea.map(({ area, projects }) => ({ name: area.name, rate: projects }));
  return <RateChart title={t('adoption.byArea', { area: town.areaLabel })} nameTitle={town.areaLabel} rows={rows} />;
}
