import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Evidence } from './evidence.entity.ts';

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PictureType = (typeof pictureTypes)[number];

/**
 * A picture on disk, without its metadata. `hash` names the file and is that of its bytes. Until it belongs to evidence,
 * nobody is shown it but whoever uploaded it; `place` is its place there.
 */
const PictureSchema = defineEntity({
  name: 'Picture',
  tableName: 'picture',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    hash: p.text(),
    type: p.enum(pictureTypes),
    bytes: p.integer(),
    width: p.integer(),
    height: p.integer(),
    uploadedAt: p.text(),
    uploadedBy: p.text(),
    evidence: () => p.manyToOne(Evidence).joinColumns('town_code', 'evidence_id').ownColumns('evidence_id').nullable(),
    place: p.integer().default(0),
  },
  indexes: [
    { name: 'picture_evidence_index', properties: ['town', 'evidence', 'place'] },
    { name: 'picture_uploader_index', properties: ['town', 'uploadedBy', 'uploadedAt'] },
  ],
});

export class Picture extends PictureSchema.class {}
PictureSchema.setClass(Picture);

declare module '../../database/tables.ts' {
  interface Tables {
    picture: TableOf<typeof PictureSchema>;
  }
}
