// Every room adds the tables of its own entities here by declaration merging, so that SQL is typed everywhere
// while this room, the lowest, imports none of the others.
import type { EntitySchemaWithMeta } from '@mikro-orm/core';
import type { InferKyselyTable } from '@mikro-orm/sql';

/** Table name → row as SQL sees it: columns in snake case, instants and dates as ISO text. */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it
export interface Tables {}

/**
 * The row of an entity's table. Every relation points within the town by `(town_code, <name>_id)`, of which only the
 * second column is the relation's own; MikroORM's inference gives both, as arrays.
 */
export type TableOf<Schema extends EntitySchemaWithMeta> = OwnColumns<InferKyselyTable<Schema>>;

type OwnColumns<Row> = {
  [Column in keyof Row as Column extends `${string}_town`
    ? NonNullable<Row[Column]> extends readonly string[]
      ? never
      : Column
    : Column]: NonNullable<Row[Column]> extends readonly string[] ? string | Extract<Row[Column], null> : Row[Column];
};
