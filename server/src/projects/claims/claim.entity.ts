import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Meeting } from '../../meetings/meeting.entity.ts';
import { Unit } from '../../members/units/unit.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Project } from '../project.entity.ts';

export const claimKinds = ['NEW', 'RENEWAL'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const claimStatuses = ['ACTIVE', 'FULFILLED', 'WITHDRAWN'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** The statuses in which a claim stands: it takes a slot and counts for adoption. */
export const standingStatuses = ['ACTIVE', 'FULFILLED'] as const satisfies readonly ClaimStatus[];

/**
 * One unit's claim on one project. `revision` is the town's in which it was accepted; `meeting` the open one that it was
 * made in. `note` is what was said last of the work; `handedOverTo` the claim of the unit that carries on with it.
 */
const ClaimSchema = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    project: () => p.manyToOne(Project).joinColumns('town_code', 'project_id').ownColumns('project_id'),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id'),
    meeting: () => p.manyToOne(Meeting).joinColumns('town_code', 'meeting_id').ownColumns('meeting_id').nullable(),
    kind: p.enum(claimKinds),
    status: p.enum(claimStatuses),
    claimedAt: p.text(),
    revision: p.integer(),
    pledgedCents: p.bigint('number').nullable(),
    pledgedVolunteers: p.integer().nullable(),
    pledgedInKind: p.text().nullable(),
    progress: p.integer().default(0),
    note: p.text().nullable(),
    fulfilledAt: p.text().nullable(),
    withdrawnAt: p.text().nullable(),
    withdrawnReason: p.text().nullable(),
    handedOverTo: p.text().nullable(),
  },
  uniques: [
    {
      name: 'claim_stands_once',
      properties: ['town', 'project', 'unit'],
      expression: (_columns, table, name) =>
        `create unique index ${name} on ${table.name} (town_code, project_id, unit_id) where status <> 'WITHDRAWN'`,
    },
  ],
  indexes: [
    { name: 'claim_project_index', properties: ['town', 'project'] },
    { name: 'claim_unit_index', properties: ['town', 'unit'] },
    { name: 'claim_newest_index', properties: ['town', 'revision', 'claimedAt', 'id'] },
    { name: 'claim_meeting_index', properties: ['town', 'meeting'] },
    { name: 'claim_handed_over_index', properties: ['town', 'handedOverTo'] },
  ],
});

export class Claim extends ClaimSchema.class {}
ClaimSchema.setClass(Claim);

declare module '../../database/tables.ts' {
  interface Tables {
    claim: TableOf<typeof ClaimSchema>;
  }
}
