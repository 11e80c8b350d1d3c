import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Grid } from '../../territory/grids/grid.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Project } from '../project.entity.ts';
import { Contest } from './contest.entity.ts';

export const entryStages = ['COLLECTED', 'SHORTLISTED', 'RECOMMENDED'] as const;
export type EntryStage = (typeof entryStages)[number];

/** What a neighbourhood enters into a contest, and how far it has come. */
const ContestEntrySchema = defineEntity({
  name: 'ContestEntry',
  tableName: 'contest_entry',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    contest: () => p.manyToOne(Contest).joinColumns('town_code', 'contest_id').ownColumns('contest_id'),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    project: () => p.manyToOne(Project).joinColumns('town_code', 'project_id').ownColumns('project_id').nullable(),
    name: p.text(),
    sortKey: p.text(),
    stage: p.enum(entryStages),
  },
  indexes: [{ name: 'contest_entry_contest_index', properties: ['town', 'contest', 'sortKey', 'id'] }],
});

export class ContestEntry extends ContestEntrySchema.class {}
ContestEntrySchema.setClass(ContestEntry);

declare module '../../database/tables.ts' {
  interface Tables {
    contest_entry: TableOf<typeof ContestEntrySchema>;
  }
}
