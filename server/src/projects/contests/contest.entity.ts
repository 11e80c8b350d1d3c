import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Season } from '../seasons/season.entity.ts';

/** A contest for the best projects and places of a season. */
const ContestSchema = defineEntity({
  name: 'Contest',
  tableName: 'contest',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    season: () => p.manyToOne(Season).joinColumns('town_code', 'season_id').ownColumns('season_id'),
    name: p.text(),
    openedOn: p.text(),
    closedOn: p.text().nullable(),
  },
  indexes: [{ name: 'contest_opened_index', properties: ['town', 'openedOn', 'id'] }],
});

export class Contest extends ContestSchema.class {}
ContestSchema.setClass(Contest);

declare module '../../database/tables.ts' {
  interface Tables {
    contest: TableOf<typeof ContestSchema>;
  }
}
