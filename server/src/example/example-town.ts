// What an example town is told by: the figures and named bodies that are known. Everything else is generated.
import type { MeetingKind, MeetingStatus } from '../meetings/meeting.entity.ts';
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
  /** How many units joined in which year, the founders' first; together all units. */
  joined: readonly (readonly [year: number, units: number])[];
  /** Projects that are known by name and offered every season, with the unit that takes them on. */
  known: readonly KnownProject[];
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
