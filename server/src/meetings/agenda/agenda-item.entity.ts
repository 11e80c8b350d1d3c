import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Meeting } from '../meeting.entity.ts';

/** A line of a meeting's agenda. */
const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  tableName: 'agenda_item',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    meeting: () => p.manyToOne(Meeting).primary().joinColumns('town_code', 'meeting_id').ownColumns('meeting_id'),
    position: p.integer().primary(),
    title: p.text(),
    minutes: p.integer().nullable(),
  },
});

export class AgendaItem extends AgendaItemSchema.class {}
AgendaItemSchema.setClass(AgendaItem);

declare module '../../database/tables.ts' {
  interface Tables {
    agenda_item: TableOf<typeof AgendaItemSchema>;
  }
}
