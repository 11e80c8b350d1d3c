import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Claim } from '../claims/claim.entity.ts';
import { Project } from '../project.entity.ts';

export const consultationKinds = ['HEARING', 'COORDINATION', 'REVIEW'] as const;
export type ConsultationKind = (typeof consultationKinds)[number];

/** A hearing before, a coordination during, or a review after; attendance as counts only. */
const ConsultationSchema = defineEntity({
  name: 'Consultation',
  tableName: 'consultation',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    kind: p.enum(consultationKinds),
    project: () => p.manyToOne(Project).joinColumns('town_code', 'project_id').ownColumns('project_id'),
    claim: () => p.manyToOne(Claim).joinColumns('town_code', 'claim_id').ownColumns('claim_id').nullable(),
    heldOn: p.text(),
    residents: p.integer(),
    units: p.integer(),
    others: p.integer(),
    isAgreed: p.boolean(),
    decision: p.text(),
    rating: p.integer().nullable(),
  },
  indexes: [
    { name: 'consultation_project_index', properties: ['town', 'project', 'heldOn'] },
    { name: 'consultation_claim_index', properties: ['town', 'claim', 'heldOn'] },
  ],
});

export class Consultation extends ConsultationSchema.class {}
ConsultationSchema.setClass(Consultation);

declare module '../../database/tables.ts' {
  interface Tables {
    consultation: TableOf<typeof ConsultationSchema>;
  }
}
