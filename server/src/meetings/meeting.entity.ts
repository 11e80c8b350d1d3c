import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Season } from '../projects/seasons/season.entity.ts';
import { Town } from '../towns/town.entity.ts';

export const meetingKinds = ['JOINT', 'MATCHING', 'SIGNING'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStatuses = ['SCHEDULED', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/**
 * A meeting at which the projects on its list are on offer; claiming runs while it is OPEN. `closesAt` is only what was
 * announced: it is closed by hand. The claim code is what the hall's QR code leads to, unique on the server.
 */
const MeetingSchema = defineEntity({
  name: 'Meeting',
  tableName: 'meeting',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    season: () => p.manyToOne(Season).joinColumns('town_code', 'season_id').ownColumns('season_id'),
    name: p.text(),
    kind: p.enum(meetingKinds),
    status: p.enum(meetingStatuses),
    heldOn: p.text(),
    exclusiveClaiming: p.boolean().default(false),
    openedAt: p.text().nullable(),
    closedAt: p.text().nullable(),
    closesAt: p.text().nullable(),
    cancelledAt: p.text().nullable(),
    cancelledReason: p.text().nullable(),
    claimCode: p.text(),
  },
  uniques: [{ name: 'meeting_claim_code_unique', properties: ['claimCode'] }],
  indexes: [{ name: 'meeting_held_index', properties: ['town', 'heldOn', 'id'] }],
});

export class Meeting extends MeetingSchema.class {}
MeetingSchema.setClass(Meeting);

declare module '../database/tables.ts' {
  interface Tables {
    meeting: TableOf<typeof MeetingSchema>;
  }
}
