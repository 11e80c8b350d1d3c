// A town as plain objects that know their own past, and what its coverage is on any day: looked up by walking over the
// objects and from day to day, with nothing shared with the product.
import { hold, type ModelGrid, type ModelTown, type Place, type Seats } from './coverage-town.ts';

export const kinds = ['ORGANISATION', 'STAFFING', 'SERVICE', 'PAIRING', 'ADOPTION'] as const;
export type Kind = (typeof kinds)[number];

type Fraction = [counted: number, all: number];

export interface ModelCoverage {
  kinds: { [kind in Kind]: Fraction };
  households: Fraction;
  leaders: Fraction;
  fullTime: Fraction;
  partTime: Fraction;
  roster: number;
}

export interface ModelBlank {
  kind: Kind;
  grid: string;
  since: number;
  missing: string[];
}

export class CoverageModel {
  constructor(private readonly town: ModelTown) {}

  /** The grids open on that day. */
  grids(day: number): ModelGrid[] {
    return this.town.grids.filter((grid) => hold(grid, day));
  }

  /** Of a grid with all below it; of the whole town without one. */
  coverage(day: number, within?: string): ModelCoverage {
    const below = this.grids(day).filter(({ id }) => within === undefined || this.#above(id, day).includes(within));
    const fraction = (kind: Kind): Fraction => {
      const measured = below.filter((grid) => isMeasured(kind, grid));
      return [measured.filter(({ id }) => this.#isCovered(kind, id, day)).length, measured.length];
    };
    const neighbourhoods = below.filter(({ level }) => level === 'NEIGHBOURHOOD');
    const sum = (grids: ModelGrid[]) =>
      grids.reduce((total, grid) => total + (this.#state(grid, day).households ?? 0), 0);
    const posts = this.town.posts.filter(
      (post) => hold(post, day) && below.some(({ id }) => id === seatGrid(post, day)),
    );
    const filled = (role: string): Fraction => {
      const ofRole = posts.filter((post) => post.role === role);
      return [ofRole.filter((post) => this.#isHeld(post.id, day)).length, ofRole.length];
    };
    const rosters = posts.filter(({ role }) => role === 'ROSTER');
    return {
      kinds: {
        ORGANISATION: fraction('ORGANISATION'),
        STAFFING: fraction('STAFFING'),
        SERVICE: fraction('SERVICE'),
        PAIRING: fraction('PAIRING'),
        ADOPTION: fraction('ADOPTION'),
      },
      households: [sum(neighbourhoods.filter(({ id }) => this.#isCovered('SERVICE', id, day))), sum(neighbourhoods)],
      leaders: filled('LEADER'),
      fullTime: filled('FULL_TIME'),
      partTime: filled('PART_TIME'),
      roster: rosters
        .flatMap(({ holdings }) => holdings.filter((holding) => hold(holding, day)))
        .reduce((total, { headcount }) => total + headcount, 0),
    };
  }

  units(day: number): Fraction {
    const { units, organisations, covers } = this.town;
    const members = units.filter(({ joined, left }) => joined !== null && hold({ from: joined, until: left }, day));
    const organised = members.filter(({ id: unit }) => {
      const hasOne = organisations.some((one) => {
        const place = seat(one, day);
        return hold(one, day) && 'unit' in place && place.unit === unit;
      });
      const isCovered = covers.some(
        (cover) =>
          cover.unit === unit &&
          hold(cover, day) &&
          organisations.some((one) => one.id === cover.organisation && hold(one, day)),
      );
      return hasOne || isCovered;
    });
    return [organised.length, members.length];
  }

  blanks(day: number): ModelBlank[] {
    return this.grids(day).flatMap((grid) =>
      kinds
        .filter((kind) => isMeasured(kind, grid) && !this.#isCovered(kind, grid.id, day))
        .map((kind) => ({
          kind,
          grid: grid.id,
          since: kind === 'STAFFING' ? this.#shortSince(grid, day) : this.#blankSince(kind, grid, day),
          missing: kind === 'STAFFING' ? this.#missing(grid.id, day) : [],
        })),
    );
  }

  #isCovered(kind: Kind, grid: string, day: number): boolean {
    switch (kind) {
      case 'ORGANISATION':
        return this.town.organisations.some((one) => hold(one, day) && this.#isIn(seat(one, day), grid, day));
      case 'STAFFING':
        return this.#missing(grid, day).length === 0;
      case 'SERVICE':
        return this.#isServed(grid, day);
      case 'PAIRING':
        return this.#isPaired(grid, day);
      case 'ADOPTION':
        return this.#isAdopted(grid, day);
    }
  }

  #isServed(neighbourhood: string, day: number): boolean {
    const here = this.town.grids.find(({ id }) => id === neighbourhood)?.position;
    return this.town.stations.some((station) => {
      if (!hold(station, day)) return false;
      if (this.#isIn(seat(station, day), neighbourhood, day)) return true;
      if (station.reaches.some((reach) => reach.grid === neighbourhood && hold(reach, day))) return true;
      return Boolean(here && station.position && kilometres(here, station.position) * 1.3 <= 1.25);
    });
  }

  #isPaired(neighbourhood: string, day: number): boolean {
    return this.town.pairings.some(({ mode, signed, lapses, ended, parties }) => {
      const isInForce = hold({ from: signed, until: lapses }, day) && hold({ from: signed, until: ended }, day);
      if (mode === 'MENTORING' || !isInForce) return false;
      return parties.some((party) => {
        if ('seats' in party) return this.#isIn(seat(party, day), neighbourhood, day);
        const organisation =
          'organisation' in party && this.town.organisations.find(({ id }) => id === party.organisation);
        return organisation && hold(organisation, day) && this.#isIn(seat(organisation, day), neighbourhood, day);
      });
    });
  }

  #isAdopted(neighbourhood: string, day: number): boolean {
    const begun = this.town.seasons.filter((season) => season.begun <= day);
    const current = begun.toSorted((a, b) => b.begun - a.begun)[0];
    return this.town.projects.some(
      (project) =>
        project.season === current?.id &&
        ['OFFERED', 'UNDER_WAY', 'COMPLETED'].includes(project.stage) &&
        this.#isIn(seat(project, day), neighbourhood, day) &&
        project.claims.some(({ claimed, withdrawn }) => hold({ from: claimed, until: withdrawn }, day)),
    );
  }

  #missing(grid: string, day: number): string[] {
    return ['LEADER', 'FULL_TIME', 'PART_TIME', 'ROSTER'].filter((role) => {
      const posts = this.#postsAt(grid, role, day);
      if (posts.length === 0) return role === 'LEADER' || role === 'FULL_TIME';
      return posts.some(({ id }) => !this.#isHeld(id, day));
    });
  }

  #postsAt(grid: string, role: string, day: number) {
    return this.town.posts.filter((post) => post.role === role && hold(post, day) && seatGrid(post, day) === grid);
  }

  #isHeld(id: string, day: number): boolean {
    return this.town.posts.some((post) => post.id === id && post.holdings.some((holding) => hold(holding, day)));
  }

  /** The first of the days without a break on which the grid was open and not covered. */
  #blankSince(kind: Kind, grid: ModelGrid, day: number): number {
    return firstOf(day, (earlier) => hold(grid, earlier) && !this.#isCovered(kind, grid.id, earlier));
  }

  /** The same for the role that is missing longest: no post of it at all, or a vacant one. */
  #shortSince(grid: ModelGrid, day: number): number {
    const since = this.#missing(grid.id, day).flatMap((role) => {
      const posts = this.#postsAt(grid.id, role, day);
      if (posts.length === 0) return firstOf(day, (earlier) => this.#postsAt(grid.id, role, earlier).length === 0);
      return posts
        .filter(({ id }) => !this.#isHeld(id, day))
        .map((post) => firstOf(day, (earlier) => hold(post, earlier) && !this.#isHeld(post.id, earlier)));
    });
    return Math.max(grid.from, Math.min(...since));
  }

  #isIn(place: Place, grid: string, day: number): boolean {
    return 'grid' in place && this.#above(place.grid, day).includes(grid);
  }

  /** The grid itself and those above it, closed ones too; none before it was opened. */
  #above(id: string | null, day: number): string[] {
    const grid = this.town.grids.find((one) => one.id === id);
    if (!grid || grid.from > day) return [];
    return [grid.id, ...this.#above(this.#state(grid, day).parent, day)];
  }

  #state(grid: ModelGrid, day: number) {
    const states = grid.states.filter(({ since }) => since <= day);
    return states[states.length - 1] as ModelGrid['states'][number];
  }
}

function isMeasured(kind: Kind, { level }: ModelGrid): boolean {
  return level === (kind === 'ORGANISATION' || kind === 'STAFFING' ? 'MICRO_GRID' : 'NEIGHBOURHOOD');
}

function seat({ seats }: Seats, day: number): Place {
  const [first, ...later] = seats;
  return later.filter(({ since }) => since <= day).at(-1)?.at ?? (first as { at: Place }).at;
}

function seatGrid(thing: Seats, day: number): string {
  const place = seat(thing, day);
  return 'grid' in place ? place.grid : '';
}

/** The first of the days without a break, up to that one, for which something holds. */
function firstOf(day: number, holds: (day: number) => boolean): number {
  let first = day;
  while (first > 0 && holds(first - 1)) first--;
  return first;
}

/** By the angle between the two places as vectors. */
function kilometres(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const vector = ({ latitude, longitude }: typeof a) => {
    const [lat, lon] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)] as const;
  };
  const [u, v] = [vector(a), vector(b)];
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  return 6371.0088 * Math.atan2(Math.hypot(...cross), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
}
