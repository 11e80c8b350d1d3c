import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** A picture on disk, without its metadata. `hash` names the file and is that of its bytes. */
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
  },
});

export class Picture extends PictureSchema.class {}
PictureSchema.setClass(Picture);

declare module '../../database/tables.ts' {
  interface Tables {
    picture: TableOf<typeof PictureSchema>;
  }
}
