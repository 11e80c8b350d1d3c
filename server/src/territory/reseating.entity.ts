import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Town } from '../towns/town.entity.ts';
import { Grid } from './grid.entity.ts';

export const seatedTypes = ['PartyOrganisation', 'Station', 'Project', 'Unit', 'PairingParty'] as const;
export type SeatedType = (typeof seatedTypes)[number];

/** Something that was seated in one grid and is in another since `on`. Where it was on an earlier day follows from these rows. */
const ReseatingSchema = defineEntity({
  name: 'Reseating',
  tableName: 'reseating',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    subjectType: p.enum(seatedTypes),
    subjectId: p.text(),
    on: p.text().fieldName('on_date'),
    from: () => p.manyToOne(Grid).joinColumns('town_code', 'from_grid_id').ownColumns('from_grid_id'),
    to: () => p.manyToOne(Grid).joinColumns('town_code', 'to_grid_id').ownColumns('to_grid_id'),
  },
  indexes: [{ name: 'reseating_date_index', properties: ['town', 'on'] }],
});

export class Reseating extends ReseatingSchema.class {}
ReseatingSchema.setClass(Reseating);

declare module '../database/tables.ts' {
  interface Tables {
    reseating: TableOf<typeof ReseatingSchema>;
  }
}
