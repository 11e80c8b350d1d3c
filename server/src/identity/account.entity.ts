import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Unit } from '../members/units/unit.entity.ts';
import { Grid } from '../territory/grids/grid.entity.ts';
import { Town } from '../towns/town.entity.ts';

export const accountRoles = ['LEADER', 'COORDINATOR', 'REPRESENTATIVE', 'SCREEN', 'ADMINISTRATOR'] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Who may sign in to a town, and in which role. A screen's account has no password: it is let in by a token only. */
const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    name: p.text(),
    displayName: p.text(),
    role: p.enum(accountRoles),
    passwordHash: p.text().nullable(),
    within: () => p.manyToOne(Grid).joinColumns('town_code', 'within_id').ownColumns('within_id').nullable(),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id').nullable(),
  },
  uniques: [{ name: 'account_name_unique', properties: ['name'] }],
});

export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

declare module '../database/tables.ts' {
  interface Tables {
    account: TableOf<typeof AccountSchema>;
  }
}
