import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Section } from '../../ui/desk/Section.tsx';
import { AskButtons } from './AskButtons.tsx';
import type { Consultation } from './project.query.ts';
import type { ProjectPart } from './project-part.ts';
import styles from './project-view.module.css';

/** The three consultations (三会) on the project: who came, what was decided. */
export function ConsultationsSection({ detail, actions, onAsk }: ProjectPart) {
  const { t } = useI18n();
  return (
    <Section
      title={t('project.consultations')}
      count={detail.consultations.length}
      empty={t('project.noConsultations')}
      actions={<AskButtons of={['hearing', 'coordination', 'review']} {...{ actions, onAsk }} />}
      testId="consultations"
    >
      <ul className={styles.rows}>
        {detail.consultations.map((consultation) => (
          <ConsultationRow key={consultation.id} consultation={consultation} />
        ))}
      </ul>
    </Section>
  );
}

function ConsultationRow({ consultation }: { consultation: Consultation }) {
  const { t, format } = useI18n();
  const { kind, heldOn, residents, units, others, isAgreed, decision, rating, claim } = consultation;
  return (
    <li className={styles.row} data-testid="consultation">
      <div className={styles.rowHead}>
        <strong>{t(`consultation.kind.${kind}`)}</strong>
        <Badge tone={isAgreed ? 'gold' : 'accent'}>
          {t(isAgreed ? `consultation.agreed.${kind}` : `consultation.notAgreed.${kind}`)}
        </Badge>
        <span className={styles.when}>{format.date(heldOn)}</span>
      </div>
      <p>{decision}</p>
      <p className={styles.detail}>
        {[
          t('consultation.came', {
            residents: format.number(residents),
            units: format.number(units),
            others: format.number(others),
          }),
          rating !== null && t('consultation.stars', { stars: '★'.repeat(rating), count: format.number(rating) }),
          claim && t('consultation.onClaim', { unit: claim.unit.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
