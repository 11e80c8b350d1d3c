import { useState } from 'react';
import { failureWord } from '../../../app/connection/failure.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useKept } from '../../../app/reading/useKept.ts';
import { usePageOfList } from '../../../app/reading/usePageOfList.ts';
import { useReading } from '../../../app/reading/useReading.ts';
import { StepLink } from '../../../app/StepLink.tsx';
import { answersFor } from '../../../app/writing/ability.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Columns } from '../../../ui/desk/Columns.tsx';
import { StatePanel } from '../../../ui/StatePanel.tsx';
import { AllianceDialog, type AllianceQuestion } from './AllianceDialog.tsx';
import { AllianceHead } from './AllianceHead.tsx';
import { AllianceMembers } from './AllianceMembers.tsx';
import { AllianceQuery } from './alliance.query.ts';
import styles from './alliance-view.module.css';
import { SeatsSection } from './SeatsSection.tsx';

const PAGE_SIZE = 50;

/** One alliance: what it is for, its committee, who is in it, and what can be done with it. */
export function AllianceView({ id }: { id: string }) {
  const { t } = useI18n();
  const { viewer, version } = useDesk();
  const [asked, setAsked] = useState<AllianceQuestion | null>(null);
  const { answer, error } = useReading(AllianceQuery, { id, ...usePageOfList(PAGE_SIZE) }, { version });
  const shown = useKept(answer, !answer);
  const node = shown?.node;
  const alliance = node?.__typename === 'Alliance' ? node : null;
  const back = <StepLink changes={{ alliance: null, after: null, before: null }}>{t('alliance.back')}</StepLink>;

  if (error ? failureWord(error) === 'no-permission' : shown !== null && !alliance) {
    return <StatePanel kind="empty" title={t('alliance.gone')} detail={t('alliance.gone.detail')} action={back} />;
  }
  if (!alliance) return <ReadingState error={error} />;
  const mayChange = alliance.dissolvedOn === null && answersFor(viewer, alliance.grid.path);
  const parts = { alliance, mayChange, onAsk: setAsked };
  return (
    <article className={styles.alliance} data-testid="alliance">
      <p className={styles.back}>{back}</p>
      <ReadingProblem error={error} />
      <AllianceHead {...parts} />
      <Columns wider="second">
        <SeatsSection {...parts} />
        <AllianceMembers {...parts} />
      </Columns>
      {asked && <AllianceDialog question={asked} alliance={alliance} onClose={() => setAsked(null)} />}
    </article>
  );
}
