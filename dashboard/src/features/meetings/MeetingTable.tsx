import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { thingAddress } from '../../app/route.ts';
import { useDesk } from '../../app/writing/desk.ts';
import { ActionMenu } from '../../ui/desk/ActionMenu.tsx';
import { type Column, ListTable } from '../../ui/desk/ListTable.tsx';
import type { ListedMeeting } from './meetings.query.ts';
import { runsMeetings } from './runs-meetings.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { AmendDialog } from './schedule/AmendDialog.tsx';
import { CancelDialog } from './schedule/StepDialogs.tsx';

/** The meetings, one a row; what is still to come can be changed or called off. */
export function MeetingTable({ meetings, isAwaited }: { meetings: readonly ListedMeeting[]; isAwaited: boolean }) {
  const { t, format } = useI18n();
  const { viewer } = useDesk();
  const [asked, setAsked] = useState<{ action: string; id: string } | null>(null);
  const about = asked && meetings.find(({ id }) => id === asked.id);
  const close = () => setAsked(null);
  const mayRun = runsMeetings(viewer);

  const columns: Column<ListedMeeting>[] = [
    {
      name: 'name',
      head: t('meeting.name'),
      isMain: true,
      cell: ({ id, name }) => <a href={thingAddress('meeting', id, location.search)}>{name}</a>,
    },
    { name: 'status', head: t('meeting.status'), cell: ({ status }) => <StatusBadge status={status} /> },
    { name: 'kind', head: t('meeting.kind'), cell: ({ kind }) => t(`meeting.kind.${kind}`) },
    { name: 'heldOn', head: t('meeting.heldOn'), cell: ({ heldOn }) => format.date(heldOn) },
    { name: 'season', head: t('season.label'), cell: ({ season }) => season.name },
    {
      name: 'claiming',
      head: t('meeting.claimingTime'),
      cell: ({ openedAt, closedAt, cancelledReason }) =>
        cancelledReason ??
        (openedAt &&
          t('meeting.fromTo', { from: format.minute(openedAt), to: closedAt ? format.minute(closedAt) : '…' })),
    },
    {
      name: 'projects',
      head: t('meeting.projectsOnList'),
      align: 'end',
      cell: ({ projects }) => format.number(projects.totalCount),
    },
  ];
  if (mayRun) {
    columns.push({
      name: 'actions',
      head: t('meetings.actions'),
      isActions: true,
      cell: ({ id, name, status }) =>
        status === 'SCHEDULED' && (
          <ActionMenu
            label={t('meetings.actionsOf', { meeting: name })}
            actions={[
              { name: 'amend', label: t('meeting.amend') },
              { name: 'cancel', label: t('meeting.cancel'), isDangerous: true },
            ]}
            onAct={(action) => setAsked({ action, id })}
          />
        ),
    });
  }
  return (
    <>
      <ListTable
        label={t('meetings.title')}
        columns={columns}
        rows={meetings}
        idOf={({ id }) => id}
        isAwaited={isAwaited}
        testId="meetings"
      />
      {about && asked.action === 'amend' && <AmendDialog meeting={about} onClose={close} />}
      {about && asked.action === 'cancel' && <CancelDialog meeting={about} onClose={close} />}
    </>
  );
}
