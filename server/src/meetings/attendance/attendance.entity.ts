import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Unit } from '../../members/units/unit.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Meeting } from '../meeting.entity.ts';

/** How many people of a unit were at a meeting. */
const AttendanceSchema = defineEntity({
  name: 'Attendance',
  tableName: 'attendance',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    meeting: () => p.manyToOne(Meeting).primary().joinColumns('town_code', 'meeting_id').ownColumns('meeting_id'),
    unit: () => p.manyToOne(Unit).primary().joinColumns('town_code', 'unit_id').ownColumns('unit_id'),
    people: p.integer(),
  },
});

export class Attendance extends AttendanceSchema.class {}
AttendanceSchema.setClass(Attendance);

declare module '../../database/tables.ts' {
  interface Tables {
    attendance: TableOf<typeof AttendanceSchema>;
  }
}
