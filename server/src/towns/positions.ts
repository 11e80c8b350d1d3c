import type { Reader } from '../database/database.ts';

/** Epoch and revision of each of the towns that exist. */
export async function readPositions(
  reader: Reader,
  towns: string[],
): Promise<Map<string, { epoch: number; revision: number }>> {
  const rows = await reader
    .selectFrom('town')
    .select(['code', 'epoch', 'revision'])
    .where('code', 'in', towns)
    .execute();
  return new Map(rows.map(({ code, epoch, revision }) => [code, { epoch, revision }]));
}
