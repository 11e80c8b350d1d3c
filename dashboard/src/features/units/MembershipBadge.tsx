import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import type { ActionableUnit } from './actionable-unit.query.ts';

/** Says of a unit that is no member what it is; nothing of a member. */
export function MembershipBadge({ membership, leftOn }: Pick<ActionableUnit, 'membership' | 'leftOn'>) {
  const { t, format } = useI18n();
  if (membership === 'MEMBER') return null;
  if (membership === 'PARTNER') return <Badge tone="gold">{t('units.membership.PARTNER')}</Badge>;
  return (
    <Badge tone="accent">{leftOn ? t('unit.leftOn', { date: format.date(leftOn) }) : t('units.membership.LEFT')}</Badge>
  );
}
