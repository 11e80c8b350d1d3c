import { useState } from 'react';
import { failureWord } from '../../app/connection/failure.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useReading } from '../../app/reading/useReading.ts';
import { pageAddress } from '../../app/route.ts';
import { useDocumentTitle } from '../../app/useDocumentTitle.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Column, Columns } from '../../ui/desk/Columns.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { readProject } from './actionable-project.query.ts';
import { ClaimsSection } from './ClaimsSection.tsx';
import { ConsultationsSection } from './ConsultationsSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { ProjectDialog } from './intentions/ProjectDialog.tsx';
import { MilestonesSection } from './MilestonesSection.tsx';
import { NeedSection } from './NeedSection.tsx';
import { ProjectHead } from './ProjectHead.tsx';
import { ProposalsSection } from './ProposalsSection.tsx';
import { ProjectQuery } from './project.query.ts';
import { actionsOf, type ProjectAction } from './project-actions.ts';
import styles from './project-view.module.css';
import { SeriesSection } from './SeriesSection.tsx';

/** Everything about one project, and what can be done with it. */
export function ProjectView({ id }: { id: string }) {
  const { t } = useI18n();
  const { town, viewer, version } = useDesk();
  const { answer, error } = useReading(ProjectQuery, { town: town.code, id }, { version });
  const [asked, setAsked] = useState<ProjectAction | null>(null);
  const node = answer?.node;
  const detail = node?.__typename === 'Project' ? node : null;
  const project = detail && readProject(detail);
  useDocumentTitle(
    project ? t('project.documentTitle', { project: project.name }) : t('projects.documentTitle', { town: town.name }),
  );

  if (error ? failureWord(error) === 'no-permission' : answer !== null && !detail) {
    const back = <a href={pageAddress('projects', location.search)}>{t('project.gone.list')}</a>;
    return <StatePanel kind="empty" title={t('project.gone.title')} detail={t('project.gone.detail')} action={back} />;
  }
  if (!answer || !detail || !project) return <ReadingState error={error} />;
  const actions = actionsOf(project, viewer, town.currentSeason?.id ?? null);
  const parts = { project, detail, actions, onAsk: setAsked };
  return (
    <article className={styles.project} data-testid="project">
      <ReadingProblem error={error} />
      <ProjectHead {...parts} />
      <Columns>
        <Column>
          <NeedSection {...parts} revision={answer.town?.revision ?? 0} />
          <ClaimsSection {...parts} claims={answer.claims.nodes} />
          <EvidenceSection {...parts} />
        </Column>
        <Column>
          <MilestonesSection {...parts} revision={answer.town?.revision ?? 0} />
          <ConsultationsSection {...parts} />
          <ProposalsSection {...parts} />
          <SeriesSection detail={detail} />
          <HistorySection id={project.id} />
        </Column>
      </Columns>
      {asked && <ProjectDialog action={asked} project={project} onClose={() => setAsked(null)} />}
    </article>
  );
}
