import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { everyRow } from '../../app/reading/every-row.ts';
import { ReadingProblem } from '../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useKept } from '../../app/reading/useKept.ts';
import { usePageOfList } from '../../app/reading/usePageOfList.ts';
import { usePrinting } from '../../app/reading/usePrinting.ts';
import { useReading } from '../../app/reading/useReading.ts';
import { thingAddress } from '../../app/route.ts';
import { useDocumentTitle } from '../../app/useDocumentTitle.ts';
import { keepsRegister } from '../../app/writing/ability.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { ListHead, ListPage } from '../../ui/desk/ListPage.tsx';
import { Pager } from '../../ui/desk/Pager.tsx';
import { PrintedHead } from '../../ui/desk/PrintedHead.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { readProject } from './actionable-project.query.ts';
import { CollectNeedDialog } from './intentions/CollectNeedDialog.tsx';
import { useListAddress } from './list-address.ts';
import { PrintedNarrowing } from './PrintedNarrowing.tsx';
import { ProjectFilters } from './ProjectFilters.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import { ProjectsQuery } from './projects.query.ts';
import { StageTabs } from './StageTabs.tsx';
import { SeasonMenu } from './seasons/SeasonMenu.tsx';
import { useNarrowing } from './useNarrowing.ts';

const PAGE_SIZE = 25;
/** What is printed comes in larger pages, and ends somewhere. */
const PRINTED_PAGE_SIZE = 100;
const MOST_PRINTED = 1_000;

/** The list of projects with its filters, and the way to a new one. */
export function ProjectsView() {
  const { t, format } = useI18n();
  const { town, viewer, version } = useDesk();
  const address = useListAddress();
  const narrowing = useNarrowing(address);
  const [isCollecting, setCollecting] = useState(false);
  useDocumentTitle(t('projects.documentTitle', { town: town.name }));

  const wanted = {
    ...narrowing,
    stage: address.stages.length > 0 ? address.stages : null,
    orderBy: address.order,
  };
  const page = usePageOfList(PAGE_SIZE);
  const { answer, error } = useReading(ProjectsQuery, { ...wanted, ...page }, { version });
  const list = useKept(answer, !answer)?.projects;
  const printing = usePrinting(ProjectsQuery, (ask) =>
    everyRow(async (after) => (await ask({ ...wanted, first: PRINTED_PAGE_SIZE, after })).projects, MOST_PRINTED),
  );
  const shown = printing.printed ?? list?.nodes ?? [];

  return (
    <ListPage>
      <ListHead
        title={t('projects.title')}
        count={list ? t('projects.count', { count: format.number(list.totalCount) }) : null}
        testId="project-count"
      >
        {list && list.nodes.length > 0 && (
          <Button onClick={printing.print} aria-disabled={printing.isGathering || undefined}>
            {t(printing.isGathering ? 'print.gathering' : 'print.all')}
          </Button>
        )}
        {viewer.role === 'ADMINISTRATOR' && <SeasonMenu />}
        {keepsRegister(viewer) && (
          <Button main onClick={() => setCollecting(true)}>
            {t('projects.collect')}
          </Button>
        )}
      </ListHead>
      <PrintedHead>
        <PrintedNarrowing address={address} />
        {list && shown.length < list.totalCount && (
          <> · {t('print.part', { count: format.number(shown.length), all: format.number(list.totalCount) })}</>
        )}
      </PrintedHead>
      <StageTabs narrowing={narrowing} stages={address.stages} />
      <ProjectFilters address={address} />
      {list ? <ReadingProblem error={error ?? printing.error} /> : <ReadingState error={error} />}
      {list?.totalCount === 0 && (
        <StatePanel kind="empty" title={t('projects.none')} detail={t('projects.none.detail')} />
      )}
      {shown.length > 0 && <ProjectTable projects={shown.map(readProject)} order={address.order} isAwaited={!answer} />}
      {list && <Pager pageInfo={list.pageInfo} />}
      {isCollecting && (
        <CollectNeedDialog
          grid={address.within}
          onDone={(project) => location.assign(thingAddress('project', project, location.search))}
          onClose={() => setCollecting(false)}
        />
      )}
    </ListPage>
  );
}
