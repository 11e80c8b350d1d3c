import { useState } from 'react';
import { changeAddress, useParameter } from '../../../app/address.ts';
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
import { ListFilters } from '../../../ui/desk/ListFilters.tsx';
import { ListHead } from '../../../ui/desk/ListPage.tsx';
import { Pager } from '../../../ui/desk/Pager.tsx';
import { PlaceChoice } from '../../../ui/desk/PlaceChoice.tsx';
import { StatePanel } from '../../../ui/StatePanel.tsx';
import { AllianceTable } from './AllianceTable.tsx';
import { AllianceView } from './AllianceView.tsx';
import { ALLIANCE_KINDS } from './alliance-kind.ts';
import { AlliancesQuery } from './alliances.query.ts';
import { FoundDialog } from './FoundDialog.tsx';

const PAGE_SIZE = 25;
const STATES = ['standing', 'all'] as const;
const ALL = '';

/** The alliances of the town, or the one that the address names. */
export function AlliancesView() {
  const alliance = useParameter('alliance');
  return alliance === null ? <AllianceList /> : <AllianceView key={alliance} id={alliance} />;
}

function AllianceList() {
  const { t, format } = useI18n();
  const { town, viewer, version } = useDesk();
  const [isFounding, setFounding] = useState(false);
  const search = useParameter('q') ?? '';
  const kind = someOneOf(ALLIANCE_KINDS, useParameter('kind'));
  const within = useParameter('within');
  const state = oneOf(STATES, useParameter('state'));
  const today = format.plainDate(Date.now());
  const { answer, error } = useReading(
    AlliancesQuery,
    {
      town: town.code,
      search: search || null,
      kind,
      within,
      on: state === 'standing' ? today : null,
      ...usePageOfList(PAGE_SIZE),
    },
    { version },
  );
  const list = useKept(answer, !answer)?.alliances;
  return (
    <>
      <ListHead
        count={list ? t('alliances.count', { count: format.number(list.totalCount) }) : null}
        testId="alliance-count"
      >
        {keepsRegister(viewer) && (
          <Button main onClick={() => setFounding(true)}>
            {t('alliances.found')}
          </Button>
        )}
      </ListHead>
      <ListFilters searchLabel={t('alliances.search')} names={['kind', 'within', 'state']}>
        <Choice
          label={t('alliance.kind')}
          value={kind ?? ALL}
          options={[
            { value: ALL, label: t('alliances.allKinds') },
            ...ALLIANCE_KINDS.map((value) => ({ value, label: t(`alliance.kind.${value}`) })),
          ]}
          onChoose={(value) => narrowList({ kind: value || null })}
        />
        <PlaceChoice label={t('units.place')} within={within} />
        <Choice
          label={t('alliances.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`alliances.state.${value}`) }))}
          onChoose={(value) => narrowList({ state: value === STATES[0] ? null : value })}
        />
      </ListFilters>
      {list ? <ReadingProblem error={error} /> : <ReadingState error={error} />}
      {list?.totalCount === 0 && (
        <StatePanel kind="empty" title={t('alliances.none')} detail={t('alliances.none.detail')} />
      )}
      {list && list.nodes.length > 0 && <AllianceTable alliances={list.nodes} isAwaited={!answer} />}
      {list && <Pager pageInfo={list.pageInfo} />}
      {isFounding && (
        <FoundDialog
          onDone={(alliance) => changeAddress({ alliance, after: null, before: null }, 'step')}
          onClose={() => setFounding(false)}
        />
      )}
    </>
  );
}
