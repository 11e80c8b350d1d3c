import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Grid } from '../../territory/grids/grid.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Project } from '../project.entity.ts';

/** A neighbourhood proposes a project of the open pool to its own units, once. */
const PoolProposalSchema = defineEntity({
  name: 'PoolProposal',
  tableName: 'pool_proposal',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    project: () => p.manyToOne(Project).joinColumns('town_code', 'project_id').ownColumns('project_id'),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    on: p.text().fieldName('on_date'),
    note: p.text(),
  },
  uniques: [{ name: 'pool_proposal_once', properties: ['town', 'project', 'grid'] }],
});

export class PoolProposal extends PoolProposalSchema.class {}
PoolProposalSchema.setClass(PoolProposal);

declare module '../../database/tables.ts' {
  interface Tables {
    pool_proposal: TableOf<typeof PoolProposalSchema>;
  }
}
