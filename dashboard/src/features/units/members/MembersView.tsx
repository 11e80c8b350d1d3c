import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useKept } from '../../../app/reading/useKept.ts';
import { usePageOfList } from '../../../app/reading/usePageOfList.ts';
import { useReading } from '../../../app/reading/useReading.ts';
import { thingAddress } from '../../../app/route.ts';
import { UNIT_KINDS, type UnitKind } from '../../../app/unit-kind.ts';
import { keepsRegister } from '../../../app/writing/ability.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { Button } from '../../../ui/Button.tsx';
import { ListHead } from '../../../ui/desk/ListPage.tsx';
import { Pager } from '../../../ui/desk/Pager.tsx';
import { StatePanel } from '../../../ui/StatePanel.tsx';
import { EnrolDialog } from '../intentions/EnrolDialog.tsx';
import { KindTabs } from './KindTabs.tsx';
import { UnitFilters } from './UnitFilters.tsx';
import { UnitTable } from './UnitTable.tsx';
import { narrowingOf, useUnitListAddress } from './unit-list-address.ts';
import { KindCountsQuery, UnitsQuery } from './units.query.ts';

const PAGE_SIZE = 25;

/** The list of units with its filters, and the way to a new one. */
export function MembersView() {
  const { t, format } = useI18n();
  const { town, viewer, version } = useDesk();
  const address = useUnitListAddress();
  const narrowing = narrowingOf(address, town.code);
  const [isEnrolling, setEnrolling] = useState(false);
  const { answer, error } = useReading(
    UnitsQuery,
    { ...narrowing, kind: address.kind, orderBy: address.order, ...usePageOfList(PAGE_SIZE) },
    { version },
  );
  const list = useKept(answer, !answer)?.units;
  const counted = useReading(KindCountsQuery, narrowing, { version }).answer;
  const counts = countsIn(useKept(counted, !counted));
  const agencies = counts?.AGENCY ?? 0;
  const all = counts ? UNIT_KINDS.reduce((sum, kind) => sum + counts[kind], 0) : 0;
  const parts =
    address.kind === null && all > agencies && agencies > 0
      ? t('units.parts', { agencies: format.number(agencies), others: format.number(all - agencies) })
      : null;
  return (
    <>
      <ListHead
        count={
          list ? [t('units.count', { count: format.number(list.totalCount) }), parts].filter(Boolean).join(' · ') : null
        }
        testId="unit-count"
      >
        {keepsRegister(viewer) && (
          <Button main onClick={() => setEnrolling(true)}>
            {t('units.enrol')}
          </Button>
        )}
      </ListHead>
      <KindTabs counts={counts} kind={address.kind} />
      <UnitFilters address={address} />
      {list ? <ReadingProblem error={error} /> : <ReadingState error={error} />}
      {list?.totalCount === 0 && <StatePanel kind="empty" title={t('units.none')} detail={t('units.none.detail')} />}
      {list && list.nodes.length > 0 && <UnitTable units={list.nodes} order={address.order} isAwaited={!answer} />}
      {list && <Pager pageInfo={list.pageInfo} />}
      {isEnrolling && (
        <EnrolDialog
          home={address.within}
          onDone={(unit) => location.assign(thingAddress('unit', unit, location.search))}
          onClose={() => setEnrolling(false)}
        />
      )}
    </>
  );
}

function countsIn(answer: Readonly<Record<UnitKind, { totalCount: number }>> | null): Record<UnitKind, number> | null {
  if (!answer) return null;
  return Object.fromEntries(UNIT_KINDS.map((kind) => [kind, answer[kind].totalCount])) as Record<UnitKind, number>;
}
