import type { MessageKey } from '../language/messages.ts';
import type { TownKey } from './batches.ts';
import type { Batch, Context } from './context.ts';
import { queryError } from './failures.ts';

/** Points at a row of a town: what a result carries in place of it, until a field resolver loads it. */
export interface RowKey {
  town: string;
  key: string;
}

/** The row that something points at. Fails with NOT_FOUND, in these words, which foreign keys rule out. */
export async function rowAt<Row>(
  ctx: Context,
  batch: Batch<TownKey, Row>,
  { town, key }: RowKey,
  missing: MessageKey,
): Promise<Row> {
  const row = await ctx.load(batch, { town, id: key });
  if (!row) throw queryError(ctx.locale, 'NOT_FOUND', missing);
  return row;
}
