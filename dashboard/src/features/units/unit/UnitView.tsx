import { useState } from 'react';
import { failureWord } from '../../../app/connection/failure.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useKept } from '../../../app/reading/useKept.ts';
import { useReading } from '../../../app/reading/useReading.ts';
import { pageAddress } from '../../../app/route.ts';
import { useDocumentTitle } from '../../../app/useDocumentTitle.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Column, Columns } from '../../../ui/desk/Columns.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import { StatePanel } from '../../../ui/StatePanel.tsx';
import { UnitDialog } from '../intentions/UnitDialog.tsx';
import { PairingList } from '../pairings/PairingList.tsx';
import { mostUrgentFirst } from '../pairings/pairing-time.ts';
import type { UnitAction } from '../unit-actions.ts';
import { AlliancesSection } from './AlliancesSection.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { SeasonsSection } from './SeasonsSection.tsx';
import { StorySection } from './StorySection.tsx';
import { UnitHead } from './UnitHead.tsx';
import { UnitQuery } from './unit.query.ts';
import styles from './unit-view.module.css';

const CLAIMS_AT_FIRST = 6;
const MOST_CLAIMS = 100;

/** Everything about one unit, and what can be done with it. */
export function UnitView({ id }: { id: string }) {
  const { t } = useI18n();
  const { town, version } = useDesk();
  const [claims, setClaims] = useState(CLAIMS_AT_FIRST);
  const [asked, setAsked] = useState<UnitAction | null>(null);
  const { answer, error } = useReading(UnitQuery, { id, claims }, { version });
  const shown = useKept(answer, !answer);
  const node = shown?.node;
  const unit = node?.__typename === 'Unit' ? node : null;
  useDocumentTitle(
    unit ? t('unit.documentTitle', { unit: unit.name }) : t('units.documentTitle.members', { town: town.name }),
  );

  if (error ? failureWord(error) === 'no-permission' : shown !== null && !unit) {
    const back = <a href={pageAddress('units', location.search)}>{t('unit.gone.list')}</a>;
    return <StatePanel kind="empty" title={t('unit.gone')} detail={t('unit.gone.detail')} action={back} />;
  }
  if (!unit) return <ReadingState error={error} />;
  return (
    <article className={styles.unit} data-testid="unit">
      <ReadingProblem error={error} />
      <UnitHead unit={unit} onAsk={setAsked} />
      <Columns>
        <Column>
          <SeasonsSection seasons={unit.claimsBySeason} />
          <ClaimsSection claims={unit.claims} onMore={claims < MOST_CLAIMS ? () => setClaims(MOST_CLAIMS) : null} />
          <Section
            title={t('unit.pairings')}
            count={unit.pairings.length}
            empty={t('unit.noPairings')}
            testId="unit-pairings"
          >
            <PairingList pairings={mostUrgentFirst(unit.pairings)} of={unit.id} />
          </Section>
        </Column>
        <Column>
          <AlliancesSection unit={unit.id} alliances={unit.alliances} />
          <StorySection id={unit.id} />
        </Column>
      </Columns>
      {asked && <UnitDialog action={asked} unit={unit} onClose={() => setAsked(null)} />}
    </article>
  );
}
