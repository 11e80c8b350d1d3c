import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { PairingPartyInput } from './pairing.inputs.ts';
import { type Party, partyKinds } from './pairing-rules.ts';

const idTypes = { organisation: 'PartyOrganisation', unit: 'Unit', grid: 'Grid', post: 'Post' } as const;

/** The party that was named, `null` when none or more than one was, `undefined` when it is none of the town's. */
export function partyNamed(input: PairingPartyInput, town: string): Party | null | undefined {
  const named = partyKinds.filter((kind) => input[kind] != null);
  const [kind] = named;
  if (kind === undefined || named.length > 1) return null;
  const value = input[kind] as string;
  if (kind === 'outsideName') return { kind, key: value.trim() };
  const id = parseIdOf(idTypes[kind], value);
  return id?.town === town ? { kind, key: id.key } : undefined;
}

/** Where the key or the name of each kind of party is stored. */
export const partyColumns = {
  organisation: 'organisation_id',
  unit: 'unit_id',
  grid: 'grid_id',
  post: 'post_id',
  outsideName: 'outside_name',
} as const;

/** The columns of a row that say who the party is. */
export function columnsOf({ kind, key }: Party) {
  const empty = { organisation_id: null, unit_id: null, grid_id: null, post_id: null, outside_name: null };
  return { ...empty, [partyColumns[kind]]: key };
}

/** The party that a row stands for. */
export function partyOf(row: Selectable<Tables['pairing_party']>): Party {
  const kind = partyKinds.find((one) => row[partyColumns[one]] !== null) ?? 'outsideName';
  return { kind, key: row[partyColumns[kind]] ?? '' };
}
