import { useI18n } from '../../../app/i18n/I18n.tsx';
import type { ListedUnit } from './units.query.ts';

/** Which party organisation is in the unit, or else answers for it. Nothing where there is neither. */
export function OrganisedText({ unit }: { unit: Pick<ListedUnit, 'organisations' | 'coveredBy'> }) {
  const { t } = useI18n();
  const [own] = unit.organisations;
  if (own) return own.name;
  const [covering] = unit.coveredBy;
  return covering ? t('unit.coveredBy', { organisation: covering.name }) : null;
}
