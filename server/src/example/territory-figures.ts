// What an example town's territory is told by. Everything else about organisations, posts, stations and pairings is
// generated.
import type { PairingMode } from '../members/pairings/pairing.entity.ts';
import type { OrganisationKind, OrganisationSetting } from '../territory/organisations/party-organisation.entity.ts';

export interface Position {
  latitude: number;
  longitude: number;
}

export interface TerritoryFigures {
  centre: Position;
  /** How far from the centre the outermost neighbourhoods lie. */
  radiusM: number;
  /** The day from which micro-grids have organisations and staff. */
  staffedOn: string;
  /** How many micro-grids have an organisation seated in them. */
  organisedMicroGrids: number;
  /** How many units have an organisation seated in them, and how many more are covered by another one. */
  organisedUnits: { seated: number; covered: number };
  named: readonly NamedOrganisation[];
  /** Of the posts of micro-grids: how many there are and how many of them are filled. */
  posts: { leaders: PostFigures; fullTime: PostFigures; partTime: PostFigures; roster: number };
  stations: {
    /** How many neighbourhoods have a station of their own. */
    neighbourhoods: number;
    restStops: readonly { name: string; neighbourhood: string }[];
    others: readonly { name: string; neighbourhood: string }[];
  };
  pairings: {
    known: readonly KnownPairing[];
    /** How many neighbourhoods are paired, the known ones included. */
    neighbourhoods: number;
  };
}

export interface PostFigures {
  established: number;
  filled: number;
}

/** A party organisation known by name, seated in a neighbourhood or in a unit. */
export interface NamedOrganisation {
  name: string;
  kind: OrganisationKind;
  setting: OrganisationSetting;
  seat: { neighbourhood: string } | { unit: string };
  members: number;
  foundedOn: string;
}

export interface KnownPairing {
  neighbourhood: string;
  unit: string;
  mode: PairingMode;
  promise: string;
  signedOn: string;
  /** What is known to have been done for it. */
  deeds?: readonly { on: string; done: string }[];
}
