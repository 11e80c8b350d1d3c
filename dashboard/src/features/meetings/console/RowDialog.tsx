import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/desk/Dialog.tsx';
import { RefusalNotice } from '../../../ui/desk/RefusalNotice.tsx';
import type { ConsoleProject } from '../console.query.ts';
import styles from './console.module.css';
import { WithdrawSlipDialog } from './WithdrawSlipDialog.tsx';
import { HideRowMutation, ShowRowMutation } from './wall-mutations.ts';

interface RowDialogProps {
  meeting: string;
  project: ConsoleProject;
  isHidden: boolean;
  mayHide: boolean;
  mayWithdraw: boolean;
  onClose: () => void;
}

/** One project of the board: its claims, each of which can be withdrawn, and whether the walls show it. */
export function RowDialog({ meeting, project, isHidden, mayHide, mayWithdraw, onClose }: RowDialogProps) {
  const { t, format } = useI18n();
  const { tell } = useDesk();
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const hide = useIntention(HideRowMutation);
  const show = useIntention(ShowRowMutation);
  const { isBusy, isWaiting, refusal, submit } = isHidden ? show : hide;
  const slip = project.claims.find(({ id }) => id === withdrawing);

  async function turn() {
    if (!(await submit({ meeting, project: project.id }))) return;
    tell(t(isHidden ? 'console.done.showRow' : 'console.done.hideRow', { project: project.name }));
  }
  if (slip) {
    return <WithdrawSlipDialog project={project.name} claim={slip} onClose={() => setWithdrawing(null)} />;
  }
  return (
    <Dialog title={project.name} onClose={onClose}>
      <p className={styles.detail}>
        {project.grid.name} · {t(`category.${project.category}`)} ·{' '}
        {t('console.leftOf', { left: format.number(project.slotsLeft), slots: format.number(project.slots) })}
      </p>
      {project.claims.length === 0 && <p className={styles.detail}>{t('console.noClaims')}</p>}
      <ul className={styles.slips}>
        {project.claims.map(({ id, kind, status, claimedAt, unit }) => (
          <li key={id}>
            <a href={thingAddress('unit', unit.id, location.search)}>{unit.name}</a>
            <Badge tone={kind === 'RENEWAL' ? 'accent' : 'plain'}>{t(`claim.${kind}`)}</Badge>
            <span className={styles.detail}>{format.moment(claimedAt, Date.now())}</span>
            {mayWithdraw && status === 'ACTIVE' && (
              <Button aria-label={t('console.withdrawOf', { unit: unit.name })} onClick={() => setWithdrawing(id)}>
                {t('console.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice refusal={refusal} isWaiting={isWaiting} />
      <div className={styles.foot}>
        <a href={thingAddress('project', project.id, location.search)}>{t('console.projectPage')}</a>
        {mayHide && (
          <Button aria-disabled={isBusy || undefined} onClick={turn}>
            {t(isHidden ? 'console.showRow' : 'console.hideRow')}
          </Button>
        )}
        <Button onClick={onClose}>{t('form.leave')}</Button>
      </div>
    </Dialog>
  );
}
