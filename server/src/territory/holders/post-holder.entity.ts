import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';

/** A person who holds posts or is a secretary: a display name and a work contact, nothing else about them. */
const PostHolderSchema = defineEntity({
  name: 'PostHolder',
  tableName: 'post_holder',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    name: p.text(),
    sortKey: p.text(),
    contact: p.text().nullable(),
  },
  indexes: [{ name: 'post_holder_sort_index', properties: ['town', 'sortKey', 'id'] }],
});

export class PostHolder extends PostHolderSchema.class {}
PostHolderSchema.setClass(PostHolder);

declare module '../../database/tables.ts' {
  interface Tables {
    post_holder: TableOf<typeof PostHolderSchema>;
  }
}
