import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { Section } from '../../../ui/desk/Section.tsx';
import { useNow } from '../../../ui/useNow.ts';
import styles from './console.module.css';
import { FollowersQuery } from './followers.query.ts';

/** Sockets come and go without a trace in the ledger: who is there is asked for again and again. */
const LOOK_EVERY_MS = 5_000;

/** How many screens, phones and desks follow the meeting now. */
export function FollowersPanel({ meeting }: { meeting: string }) {
  const { t, format } = useI18n();
  const now = useNow(LOOK_EVERY_MS);
  const { answer, error } = useReading(FollowersQuery, { meeting }, { version: now });
  const hall = answer?.node?.__typename === 'Meeting' ? answer.node.hall : null;
  return (
    <Section title={t('followers.title')} testId="followers">
      <ReadingProblem error={error} />
      {hall && (
        <dl className={styles.followers}>
          <div>
            <dt>{t('followers.screens')}</dt>
            <dd data-testid="followers-screens">{format.number(hall.screens)}</dd>
          </div>
          <div>
            <dt>{t('followers.phones')}</dt>
            <dd>{format.number(hall.phones)}</dd>
          </div>
          <div>
            <dt>{t('followers.desks')}</dt>
            <dd>{format.number(hall.desks)}</dd>
          </div>
        </dl>
      )}
    </Section>
  );
}
