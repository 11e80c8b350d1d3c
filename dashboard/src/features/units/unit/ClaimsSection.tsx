import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ProgressBar } from '../../../ui/desk/ProgressBar.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import { usePledgeText } from '../../../ui/desk/usePledgeText.ts';
import type { UnitClaim, UnitDetail } from './unit.query.ts';
import styles from './unit-view.module.css';

const TONES = { ACTIVE: 'plain', FULFILLED: 'gold', WITHDRAWN: 'plain' } as const;

interface ClaimsSectionProps {
  claims: UnitDetail['claims'];
  /** Null where no more are to be had. */
  onMore: (() => void) | null;
}

/** The projects that the unit claimed, the newest first: what it promised, and how far it has come. */
export function ClaimsSection({ claims, onMore }: ClaimsSectionProps) {
  const { t, format } = useI18n();
  return (
    <Section title={t('unit.claimed')} count={claims.totalCount} empty={t('unit.noClaims')} testId="unit-claims">
      <ul className={styles.rows}>
        {claims.nodes.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
      {claims.totalCount > claims.nodes.length && onMore && (
        <Button onClick={onMore}>{t('unit.moreClaims', { count: format.number(claims.totalCount) })}</Button>
      )}
    </Section>
  );
}

function ClaimRow({ claim }: { claim: UnitClaim }) {
  const { t, format } = useI18n();
  const pledgeText = usePledgeText();
  const { kind, status, progress, claimedAt, withdrawnReason, pledge, project } = claim;
  const facts = [t(`category.${project.category}`), project.grid.name, pledge && pledgeText(pledge)];
  return (
    <li className={styles.row} data-testid="unit-claim" data-status={status}>
      <div className={styles.rowHead}>
        <a href={thingAddress('project', project.id, location.search)}>{project.name}</a>
        <Badge tone="plain">{project.season.name}</Badge>
        <Badge tone={kind === 'RENEWAL' ? 'accent' : 'plain'}>{t(`claim.${kind}`)}</Badge>
        {status !== 'ACTIVE' && <Badge tone={TONES[status]}>{t(`unit.claim.${status}`)}</Badge>}
        <span className={styles.when}>{format.date(format.plainDate(Date.parse(claimedAt)))}</span>
      </div>
      <p className={styles.when}>{facts.filter(Boolean).join(' · ')}</p>
      {status === 'WITHDRAWN' ? (
        withdrawnReason && <p className={styles.when}>{t('unit.withdrawnBecause', { reason: withdrawnReason })}</p>
      ) : (
        <ProgressBar percent={progress} label={t('unit.progressOf', { project: project.name })} />
      )}
    </li>
  );
}
