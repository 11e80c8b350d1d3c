import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { PartyOrganisation } from '../organisations/party-organisation.entity.ts';

/** What a JOINT branch is beyond an organisation of this town: who the partner is, whose turn it is to be secretary, how often
 * it meets. Each of the two towns has its own row, which names the other town but points at nothing in it. */
const JointBranchSchema = defineEntity({
  name: 'JointBranch',
  tableName: 'joint_branch',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    organisation: () =>
      p
        .manyToOne(PartyOrganisation)
        .primary()
        .joinColumns('town_code', 'organisation_id')
        .ownColumns('organisation_id'),
    partnerTown: p.text(),
    partnerTownName: p.text(),
    partnerSeat: p.text().nullable(),
    partnerOrganisationId: p.text().nullable(),
    invitationHash: p.text().nullable(),
    joinedOn: p.text().nullable(),
    hasSecretary: p.boolean(),
    turnSince: p.text(),
    sessionEveryMonths: p.integer(),
    themeDayEveryMonths: p.integer(),
  },
});

export class JointBranch extends JointBranchSchema.class {}
JointBranchSchema.setClass(JointBranch);

declare module '../../database/tables.ts' {
  interface Tables {
    joint_branch: TableOf<typeof JointBranchSchema>;
  }
}
