import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { narrowList } from '../../app/list-address.ts';
import { thingAddress } from '../../app/route.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ActionMenu } from '../../ui/desk/ActionMenu.tsx';
import { type Column, ListTable } from '../../ui/desk/ListTable.tsx';
import { ProgressBar } from '../../ui/desk/ProgressBar.tsx';
import type { ActionableProject } from './actionable-project.query.ts';
import { ClaimantNames } from './ClaimantNames.tsx';
import { ProjectDialog } from './intentions/ProjectDialog.tsx';
import { isOrder, type ListOrder, nextOrder, tableOrder } from './list-order.ts';
import { actionsOf, type ProjectAction } from './project-actions.ts';
import { StageBadge } from './StageBadge.tsx';

interface ProjectTableProps {
  projects: readonly ActionableProject[];
  order: ListOrder;
  isAwaited: boolean;
}

/** The projects, one a row, each with what can be done with it. */
export function ProjectTable({ projects, order, isAwaited }: ProjectTableProps) {
  const { t, format } = useI18n();
  const { town, viewer } = useDesk();
  const [asked, setAsked] = useState<{ action: ProjectAction; id: string } | null>(null);
  // The dialog is about the row as it is now, not as it was when the menu was opened.
  const about = asked && projects.find(({ id }) => id === asked.id);

  const columns: Column<ActionableProject>[] = [
    {
      name: 'NAME',
      head: t('project.name'),
      isMain: true,
      cell: ({ id, name }) => <a href={thingAddress('project', id, location.search)}>{name}</a>,
    },
    {
      name: 'NUMBER',
      head: t('project.category'),
      cell: ({ category }) => t(`category.${category}`),
    },
    { name: 'GRID', head: t('project.grid'), cell: ({ grid }) => grid.name },
    {
      name: 'stage',
      head: t('project.stage'),
      cell: ({ stage, isInOpenPool }) => (
        <>
          <StageBadge stage={stage} /> {isInOpenPool && <Badge tone="gold">{t('project.inPool')}</Badge>}
        </>
      ),
    },
    {
      name: 'SLOTS_LEFT',
      head: t('project.slotsTaken'),
      align: 'end',
      cell: ({ slots, slotsLeft }) =>
        t('project.slotsOf', { taken: format.number(slots - slotsLeft), slots: format.number(slots) }),
    },
    { name: 'claims', head: t('project.claimants'), cell: ({ claims }) => <ClaimantNames claims={claims} /> },
    {
      name: 'PROGRESS',
      head: t('project.progress'),
      cell: ({ progress, stage, name }) =>
        stage === 'UNDER_WAY' || stage === 'COMPLETED' ? (
          <ProgressBar percent={progress} label={t('project.progressOf', { project: name })} />
        ) : null,
    },
    {
      name: 'actions',
      head: t('projects.actions'),
      isActions: true,
      cell: (project) => (
        <ActionMenu
          label={t('projects.actionsOf', { project: project.name })}
          actions={actionsOf(project, viewer, town.currentSeason?.id ?? null).map((name) => ({
            name,
            label: t(`project.action.${name}`),
            isDangerous: name === 'cancel',
          }))}
          onAct={(name) => setAsked({ action: name as ProjectAction, id: project.id })}
        />
      ),
    },
  ];
  return (
    <>
      <ListTable
        label={t('projects.title')}
        columns={columns.map((column) => ({ ...column, isOrder: isOrder(column.name) }))}
        rows={projects}
        idOf={({ id }) => id}
        order={tableOrder(order)}
        onOrder={(by) => narrowList({ order: nextOrder(by, order) })}
        isAwaited={isAwaited}
        testId="projects"
      />
      {asked && about && <ProjectDialog action={asked.action} project={about} onClose={() => setAsked(null)} />}
    </>
  );
}
