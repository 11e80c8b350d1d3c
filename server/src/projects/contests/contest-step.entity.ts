import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { accountRoles } from '../../identity/account.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { ContestEntry, entryStages } from './contest-entry.entity.ts';

/** Why and by whom an entry came to a stage. */
const ContestStepSchema = defineEntity({
  name: 'ContestStep',
  tableName: 'contest_step',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    entry: () => p.manyToOne(ContestEntry).joinColumns('town_code', 'entry_id').ownColumns('entry_id'),
    stage: p.enum(entryStages),
    on: p.text().fieldName('on_date'),
    by: p.enum(accountRoles).fieldName('by_role'),
    why: p.text(),
  },
  uniques: [{ name: 'contest_step_once', properties: ['town', 'entry', 'stage'] }],
});

export class ContestStep extends ContestStepSchema.class {}
ContestStepSchema.setClass(ContestStep);

declare module '../../database/tables.ts' {
  interface Tables {
    contest_step: TableOf<typeof ContestStepSchema>;
  }
}
