import type { Database } from '../database/database.ts';

export interface NewTown {
  code: string;
  name: string;
  /** What the town calls its areas. */
  areaLabel: string;
  isExample: boolean;
  at: string;
}

/**
 * Creates a town's row, from which its ledger starts: revision 0 of epoch 1. Leaves a town that exists as it is.
 * The one write to a town that no ledger entry tells of.
 */
export async function foundTown(database: Database, { code, name, areaLabel, isExample, at }: NewTown): Promise<void> {
  await database.writer
    .insertInto('town')
    .values({ code, name, area_label: areaLabel, epoch: 1, revision: 0, committed_at: at, is_example: isExample })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
}
