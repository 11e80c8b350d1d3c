import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Project } from '../projects/project.entity.ts';
import { Town } from '../towns/town.entity.ts';
import { Meeting } from './meeting.entity.ts';

/** One line of a meeting's list of projects on offer. */
const MeetingProjectSchema = defineEntity({
  name: 'MeetingProject',
  tableName: 'meeting_project',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    meeting: () => p.manyToOne(Meeting).primary().joinColumns('town_code', 'meeting_id').ownColumns('meeting_id'),
    project: () => p.manyToOne(Project).primary().joinColumns('town_code', 'project_id').ownColumns('project_id'),
    position: p.integer(),
  },
  indexes: [{ name: 'meeting_project_project_index', properties: ['town', 'project'] }],
});

export class MeetingProject extends MeetingProjectSchema.class {}
MeetingProjectSchema.setClass(MeetingProject);

declare module '../database/tables.ts' {
  interface Tables {
    meeting_project: TableOf<typeof MeetingProjectSchema>;
  }
}
