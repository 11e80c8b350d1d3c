import type { Reader } from '../database/database.ts';

/** A town's place in its history; a restore from a backup begins a new epoch, higher than any before. */
export interface Position {
  epoch: number;
  revision: number;
}

/** Whether the first comes after the second; every position comes after none. */
export function isNewer(one: Position, other: Position | undefined): boolean {
  if (!other) return true;
  return one.epoch > other.epoch || (one.epoch === other.epoch && one.revision > other.revision);
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

/** Positions of towns as one line of text, such as `310116101=1.42,310115125=1.7`; what can't be read is left out. */
export function parsePositions(text: unknown): Map<string, Position> {
  if (typeof text !== 'string') return new Map();
  const found = text.matchAll(/(?:^|,)\s*(\d{9})=(\d{1,10})\.(\d{1,15})(?=\s*(?:,|$))/g);
  return new Map([...found].map(([, town, epoch, revision]) => [town as string, toPosition(epoch, revision)]));
}

/** The text that `parsePositions` reads. */
export function formatPositions(positions: Iterable<readonly [string, Position]>): string {
  return Array.from(positions, ([town, { epoch, revision }]) => `${town}=${epoch}.${revision}`).join(',');
}

function toPosition(epoch: string | undefined, revision: string | undefined): Position {
  return { epoch: Number(epoch), revision: Number(revision) };
}
