import { useI18n } from '../../../app/i18n/I18n.tsx';
import { pageAddress } from '../../../app/route.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { MembershipBadge } from '../MembershipBadge.tsx';
import { type UnitAction, unitActionsOf } from '../unit-actions.ts';
import type { UnitDetail } from './unit.query.ts';
import styles from './unit-view.module.css';

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
    <header className={styles.head}>
      <p className={styles.trail}>
        <a href={pageAddress('units', location.search)}>{t('units.title')}</a>
      </p>
      <div className={styles.title}>
        <h1>{name}</h1>
        <Badge tone="plain">{t(`unit.kind.${kind}`)}</Badge>
        <MembershipBadge membership={membership} leftOn={leftOn} />
        <div className={styles.actions}>
          {unitActionsOf(unit, viewer).map((action) => (
            <Button key={action} main={action === 'admit'} onClick={() => onAsk(action)}>
              {t(`unit.action.${action}`)}
            </Button>
          ))}
        </div>
      </div>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
