import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Claim } from '../claims/claim.entity.ts';
import { Project } from '../project.entity.ts';

/** What was done on a project, or for one claim on it. `figures` is JSON: labelled numbers with their units. */
const EvidenceSchema = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    project: () => p.manyToOne(Project).joinColumns('town_code', 'project_id').ownColumns('project_id'),
    claim: () => p.manyToOne(Claim).joinColumns('town_code', 'claim_id').ownColumns('claim_id').nullable(),
    on: p.text().fieldName('on_date'),
    told: p.text(),
    figures: p.text(),
  },
  indexes: [
    { name: 'evidence_project_index', properties: ['town', 'project', 'on', 'id'] },
    { name: 'evidence_claim_index', properties: ['town', 'claim', 'on', 'id'] },
  ],
});

export class Evidence extends EvidenceSchema.class {}
EvidenceSchema.setClass(Evidence);

declare module '../../database/tables.ts' {
  interface Tables {
    evidence: TableOf<typeof EvidenceSchema>;
  }
}
