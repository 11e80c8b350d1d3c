import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';

/** The round in which projects are offered and claimed. The current one is the latest begun; it is open until `closedOn`. */
const SeasonSchema = defineEntity({
  name: 'Season',
  tableName: 'season',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    name: p.text(),
    begunOn: p.text(),
    closedOn: p.text().nullable(),
    openPoolOn: p.text().nullable(),
  },
  uniques: [
    { name: 'season_name_unique', properties: ['town', 'name'] },
    { name: 'season_begun_unique', properties: ['town', 'begunOn'] },
  ],
});

export class Season extends SeasonSchema.class {}
SeasonSchema.setClass(Season);

declare module '../../database/tables.ts' {
  interface Tables {
    season: TableOf<typeof SeasonSchema>;
  }
}
