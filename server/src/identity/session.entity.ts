import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Town } from '../towns/town.entity.ts';
import { Account } from './account.entity.ts';

/** A sign-in that is good until it expires or is ended. Only the hash of its token is stored. */
const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    account: () => p.manyToOne(Account).joinColumns('town_code', 'account_id').ownColumns('account_id'),
    tokenHash: p.text(),
    startedAt: p.text(),
    expiresAt: p.text(),
    endedAt: p.text().nullable(),
  },
  uniques: [{ name: 'session_token_unique', properties: ['tokenHash'] }],
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

declare module '../database/tables.ts' {
  interface Tables {
    session: TableOf<typeof SessionSchema>;
  }
}
