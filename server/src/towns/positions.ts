import type { Reader } from '../database/database.ts';

/** A town's place in its history; a restore from a backup begins a new epoch. */
export interface Position {
  epoch: number;
  revision: number;
}

/** Epoch and revision of each of the towns that exist. */
export async function readPositions(reader: Reader, towns: string[]): Promise<Map<string, Position>> {
  const rows = await reader
    .selectFrom('town')
    .select(['code', 'epoch', 'revision'])
    .where('code', 'in', towns)
    .execute();
  return new Map(rows.map(({ code, epoch, revision }) => [code, { epoch, revision }]));
}
