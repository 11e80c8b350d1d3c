import { useI18n } from '../../app/i18n/I18n.tsx';
import { thingAddress } from '../../app/route.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ActionMenu } from '../../ui/desk/ActionMenu.tsx';
import { ProgressBar } from '../../ui/desk/ProgressBar.tsx';
import { usePledgeText } from '../../ui/desk/usePledgeText.ts';
import type { ClaimAction } from './claim-actions.ts';
import type { ProjectClaim } from './project.query.ts';
import styles from './project-view.module.css';

const TONES = { ACTIVE: 'plain', FULFILLED: 'gold', WITHDRAWN: 'plain' } as const;

interface ClaimRowProps {
  claim: ProjectClaim;
  actions: readonly ClaimAction[];
  onAsk: (action: ClaimAction) => void;
}

/** One unit's claim: what it promised, how far it has come, what became of it. */
export function ClaimRow({ claim, actions, onAsk }: ClaimRowProps) {
  const { t, format } = useI18n();
  const pledgeText = usePledgeText();
  const { unit, kind, status, claimedAt, progress, note, pledge, withdrawnReason, handedOverTo } = claim;
  return (
    <li className={styles.row} data-status={status} data-testid="claim">
      <div className={styles.rowHead}>
        <a href={thingAddress('unit', unit.id, location.search)}>{unit.name}</a>
        <Badge tone={kind === 'RENEWAL' ? 'accent' : 'plain'}>{t(`claim.${kind}`)}</Badge>
        {status !== 'ACTIVE' && <Badge tone={TONES[status]}>{t(`claim.status.${status}`)}</Badge>}
        <span className={styles.when}>{format.date(format.plainDate(Date.parse(claimedAt)))}</span>
        <span className={styles.menu}>
          <ActionMenu
            label={t('project.claim.actionsOf', { unit: unit.name })}
            actions={actions.map((name) => ({
              name,
              label: t(`claim.action.${name}`),
              isDangerous: name === 'withdraw',
            }))}
            onAct={(name) => onAsk(name as ClaimAction)}
          />
        </span>
      </div>
      <p className={styles.detail}>{(pledge && pledgeText(pledge)) || t('project.pledge.none')}</p>
      {status !== 'WITHDRAWN' && (
        <ProgressBar percent={progress} label={t('project.progressOf', { project: unit.name })} />
      )}
      {note && <p className={styles.detail}>{note}</p>}
      {status === 'WITHDRAWN' && (
        <p className={styles.detail}>
          {handedOverTo
            ? t('project.claim.handedOver', { unit: handedOverTo.unit.name, reason: withdrawnReason ?? '—' })
            : t('project.claim.withdrawnBecause', { reason: withdrawnReason ?? '—' })}
        </p>
      )}
    </li>
  );
}
