import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ActionMenu } from '../../../ui/desk/ActionMenu.tsx';
import { PairingTime } from './PairingTime.tsx';
import type { Pairing, PairingParty } from './pairing.query.ts';
import { type PairingAction, pairingActionsOf } from './pairing-actions.ts';
import styles from './pairing-list.module.css';

interface PairingRowProps {
  pairing: Pairing;
  /** The unit on whose page it stands: no link leads to where the reader is. */
  of: string | undefined;
  onAsk: (action: PairingAction) => void;
}

/** One pairing: who with whom, what was promised, what was done, until when; and what can be done with it. */
export function PairingRow({ pairing, of, onAsk }: PairingRowProps) {
  const { t } = useI18n();
  const { viewer } = useDesk();
  const { mode, promise, parties, isInForce, lapsesSoon, endedReason, deeds } = pairing;
  const actions = pairingActionsOf(pairing, viewer);
  const isUrgent = lapsesSoon && actions.includes('renew');
  const names = parties.map(({ name }) => name).join(' — ');
  return (
    <li
      className={styles.row}
      data-testid="pairing"
      data-over={!isInForce || undefined}
      data-soon={lapsesSoon || undefined}
    >
      <div className={styles.what}>
        <div className={styles.who}>
          <p className={styles.parties}>
            {parties.map((party, index) => (
              <span key={party.name}>
                {index > 0 && <span aria-hidden="true"> — </span>}
                <PartyName party={party} of={of} />
              </span>
            ))}
          </p>
          <Badge tone="plain">{t(`pairing.mode.${mode}`)}</Badge>
        </div>
        <p>{promise}</p>
        <PairingTime pairing={pairing} />
        {endedReason && <p className={styles.detail}>{t('pairing.endedBecause', { reason: endedReason })}</p>}
        {deeds.totalCount > 0 && <Deeds deeds={deeds} />}
      </div>
      <div className={styles.menu}>
        {isUrgent && <Button onClick={() => onAsk('renew')}>{t('pairing.action.renew')}</Button>}
        <ActionMenu
          label={t('pairing.actionsOf', { parties: names })}
          actions={actions
            .filter((name) => !(isUrgent && name === 'renew'))
            .map((name) => ({ name, label: t(`pairing.action.${name}`), isDangerous: name === 'end' }))}
          onAct={(name) => onAsk(name as PairingAction)}
        />
      </div>
    </li>
  );
}

function PartyName({ party, of }: { party: PairingParty; of: string | undefined }) {
  const unit = party.unit ?? party.organisation?.unit;
  return unit && unit.id !== of ? (
    <a href={thingAddress('unit', unit.id, location.search)}>{party.name}</a>
  ) : (
    party.name
  );
}

/** What was done for the pairing, the latest first; folded away at first. */
function Deeds({ deeds: { totalCount, nodes } }: Pick<Pairing, 'deeds'>) {
  const { t, format } = useI18n();
  return (
    <details className={styles.deeds}>
      <summary>{t('pairing.deeds', { count: format.number(totalCount) })}</summary>
      <ul>
        {nodes.map(({ on, done }, index) => (
          <li key={index}>
            <span className={styles.detail}>{format.date(on)}</span> {done}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className={styles.detail}>{t('pairing.moreDeeds', { count: format.number(totalCount - nodes.length) })}</p>
      )}
    </details>
  );
}
