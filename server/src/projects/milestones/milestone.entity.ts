import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Project } from '../project.entity.ts';

/** A step of a project with a name, and when it was reached. */
const MilestoneSchema = defineEntity({
  name: 'Milestone',
  tableName: 'milestone',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    project: () => p.manyToOne(Project).joinColumns('town_code', 'project_id').ownColumns('project_id'),
    name: p.text(),
    dueOn: p.text().nullable(),
    reachedOn: p.text().nullable(),
  },
  indexes: [{ name: 'milestone_project_index', properties: ['town', 'project', 'dueOn', 'id'] }],
});

export class Milestone extends MilestoneSchema.class {}
MilestoneSchema.setClass(Milestone);

declare module '../../database/tables.ts' {
  interface Tables {
    milestone: TableOf<typeof MilestoneSchema>;
  }
}
