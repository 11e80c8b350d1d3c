import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Account } from '../../identity/account.entity.ts';
import { Unit } from '../../members/units/unit.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Meeting } from '../meeting.entity.ts';

/** A one-time code with which a unit's representative signs in for a meeting; `account` is made when it is redeemed. */
const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    meeting: () => p.manyToOne(Meeting).joinColumns('town_code', 'meeting_id').ownColumns('meeting_id'),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id'),
    account: () => p.manyToOne(Account).joinColumns('town_code', 'account_id').ownColumns('account_id').nullable(),
    codeHash: p.text(),
    issuedAt: p.text(),
    expiresAt: p.text(),
    redeemedAt: p.text().nullable(),
    revokedAt: p.text().nullable(),
  },
  uniques: [{ name: 'invitation_code_unique', properties: ['codeHash'] }],
  indexes: [{ name: 'invitation_meeting_index', properties: ['town', 'meeting', 'unit'] }],
});

export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);

declare module '../../database/tables.ts' {
  interface Tables {
    invitation: TableOf<typeof InvitationSchema>;
  }
}
