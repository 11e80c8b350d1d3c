import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useKept } from '../../app/reading/useKept.ts';
import { usePageOfList } from '../../app/reading/usePageOfList.ts';
import { useReading } from '../../app/reading/useReading.ts';
import { thingAddress } from '../../app/route.ts';
import { useDocumentTitle } from '../../app/useDocumentTitle.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { ListHead, ListPage } from '../../ui/desk/ListPage.tsx';
import { Pager } from '../../ui/desk/Pager.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { useListAddress } from './list-address.ts';
import { MeetingFilters } from './MeetingFilters.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import { MeetingsQuery } from './meetings.query.ts';
import { runsMeetings } from './runs-meetings.ts';
import { ScheduleDialog } from './schedule/ScheduleDialog.tsx';

const PAGE_SIZE = 25;

/** The list of meetings with its filters, and the way to a new one. */
export function MeetingsView() {
  const { t, format } = useI18n();
  const { town, viewer, version } = useDesk();
  const address = useListAddress();
  const [isScheduling, setScheduling] = useState(false);
  useDocumentTitle(t('meetings.documentTitle', { town: town.name }));

  const { answer, error } = useReading(
    MeetingsQuery,
    {
      town: town.code,
      season: address.season,
      search: address.search || null,
      status: address.statuses.length > 0 ? address.statuses : null,
      kind: address.kinds.length > 0 ? address.kinds : null,
      ...usePageOfList(PAGE_SIZE),
    },
    { version },
  );
  const list = useKept(answer, !answer)?.meetings;
  const mayRun = runsMeetings(viewer);

  return (
    <ListPage>
      <ListHead
        title={t('meetings.title')}
        count={list ? t('meetings.count', { count: format.number(list.totalCount) }) : null}
        testId="meeting-count"
      >
        {mayRun && town.currentSeason && (
          <Button main onClick={() => setScheduling(true)}>
            {t('meetings.schedule')}
          </Button>
        )}
      </ListHead>
      <MeetingFilters address={address} />
      {list ? <ReadingProblem error={error} /> : <ReadingState error={error} />}
      {list?.totalCount === 0 && (
        <StatePanel kind="empty" title={t('meetings.none')} detail={t('meetings.none.detail')} />
      )}
      {list && list.nodes.length > 0 && <MeetingTable meetings={list.nodes} isAwaited={!answer} />}
      {list && <Pager pageInfo={list.pageInfo} />}
      {isScheduling && (
        <ScheduleDialog
          onDone={(meeting) => location.assign(thingAddress('meeting', meeting, location.search))}
          onClose={() => setScheduling(false)}
        />
      )}
    </ListPage>
  );
}
