import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import styles from './card.module.css';

export const PairingCardFragment = graphql(`
  fragment PairingCard on Pairing {
    mode
    promise
    signedOn
    lapsesOn
    endedOn
    isInForce
    parties { name }
  }
`);

/** An agreement between two: who, what is promised, whether it is in force. */
export function PairingCard({ pairing }: { pairing: FragmentOf<typeof PairingCardFragment> }) {
  const { t, format } = useI18n();
  const { mode, promise, signedOn, lapsesOn, endedOn, isInForce, parties } = readFragment(PairingCardFragment, pairing);
  const end = endedOn ?? lapsesOn;
  return (
    <li className={styles.card} data-ended={!isInForce || undefined}>
      <p className={styles.title}>
        <strong>{parties.map(({ name }) => name).join(' — ')}</strong>
        <Badge tone={isInForce ? 'plain' : 'accent'}>
          {isInForce ? t(`pairing.mode.${mode}`) : t('pairing.ended')}
        </Badge>
      </p>
      <p>{promise}</p>
      <p>
        {end
          ? t('pairing.from.until', { from: format.date(signedOn), until: format.date(end) })
          : t('since', { date: format.date(signedOn) })}
      </p>
    </li>
  );
}
