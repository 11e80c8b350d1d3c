import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { PostHolder } from '../holders/post-holder.entity.ts';
import { Post } from './post.entity.ts';

/** Who holds a post, or for a ROSTER how many are on it, from `since` until the day before `until`. */
const PostHoldingSchema = defineEntity({
  name: 'PostHolding',
  tableName: 'post_holding',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    post: () => p.manyToOne(Post).joinColumns('town_code', 'post_id').ownColumns('post_id'),
    holder: () => p.manyToOne(PostHolder).joinColumns('town_code', 'holder_id').ownColumns('holder_id').nullable(),
    headcount: p.integer().nullable(),
    since: p.text(),
    until: p.text().nullable(),
  },
  uniques: [
    {
      name: 'post_held_once',
      properties: ['town', 'post'],
      expression: (_columns, table, name) =>
        `create unique index ${name} on ${table.name} (town_code, post_id) where until is null`,
    },
  ],
  checks: [{ name: 'post_holding_by', expression: '(holder_id is null) <> (headcount is null)' }],
  indexes: [
    { name: 'post_holding_post_index', properties: ['town', 'post', 'since'] },
    { name: 'post_holding_holder_index', properties: ['town', 'holder'] },
  ],
});

export class PostHolding extends PostHoldingSchema.class {}
PostHoldingSchema.setClass(PostHolding);

declare module '../../database/tables.ts' {
  interface Tables {
    post_holding: TableOf<typeof PostHoldingSchema>;
  }
}
