import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { narrowList, someOneOf } from '../../../app/list-address.ts';
import { thingAddress } from '../../../app/route.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { ActionMenu } from '../../../ui/desk/ActionMenu.tsx';
import { type Column, ListTable } from '../../../ui/desk/ListTable.tsx';
import { UnitDialog } from '../intentions/UnitDialog.tsx';
import { MembershipBadge } from '../MembershipBadge.tsx';
import { type UnitAction, unitActionsOf } from '../unit-actions.ts';
import { OrganisedText } from './OrganisedText.tsx';
import { UNIT_ORDERS, type UnitOrder } from './unit-list-address.ts';
import type { ListedUnit } from './units.query.ts';

interface UnitTableProps {
  units: readonly ListedUnit[];
  order: UnitOrder;
  isAwaited: boolean;
}

/** The units, one a row, each with what can be done with it. */
export function UnitTable({ units, order, isAwaited }: UnitTableProps) {
  const { t, format } = useI18n();
  const { town, viewer } = useDesk();
  const [asked, setAsked] = useState<{ action: UnitAction; id: string } | null>(null);
  // The dialog is about the row as it is now, not as it was when the menu was opened.
  const about = asked && units.find(({ id }) => id === asked.id);
  const season = town.currentSeason?.name;

  const columns: Column<ListedUnit>[] = [
    {
      name: 'NAME',
      head: t('unit.name'),
      isMain: true,
      isOrder: true,
      cell: ({ id, name }) => <a href={thingAddress('unit', id, location.search)}>{name}</a>,
    },
    { name: 'KIND', head: t('unit.kind'), isOrder: true, cell: ({ kind }) => t(`unit.kind.${kind}`) },
    { name: 'home', head: t('unit.home'), cell: ({ home }) => home?.name ?? t('unit.outside') },
    {
      name: 'JOINED_ON',
      head: t('unit.joined'),
      isOrder: true,
      cell: ({ membership, joinedOn, leftOn }) => (
        <>
          {joinedOn && format.date(joinedOn)} <MembershipBadge membership={membership} leftOn={leftOn} />
        </>
      ),
    },
    {
      name: 'claims',
      head: t('units.claimsOf', { season: season ?? '' }),
      align: 'end',
      cell: ({ claimsBySeason }) => {
        const now = claimsBySeason.find((one) => one.season === season);
        return format.number(now ? now.claimed + now.renewed : 0);
      },
    },
    { name: 'organised', head: t('unit.organised'), cell: (unit) => <OrganisedText unit={unit} /> },
    {
      name: 'actions',
      head: t('units.actions'),
      isActions: true,
      cell: (unit) => (
        <ActionMenu
          label={t('unit.actionsOf', { unit: unit.name })}
          actions={unitActionsOf(unit, viewer).map((name) => ({
            name,
            label: t(`unit.action.${name}`),
            isDangerous: name === 'end',
          }))}
          onAct={(name) => setAsked({ action: name as UnitAction, id: unit.id })}
        />
      ),
    },
  ];
  return (
    <>
      <ListTable
        label={t('units.title')}
        columns={columns}
        rows={units}
        idOf={({ id }) => id}
        order={{ by: order, isDescending: false }}
        onOrder={(by) => narrowList({ order: by === UNIT_ORDERS[0] ? null : someOneOf(UNIT_ORDERS, by) })}
        isAwaited={isAwaited}
        testId="units"
      />
      {asked && about && <UnitDialog action={asked.action} unit={about} onClose={() => setAsked(null)} />}
    </>
  );
}
