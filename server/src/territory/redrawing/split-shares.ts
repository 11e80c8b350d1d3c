// Who goes where when a grid is split. Pure: what is in the grid and what was asked for, in; the part of each thing, out.
import { type InvalidInput, invalidInput, type NotFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import type { Locale } from '../../language/locale.ts';
import type { SplitPartInput } from './grid.inputs.ts';
import { notFoundIn } from './grid.results.ts';
import type { SeatedThing } from './seated-things.ts';

export interface Splitting {
  town: string;
  grid: { name: string };
  children: readonly { id: string; name: string }[];
  things: readonly SeatedThing[];
  parts: readonly SplitPartInput[];
  /** Whether the old grid stays open and keeps what no part takes. */
  isKept: boolean;
}

export interface Shares {
  /** The index of the part that something goes to; null for what stays. */
  partOf(id: string): number | null;
}

/** Shares out what is in the grid, or refuses what is asked for twice, is not there, or is left without a place. */
export function shareOut(locale: Locale, splitting: Splitting): Shares | InvalidInput | NotFound {
  const { town, grid, children, things, parts, isKept } = splitting;
  const partOf = new Map<string, number>();
  const byType = Map.groupBy(things, ({ type }) => type);
  const idsOf = (type: SeatedThing['type']) => new Map((byType.get(type) ?? []).map(({ id }) => [id, id]));
  const parties = new Map((byType.get('PairingParty') ?? []).map(({ id, pairing }) => [pairing as string, id]));
  const lists = [
    { name: 'takes', type: 'Grid', ids: new Map(children.map(({ id }) => [id, id])) },
    { name: 'organisations', type: 'PartyOrganisation', ids: idsOf('PartyOrganisation') },
    { name: 'stations', type: 'Station', ids: idsOf('Station') },
    { name: 'posts', type: 'Post', ids: idsOf('Post') },
    { name: 'projects', type: 'Project', ids: idsOf('Project') },
    { name: 'units', type: 'Unit', ids: idsOf('Unit') },
    { name: 'pairings', type: 'Pairing', ids: parties },
    { name: 'alliances', type: 'Alliance', ids: idsOf('Alliance') },
  ] as const;

  for (const [index, part] of parts.entries()) {
    for (const { name, type, ids } of lists) {
      for (const asked of part[name] ?? []) {
        const parsed = parseIdOf(type, asked);
        const id = parsed?.town === town ? ids.get(parsed.key) : undefined;
        if (id === undefined) return notFoundIn(locale, grid.name);
        if (partOf.has(id)) return invalidInput(locale, `parts.${index}.${name}`, 'splitTwice');
        partOf.set(id, index);
      }
    }
  }
  const left = children.find(({ id }) => !partOf.has(id));
  if (left && !isKept) return invalidInput(locale, 'parts', 'splitLeft', { grid: left.name });

  const stay = isKept ? null : 0;
  const place = (id: string) => partOf.get(id) ?? stay;
  const stationOf = new Map(things.flatMap(({ id, station }) => (station ? [[id, station] as const] : [])));
  // The director goes with the station.
  return { partOf: (id) => place(stationOf.get(id) ?? id) };
}
