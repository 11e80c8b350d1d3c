import { useState } from 'react';
import { useParameter } from '../../../app/address.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { narrowList, oneOf, someOneOf } from '../../../app/list-address.ts';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useKept } from '../../../app/reading/useKept.ts';
import { usePageOfList } from '../../../app/reading/usePageOfList.ts';
import { useReading } from '../../../app/reading/useReading.ts';
import { keepsRegister } from '../../../app/writing/ability.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { ListHead } from '../../../ui/desk/ListPage.tsx';
import { Pager } from '../../../ui/desk/Pager.tsx';
import { PlaceChoice } from '../../../ui/desk/PlaceChoice.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import { StatePanel } from '../../../ui/StatePanel.tsx';
import { ModeTabs } from './ModeTabs.tsx';
import { PairingList } from './PairingList.tsx';
import { PairingPicture } from './PairingPicture.tsx';
import { PairingNetworkQuery, PairingsQuery } from './pairing.query.ts';
import { PAIRING_MODES } from './pairing-mode.ts';
import { daysAfter, mostUrgentFirst, WARNING_DAYS } from './pairing-time.ts';
import styles from './pairings-view.module.css';
import { SignDialog } from './SignDialog.tsx';

const PAGE_SIZE = 20;
const MOST_WARNINGS = 50;
const STATES = ['inForce', 'all'] as const;

/** Who is paired with whom: those that lapse soon first, the picture, then all of them. */
export function PairingsView() {
  const { t, format } = useI18n();
  const { town, viewer, version } = useDesk();
  const [isSigning, setSigning] = useState(false);
  const mode = someOneOf(PAIRING_MODES, useParameter('mode'));
  const within = useParameter('within');
  const state = oneOf(STATES, useParameter('state'));
  const today = format.plainDate(Date.now());
  const narrowing = { town: town.code, mode, within };

  const network = useReading(PairingNetworkQuery, { town: town.code, mode }, { version });
  const soon = useReading(
    PairingsQuery,
    { ...narrowing, lapsingBefore: daysAfter(today, WARNING_DAYS + 1), first: MOST_WARNINGS },
    { version },
  ).answer;
  const { answer, error } = useReading(
    PairingsQuery,
    { ...narrowing, inForceOn: state === 'inForce' ? today : null, ...usePageOfList(PAGE_SIZE) },
    { version },
  );
  const picture = useKept(network.answer, !network.answer)?.pairingNetwork;
  const warnings = useKept(soon, !soon)?.pairings;
  const list = useKept(answer, !answer)?.pairings;
  const lapsing = mostUrgentFirst(warnings?.nodes ?? []);
  const warned = new Set(lapsing.map(({ id }) => id));
  const others = list?.nodes.filter(({ id }) => !warned.has(id)) ?? [];
  return (
    <>
      <ListHead
        count={list ? t(`pairings.count.${state}`, { count: format.number(list.totalCount) }) : null}
        testId="pairing-count"
      >
        {keepsRegister(viewer) && (
          <Button main onClick={() => setSigning(true)}>
            {t('pairings.sign')}
          </Button>
        )}
      </ListHead>
      <ModeTabs mode={mode} within={within} today={today} />
      {warnings && lapsing.length > 0 && (
        <Section title={t('pairings.lapsing')} count={warnings.totalCount} testId="pairings-lapsing">
          <PairingList pairings={lapsing} />
        </Section>
      )}
      <div className={styles.panel} data-testid="pairing-picture">
        {picture ? <ReadingProblem error={network.error} /> : <ReadingState error={network.error} />}
        {picture && <PairingPicture network={picture} />}
      </div>
      <Section
        title={t(lapsing.length > 0 ? 'pairings.others' : 'pairings.list')}
        testId="pairings"
        actions={
          <>
            <PlaceChoice label={t('units.place')} within={within} />
            <Choice
              label={t('pairings.state')}
              value={state}
              options={STATES.map((value) => ({ value, label: t(`pairings.state.${value}`) }))}
              onChoose={(value) => narrowList({ state: value === STATES[0] ? null : value })}
            />
          </>
        }
      >
        {list ? <ReadingProblem error={error} /> : <ReadingState error={error} />}
        {list?.totalCount === 0 && (
          <StatePanel kind="empty" title={t('pairings.none')} detail={t('units.none.detail')} />
        )}
        <PairingList pairings={others} />
        {list && <Pager pageInfo={list.pageInfo} />}
      </Section>
      {isSigning && <SignDialog onClose={() => setSigning(false)} />}
    </>
  );
}
