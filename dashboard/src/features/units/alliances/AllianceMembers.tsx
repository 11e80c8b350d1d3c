import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { ActionMenu } from '../../../ui/desk/ActionMenu.tsx';
import { type Column, ListTable } from '../../../ui/desk/ListTable.tsx';
import { Pager } from '../../../ui/desk/Pager.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { AllianceMember } from './alliance.query.ts';
import type { AlliancePart } from './alliance-part.ts';

/** Who is in the alliance today: units and organisations by name, then counted groups. */
export function AllianceMembers({ alliance, mayChange, onAsk }: AlliancePart) {
  const { t, format } = useI18n();
  const { members } = alliance;
  const kindOf = ({ unit, organisation }: AllianceMember) =>
    unit ? t(`unit.kind.${unit.kind}`) : t(organisation ? 'party.ORGANISATION' : 'alliance.group');
  const columns: Column<AllianceMember>[] = [
    {
      name: 'name',
      head: t('alliance.member'),
      isMain: true,
      cell: ({ name, unit, headcount }) =>
        unit ? (
          <a href={thingAddress('unit', unit.id, location.search)}>{name}</a>
        ) : headcount !== null ? (
          t('alliance.groupOf', { label: name, count: format.number(headcount) })
        ) : (
          name
        ),
    },
    { name: 'kind', head: t('alliance.memberKind'), cell: kindOf },
    { name: 'since', head: t('alliance.since'), cell: ({ since }) => format.date(since) },
  ];
  const actions: Column<AllianceMember> = {
    name: 'actions',
    head: t('units.actions'),
    isActions: true,
    cell: (member) => (
      <ActionMenu
        label={t('unit.actionsOf', { unit: member.name })}
        actions={[{ name: 'leave', label: t('alliance.leave'), isDangerous: true }]}
        onAct={() => onAsk({ about: 'leave', member })}
      />
    ),
  };
  return (
    <Section
      title={t('alliance.members')}
      count={members.totalCount}
      empty={t('alliance.noMembers')}
      testId="alliance-members"
    >
      <ListTable
        label={t('alliance.members')}
        columns={mayChange ? [...columns, actions] : columns}
        rows={members.nodes}
        idOf={({ id }) => id}
      />
      <Pager pageInfo={members.pageInfo} />
    </Section>
  );
}
