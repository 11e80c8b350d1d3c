// Who can be paired with whom: pure rules.
import type { NeighbourhoodKind } from '../../territory/grids/grid.entity.ts';
import type { PairingMode } from './pairing.entity.ts';

export type PartyKind = 'organisation' | 'unit' | 'grid' | 'post' | 'outsideName';
export const partyKinds: readonly PartyKind[] = ['organisation', 'unit', 'grid', 'post', 'outsideName'];

/** Something of the town by its key, or somebody from outside by name. */
export interface Party {
  kind: PartyKind;
  key: string;
}

/** What is wrong with two parties by themselves; null when nothing is. */
export function partiesFault(
  mode: PairingMode,
  [a, b]: readonly [Party, Party],
): 'pairingTwoParties' | 'pairingOfPosts' | null {
  const isBothOutside = a.kind === 'outsideName' && b.kind === 'outsideName';
  if (isBothOutside || (a.kind === b.kind && a.key === b.key)) return 'pairingTwoParties';
  const isOfPosts = a.kind === 'post' && b.kind === 'post';
  const isOfPost = a.kind === 'post' || b.kind === 'post';
  return (mode === 'MENTORING' ? isOfPosts : !isOfPost) ? null : 'pairingOfPosts';
}

/** What is wrong with the neighbourhoods that the two are, or are seated in (null for neither); null when nothing is. */
export function neighbourhoodsFault(
  mode: PairingMode,
  kinds: readonly (NeighbourhoodKind | null)[],
): 'pairingOfVillage' | null {
  if (mode !== 'VILLAGE_NEIGHBOURHOOD') return null;
  return kinds.includes('VILLAGE') && kinds.includes('RESIDENTIAL') ? null : 'pairingOfVillage';
}

/** The place of a party: `isSeated` when it is a grid or has its seat in one; a unit and those from outside have not. */
export interface PartyPlace {
  isSeated: boolean;
  path: string | null;
}

/**
 * Whether somebody who answers for the places where `isTheirs` holds may bind these parties: what is seated in a grid only
 * where it is theirs; any unit of the town and anybody from outside, as long as one of the two parties is theirs.
 */
export function mayBind(places: readonly PartyPlace[], isTheirs: (path: string) => boolean): boolean {
  const own = places.filter(({ path }) => path !== null && isTheirs(path));
  return own.length > 0 && places.every((place) => !place.isSeated || own.includes(place));
}
