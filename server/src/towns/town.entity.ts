import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';

/** The tenant. Its row is what every write to the town takes first, so it orders all writers. */
const TownSchema = defineEntity({
  name: 'Town',
  tableName: 'town',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    areaLabel: p.text(),
    epoch: p.integer().default(1),
    revision: p.integer().default(0),
    committedAt: p.text(),
    isExample: p.boolean().default(false),
    requiresHearing: p.boolean().default(false),
    requiresReview: p.boolean().default(false),
    listsHonours: p.boolean().default(true),
  },
});

export class Town extends TownSchema.class {}
TownSchema.setClass(Town);

declare module '../database/tables.ts' {
  interface Tables {
    town: TableOf<typeof TownSchema>;
  }
}
