import { useI18n } from '../../../app/i18n/I18n.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Facts } from '../../../ui/desk/Facts.tsx';
import { ThingHead } from '../../../ui/desk/ThingHead.tsx';
import type { AlliancePart } from './alliance-part.ts';
import styles from './alliance-view.module.css';
import { seatCount } from './seat-count.ts';

/** Name, kind and place of an alliance, and how large it is. */
export function AllianceHead({ alliance, mayChange, onAsk }: AlliancePart) {
  const { t, format } = useI18n();
  const { name, kind, grid, foundedOn, dissolvedOn, purpose, memberCount, headcount, seats } = alliance;
  const { filled, all } = seatCount(seats);
  const facts = [
    { name: t('alliance.grid'), value: grid.name },
    { name: t('alliance.founded'), value: format.date(foundedOn) },
    { name: t('alliance.members'), value: format.number(memberCount) },
    ...(headcount > 0 ? [{ name: t('alliance.headcount'), value: format.number(headcount) }] : []),
    {
      name: t('alliance.seats'),
      value: t('alliance.seatsFilled', { filled: format.number(filled), all: format.number(all) }),
    },
  ];
  return (
    <ThingHead
      name={<h2>{name}</h2>}
      badges={
        <>
          <Badge tone="plain">{t(`alliance.kind.${kind}`)}</Badge>
          {dissolvedOn && <Badge tone="accent">{t('alliance.dissolvedOn', { date: format.date(dissolvedOn) })}</Badge>}
        </>
      }
      actions={
        mayChange && (
          <>
            <Button main onClick={() => onAsk({ about: 'join' })}>
              {t('alliance.join')}
            </Button>
            <Button onClick={() => onAsk({ about: 'addSeat' })}>{t('alliance.addSeat')}</Button>
            <Button onClick={() => onAsk({ about: 'dissolve' })}>{t('alliance.dissolve')}</Button>
          </>
        )
      }
    >
      {purpose && <p className={styles.purpose}>{purpose}</p>}
      <Facts facts={facts} />
    </ThingHead>
  );
}
