import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Meeting } from '../meeting.entity.ts';

export const wallModes = ['ROTATING', 'PINNED', 'BLANK', 'FROZEN'] as const;
export type WallMode = (typeof wallModes)[number];

export const wallScenes = ['TOTALS', 'BOARD', 'NEWEST', 'AREAS', 'HONOURS', 'QR'] as const;
export type WallScene = (typeof wallScenes)[number];

/** What the console lets the walls of a meeting show. No row: its scenes in rotation. */
const WallSchema = defineEntity({
  name: 'Wall',
  tableName: 'wall',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    meeting: () => p.manyToOne(Meeting).primary().joinColumns('town_code', 'meeting_id').ownColumns('meeting_id'),
    mode: p.enum(wallModes),
    scene: p.enum(wallScenes).nullable(),
    notice: p.text().nullable(),
    celebration: p.text().nullable(),
    celebratedAt: p.text().nullable(),
    frozenAt: p.text().nullable(),
    // The entry of that revision holds the picture that frozen walls keep showing.
    frozenAtRevision: p.integer().nullable(),
  },
});

export class Wall extends WallSchema.class {}
WallSchema.setClass(Wall);

declare module '../../database/tables.ts' {
  interface Tables {
    wall: TableOf<typeof WallSchema>;
  }
}
