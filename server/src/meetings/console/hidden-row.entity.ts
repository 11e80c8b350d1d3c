import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Project } from '../../projects/project.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Meeting } from '../meeting.entity.ts';

/** A project whose row the walls of a meeting leave out. */
const HiddenRowSchema = defineEntity({
  name: 'HiddenRow',
  tableName: 'hidden_row',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    meeting: () => p.manyToOne(Meeting).primary().joinColumns('town_code', 'meeting_id').ownColumns('meeting_id'),
    project: () => p.manyToOne(Project).primary().joinColumns('town_code', 'project_id').ownColumns('project_id'),
    hiddenAt: p.text(),
  },
});

export class HiddenRow extends HiddenRowSchema.class {}
HiddenRowSchema.setClass(HiddenRow);

declare module '../../database/tables.ts' {
  interface Tables {
    hidden_row: TableOf<typeof HiddenRowSchema>;
  }
}
