import { useI18n } from '../../../app/i18n/I18n.tsx';
import { pageAddress } from '../../../app/route.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Facts } from '../../../ui/desk/Facts.tsx';
import { ThingHead } from '../../../ui/desk/ThingHead.tsx';
import { MembershipBadge } from '../MembershipBadge.tsx';
import { type UnitAction, unitActionsOf } from '../unit-actions.ts';
import type { UnitDetail } from './unit.query.ts';

interface UnitHeadProps {
  unit: UnitDetail;
  onAsk: (action: UnitAction) => void;
}

/** What the unit is, since when, where it is at home, and which party organisation is in it. */
export function UnitHead({ unit, onAsk }: UnitHeadProps) {
  const { t, format } = useI18n();
  const { viewer } = useDesk();
  const { name, kind, home, joinedOn, leftOn, leftReason, membership, organisations, coveredBy } = unit;
  const namesOf = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(t('list.comma'));
  const actions = unitActionsOf(unit, viewer);
  const facts = [
    {
      name: t('unit.home'),
      value: home
        ? home.path
            .slice(1)
            .map(({ name }) => name)
            .join(' › ') || home.name
        : t('unit.outside'),
    },
    ...(joinedOn ? [{ name: t('unit.joined'), value: format.date(joinedOn) }] : []),
    ...(leftOn ? [{ name: t('unit.left'), value: [format.date(leftOn), leftReason].filter(Boolean).join(' · ') }] : []),
    {
      name: t('unit.organisations'),
      value: organisations.length > 0 ? namesOf(organisations) : t('unit.noOrganisation'),
    },
    ...(coveredBy.length > 0 ? [{ name: t('unit.covering'), value: namesOf(coveredBy) }] : []),
  ];
  return (
    <ThingHead
      trail={<a href={pageAddress('units', location.search)}>{t('units.title')}</a>}
      name={<h1>{name}</h1>}
      badges={
        <>
          <Badge tone="plain">{t(`unit.kind.${kind}`)}</Badge>
          <MembershipBadge membership={membership} leftOn={leftOn} />
        </>
      }
      actions={
        actions.length > 0 &&
        actions.map((action) => (
          <Button key={action} main={action === 'admit'} onClick={() => onAsk(action)}>
            {t(`unit.action.${action}`)}
          </Button>
        ))
      }
    >
      <Facts facts={facts} />
    </ThingHead>
  );
}
