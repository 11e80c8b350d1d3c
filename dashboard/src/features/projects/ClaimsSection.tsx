import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { useDesk } from '../../app/writing/desk.ts';
import { Section } from '../../ui/desk/Section.tsx';
import { AskButtons } from './AskButtons.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import { type ClaimAction, claimActionsOf } from './claim-actions.ts';
import { ClaimActionDialog } from './intentions/ClaimDialogs.tsx';
import type { ProjectClaim } from './project.query.ts';
import type { ProjectPart } from './project-part.ts';
import styles from './project-view.module.css';

/** Who stands behind the project and with what; below, who did once. */
export function ClaimsSection({ project, actions, onAsk, claims }: ProjectPart & { claims: readonly ProjectClaim[] }) {
  const { t, format } = useI18n();
  const { viewer } = useDesk();
  const [asked, setAsked] = useState<{ action: ClaimAction; id: string } | null>(null);
  const about = asked && claims.find(({ id }) => id === asked.id);
  const standing = claims.filter(({ status }) => status !== 'WITHDRAWN');
  const withdrawn = claims.filter(({ status }) => status === 'WITHDRAWN');
  const row = (claim: ProjectClaim) => (
    <ClaimRow
      key={claim.id}
      claim={claim}
      actions={claimActionsOf(claim, project, viewer)}
      onAsk={(action) => setAsked({ action, id: claim.id })}
    />
  );
  return (
    <Section
      title={t('project.claims')}
      count={standing.length}
      actions={<AskButtons of={['claim']} {...{ actions, onAsk }} />}
      testId="claims"
    >
      {standing.length === 0 && <p className={styles.none}>{t('project.noClaims')}</p>}
      <ul className={styles.rows}>{standing.map(row)}</ul>
      {withdrawn.length > 0 && (
        <details className={styles.past}>
          <summary>{t('project.withdrawnClaims', { count: format.number(withdrawn.length) })}</summary>
          <ul className={styles.rows}>{withdrawn.map(row)}</ul>
        </details>
      )}
      {asked && about && <ClaimActionDialog action={asked.action} claim={about} onClose={() => setAsked(null)} />}
    </Section>
  );
}
