import { useI18n } from '../../../app/i18n/I18n.tsx';
import { StepLink } from '../../../app/StepLink.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { type Column, ListTable } from '../../../ui/desk/ListTable.tsx';
import type { ListedAlliance } from './alliances.query.ts';
import { seatCount } from './seat-count.ts';

interface AllianceTableProps {
  alliances: readonly ListedAlliance[];
  isAwaited: boolean;
}

/** The alliances, one a row; a press opens one. */
export function AllianceTable({ alliances, isAwaited }: AllianceTableProps) {
  const { t, format } = useI18n();
  const columns: Column<ListedAlliance>[] = [
    {
      name: 'name',
      head: t('alliance.name'),
      isMain: true,
      cell: ({ id, name, dissolvedOn }) => (
        <>
          <StepLink changes={{ alliance: id, after: null, before: null }}>{name}</StepLink>{' '}
          {dissolvedOn && <Badge tone="accent">{t('alliance.dissolvedOn', { date: format.date(dissolvedOn) })}</Badge>}
        </>
      ),
    },
    { name: 'kind', head: t('alliance.kind'), cell: ({ kind }) => t(`alliance.kind.${kind}`) },
    { name: 'grid', head: t('alliance.grid'), cell: ({ grid }) => grid.name },
    { name: 'founded', head: t('alliance.founded'), cell: ({ foundedOn }) => format.date(foundedOn) },
    {
      name: 'members',
      head: t('alliance.members'),
      align: 'end',
      cell: ({ memberCount }) => format.number(memberCount),
    },
    {
      name: 'headcount',
      head: t('alliance.headcount'),
      align: 'end',
      cell: ({ headcount }) => (headcount > 0 ? format.number(headcount) : null),
    },
    {
      name: 'seats',
      head: t('alliance.seats'),
      align: 'end',
      cell: ({ seats }) => {
        const { filled, all } = seatCount(seats);
        return all > 0 ? t('alliance.seatsFilled', { filled: format.number(filled), all: format.number(all) }) : null;
      },
    },
  ];
  return (
    <ListTable
      label={t('units.view.alliances')}
      columns={columns}
      rows={alliances}
      idOf={({ id }) => id}
      isAwaited={isAwaited}
      testId="alliances"
    />
  );
}
