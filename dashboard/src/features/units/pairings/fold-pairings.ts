// A network of pairings as a picture that flows from left to right: every pairing runs from the one who brings something to
// the one at home in a place.
import type { UnitKind } from '../../../app/unit-kind.ts';
import type { PairingMode } from './pairing-mode.ts';

export type PartySort = UnitKind | 'ORGANISATION' | 'GRID' | 'POST' | 'OUTSIDE';

interface Party {
  id: string;
  kind: 'UNIT' | 'ORGANISATION' | 'GRID' | 'POST' | 'OUTSIDE';
  name: string;
  subject: { __typename: string; id?: string; kind?: UnitKind } | null;
}

interface Network {
  nodes: readonly Party[];
  edges: readonly { from: string; to: string; pairing: { id: string; mode: PairingMode } }[];
}

/** One pairing with its two sides put in the order of the picture. */
export interface PairingStroke {
  id: string;
  mode: PairingMode;
  from: PictureParty;
  to: PictureParty;
}

export interface PictureParty {
  id: string;
  name: string;
  sort: PartySort;
  /** The unit that it is; null for everybody else. */
  unit: string | null;
}

/** A point of the picture: everybody of a sort, a mode, or one party. */
export type Point =
  | { key: string; about: 'sort'; sort: PartySort }
  | { key: string; about: 'mode'; mode: PairingMode }
  | { key: string; about: 'party'; party: PictureParty };

export interface Picture {
  points: Point[];
  links: { source: number; target: number; value: number }[];
  /** How many points stand above each other where they are most. */
  rows: number;
}

/** Units and outsiders bring something to places and their organisations: they stand at the left. */
const FROM_LEFT = ['UNIT', 'OUTSIDE', 'POST', 'GRID', 'ORGANISATION'] as const;

/** Returns the pairings of the network, each with its sides in the order of the picture. */
export function strokesOf({ nodes, edges }: Network): PairingStroke[] {
  const parties = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap(({ from, to, pairing }) => {
    const [a, b] = [parties.get(from), parties.get(to)];
    if (!a || !b) return [];
    const [left, right] = FROM_LEFT.indexOf(b.kind) < FROM_LEFT.indexOf(a.kind) ? [b, a] : [a, b];
    return [{ ...pairing, from: pictureParty(left), to: pictureParty(right) }];
  });
}

function pictureParty({ id, kind, name, subject }: Party): PictureParty {
  if (kind !== 'UNIT') return { id, name, sort: kind, unit: null };
  return { id, name, sort: subject?.kind ?? 'OTHER', unit: subject?.id ?? null };
}

/**
 * Returns the picture with every party: from sorts of parties to those of the sort, and to those that they are paired with.
 * A narrow one begins with the parties.
 */
export function pictureOfParties(strokes: readonly PairingStroke[], isNarrow: boolean): Picture {
  return draw(strokes, ({ from, to }) => {
    const path: Point[] = [
      { key: `sort:${from.sort}`, about: 'sort', sort: from.sort },
      { key: `from:${from.id}`, about: 'party', party: from },
      { key: `to:${to.id}`, about: 'party', party: to },
    ];
    return isNarrow ? path.slice(1) : path;
  });
}

/** Returns the picture of what there is in all: from sorts of parties, by the mode, to sorts of parties. A narrow one ends with the modes. */
export function pictureOfSorts(strokes: readonly PairingStroke[], isNarrow: boolean): Picture {
  return draw(strokes, ({ from, mode, to }) => {
    const path: Point[] = [
      { key: `from:${from.sort}`, about: 'sort', sort: from.sort },
      { key: `mode:${mode}`, about: 'mode', mode },
      { key: `to:${to.sort}`, about: 'sort', sort: to.sort },
    ];
    return isNarrow ? path.slice(0, 2) : path;
  });
}

/** The path of a stroke, a point in each column. A party that stands at both sides is a point in each: nothing flows in circles. */
function draw(strokes: readonly PairingStroke[], pathOf: (stroke: PairingStroke) => Point[]): Picture {
  const points: Point[] = [];
  const places = new Map<string, number>();
  const links = new Map<string, Picture['links'][number]>();
  const columns: Set<string>[] = [];
  for (const stroke of strokes) {
    const path = pathOf(stroke);
    path.forEach((point, column) => {
      if (!places.has(point.key)) places.set(point.key, points.push(point) - 1);
      const others = columns[column] ?? new Set();
      columns[column] = others.add(point.key);
      const before = path[column - 1];
      if (!before) return;
      const key = `${before.key} ${point.key}`;
      const link = links.get(key);
      if (link) link.value++;
      else links.set(key, { source: places.get(before.key) ?? 0, target: places.get(point.key) ?? 0, value: 1 });
    });
  }
  return { points, links: [...links.values()], rows: Math.max(0, ...columns.map(({ size }) => size)) };
}

/** Whether the stroke runs through the point. */
export function runsThrough({ from, to, mode }: PairingStroke, { key, ...point }: Point): boolean {
  if (point.about === 'mode') return point.mode === mode;
  if (point.about === 'sort') return (key.startsWith('to:') ? to : from).sort === point.sort;
  return (key.startsWith('to:') ? to : from).id === point.party.id;
}
