// What an example town is told by: the figures and named bodies that are known. Everything else is generated.
import type { MeetingKind, MeetingStatus } from '../meetings/meeting.entity.ts';
import type { AllianceKind } from '../members/alliances/alliance.entity.ts';
import type { UnitKind } from '../members/units/unit.entity.ts';
import type { ProjectCategory } from '../projects/project.entity.ts';
import type { TerritoryFigures } from './territory-figures.ts';

export interface ExampleTown {
  code: string;
  name: string;
  areaLabel: string;
  /** Begins the names of the town's accounts. */
  accountPrefix: string;
  /** The file in `example-data/divisions` that has the town's neighbourhoods. */
  list: string;
  /** Each area with the names of its neighbourhoods. */
  areas: readonly { name: string; neighbourhoods: readonly string[] }[];
  households: { residential: Span; village: Span; large?: { neighbourhoods: readonly string[]; households: Span } };
  microGrids: number;
  territory: TerritoryFigures;
  units: readonly { name: string; kind: UnitKind }[];
  /** Those of the units that never were members, by name. */
  partners?: readonly string[];
  /** Those of the units that are members no more, by name. */
  left?: ReadonlyMap<string, { on: string; reason: string }>;
  /** How many units joined in which year, the founders' first; together all units but the partners. */
  joined: readonly (readonly [year: number, units: number])[];
  /** Projects that are known by name, with the unit that takes them on. */
  known: readonly KnownProject[];
  alliances: readonly AllianceFigures[];
  /** Years without a season are those of which nothing is on record. */
  seasons: readonly SeasonFigures[];
  /** The unit that the example representative acts for. It has claimed nothing yet in the current season. */
  representedUnit: string;
}

export interface Span {
  least: number;
  most: number;
}

export interface KnownProject {
  neighbourhood: string;
  title: string;
  category: ProjectCategory;
  need: string;
  unit: string;
  /** The first and the last season in which it is offered; without them, every one. */
  from?: number;
  until?: number;
}

/** The figures of one season, oldest season first. */
export interface SeasonFigures {
  year: number;
  begunOn: string;
  /** Null: open, with every project still on offer. */
  closedOn: string | null;
  projects: number;
  /** How many of them are offered again from the season before, the known ones included. */
  offeredAgain: number;
  /** Claims in the course of the season, outside of its meeting. */
  claims: { count: number; from: string; to: string };
  withdrawn: number;
  /** How many of the claims made outside of the meeting go over to another unit later. */
  handedOver?: number;
  contest?: ContestFigures;
  /** In an open season: what is claimed is under way already, instead of on offer until its meeting. */
  startsAtOnce?: boolean;
  meeting?: MeetingFigures;
}

export interface MeetingFigures {
  name: string;
  kind: MeetingKind;
  status: Extract<MeetingStatus, 'SCHEDULED' | 'CLOSED'>;
  heldOn: string;
  /** Of a closed meeting: how many units claimed how many projects with how many claims, from when to when. */
  claimed?: { units: number; projects: number; claims: number; from: string; to: string };
}

/** Entries of neighbourhoods: so many collected, some of them shortlisted, some of those recommended. */
export interface ContestFigures {
  name: string;
  openedOn: string;
  shortlistedOn: string;
  recommendedOn: string;
  closedOn: string;
  collected: number;
  shortlisted: number;
  recommended: number;
}

/** A unit or a party organisation by name: the town's committee, an area's, or a neighbourhood's. */
export type BodyByName = { unit: string } | { organisationOf: 'TOWN' | { area: string } | { neighbourhood: string } };

export interface AllianceFigures {
  kind: AllianceKind;
  name: string;
  purpose: string;
  foundedOn: string;
  /** The neighbourhood in which it works; the town if left out. */
  neighbourhood?: string;
  /** Every member of these kinds is in it for as long as it is a member of the town, from the founding at the earliest. */
  unitKinds: readonly UnitKind[];
  /** Who else is in it, all since the founding. */
  bodies: readonly BodyByName[];
  /** Groups of people that are only counted. */
  counted: readonly { label: string; headcount: number }[];
  /** The committee: who fills which seat from when on, one after the other; at the end vacant if null. */
  seats: readonly { title: string; isFixed: boolean; terms: readonly { since: string; by: BodyByName | null }[] }[];
}

/** The day until which the example tells what was done. */
export const toldUntil = '2026-11-20';
