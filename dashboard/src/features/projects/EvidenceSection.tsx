import { useI18n } from '../../app/i18n/I18n.tsx';
import { Section } from '../../ui/desk/Section.tsx';
import { AskButtons } from './AskButtons.tsx';
import { PictureStrip } from './PictureStrip.tsx';
import type { Evidence } from './project.query.ts';
import type { ProjectPart } from './project-part.ts';
import styles from './project-view.module.css';

/** What was done: told, counted and shown, the latest first. */
export function EvidenceSection({ detail, actions, onAsk }: ProjectPart) {
  const { t, format } = useI18n();
  const { evidence } = detail;
  const rest = evidence.totalCount - evidence.nodes.length;
  return (
    <Section
      title={t('project.evidence')}
      count={evidence.totalCount}
      empty={t('project.noEvidence')}
      actions={<AskButtons of={['evidence']} {...{ actions, onAsk }} />}
      testId="evidence"
    >
      <ul className={styles.rows}>
        {evidence.nodes.map((piece) => (
          <EvidencePiece key={piece.id} piece={piece} />
        ))}
      </ul>
      {rest > 0 && <p className={styles.none}>{t('project.moreEvidence', { count: format.number(rest) })}</p>}
    </Section>
  );
}

function EvidencePiece({ piece }: { piece: Evidence }) {
  const { t, format } = useI18n();
  const { on, told, figures, pictures, claim } = piece;
  return (
    <li className={styles.row}>
      <p className={styles.when}>
        {format.date(on)}
        {claim && ` · ${claim.unit.name}`}
      </p>
      <p className={styles.need}>{told}</p>
      {figures.length > 0 && (
        <ul className={styles.figures}>
          {figures.map(({ label, value, unit }) => (
            <li key={label}>
              {label} <strong>{format.number(value)}</strong> {unit}
            </li>
          ))}
        </ul>
      )}
      {pictures.length > 0 && <PictureStrip pictures={pictures} label={t('evidence.pictures')} />}
    </li>
  );
}
